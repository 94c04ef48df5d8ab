import { type Cohort, type SessionSeries } from '../../domain/cohort';
import { endOf, type GroupSession } from '../../domain/group-session';
import { occurrences, type Recurrence } from '../../domain/recurrence';
import { ok, refuse } from '../../domain/result';
import { at, dateOf, plusDays, toInstant, toWall, type LocalDate, type WallTime } from '../../domain/wall-clock';
import { counselled } from '../access';
import { agendaOf, announcementOf } from '../agenda';
import type { AgendaEntry } from '../change';
import type { SessionPlan } from '../commands';
import type { Context, UseCase } from '../context';
import type { Ids } from '../ports';

/** Sessions of a series exist this far ahead; the clock adds the following ones. */
export const HORIZON_DAYS = 182;

/** A counsellor plans a session, once or every N weeks. Refused: a start in the past, a session during another. */
export const planSession: UseCase<'plan-session'> = (command, context) => {
  const found = counselled(context, command.cohort);
  if (!found.ok) return found;
  const { cohort } = found.value;
  const recurrence: Recurrence = { first: at(command.date, command.time), everyWeeks: command.everyWeeks, onHoliday: command.onHoliday };
  if (toInstant(recurrence.first, context.policy.zone) <= context.now) return refuse({ code: 'in_the_past', start: recurrence.first });
  const until = plusDays(command.date, command.everyWeeks > 0 ? HORIZON_DAYS : 0);
  const turns = occurrences(recurrence, command.date, until);
  const series = seriesOf(command, recurrence, until, context);
  const sessions = turns.flatMap(({ start }) => (start ? [sessionAt(start, command, series?.id, context.ids)] : []));
  const clash = firstClash(cohort.value, sessions);
  if (clash) return refuse({ code: 'overlaps', start: clash });
  return ok({
    outcome: { done: 'session-planned', cohort: cohort.value, sessions, flagged: turns.filter((turn) => turn.holiday), everyWeeks: command.everyWeeks },
    change: {
      cohorts: [{ value: withSessions(cohort.value, sessions, series), revision: cohort.revision }],
      agenda: { put: sessions.flatMap((session) => everythingOf(cohort.value.id, session, context)) },
    },
    remember: { focus: cohort.value.id },
  });
};

function seriesOf(plan: SessionPlan, recurrence: Recurrence, until: LocalDate, context: Context): SessionSeries | undefined {
  if (plan.everyWeeks === 0) return undefined;
  const { durationMinutes, place, programme } = plan;
  return { id: context.ids.id(), ...recurrence, durationMinutes, place, programme, plannedUntil: until };
}

type Kind = Pick<GroupSession, 'durationMinutes' | 'place' | 'programme'>;

function sessionAt(start: WallTime, { durationMinutes, place, programme }: Kind, series: string | undefined, ids: Ids): GroupSession {
  const session: GroupSession = { id: ids.id(), start, durationMinutes, place, programme, status: 'planned', revision: 1, rsvps: {} };
  return series ? { ...session, recurrence: series } : session;
}

/** The start of the session that one of these would run into, if any. */
export function firstClash(cohort: Cohort, sessions: readonly GroupSession[]): WallTime | undefined {
  const others = Object.values(cohort.sessions).filter(({ status }) => status === 'planned');
  for (const session of sessions) {
    const clash = others.find((other) => other.id !== session.id && session.start < endOf(other) && other.start < endOf(session));
    if (clash) return clash.start;
  }
  return undefined;
}

function withSessions(cohort: Cohort, sessions: readonly GroupSession[], series: SessionSeries | undefined): Cohort {
  return {
    ...cohort,
    sessions: { ...cohort.sessions, ...Object.fromEntries(sessions.map((session) => [session.id, session])) },
    series: series ? { ...cohort.series, [series.id]: series } : cohort.series,
  };
}

function everythingOf(cohort: string, session: GroupSession, { now, policy }: Pick<Context, 'now' | 'policy'>): AgendaEntry[] {
  return [...agendaOf(cohort, session, now, policy), ...announcementOf(cohort, session, now, policy)];
}

/** Adds the sessions of every series up to the horizon; undefined when there is nothing to add. */
export function toppedUp(cohort: Cohort, context: Pick<Context, 'now' | 'policy' | 'ids'>): { cohort: Cohort; agenda: AgendaEntry[] } | undefined {
  const until = plusDays(dateOf(toWall(context.now, context.policy.zone)), HORIZON_DAYS);
  let next = cohort;
  const agenda: AgendaEntry[] = [];
  for (const series of Object.values(cohort.series).filter(({ plannedUntil }) => plannedUntil < until)) {
    const turns = occurrences(series, plusDays(series.plannedUntil, 1), until);
    const sessions = turns.flatMap(({ start }) => (start ? [sessionAt(start, series, series.id, context.ids)] : []));
    const free = sessions.filter((session) => firstClash(next, [session]) === undefined);
    next = withSessions(next, free, { ...series, plannedUntil: until });
    agenda.push(...free.flatMap((session) => everythingOf(cohort.id, session, context)));
  }
  return next === cohort ? undefined : { cohort: next, agenda };
}
