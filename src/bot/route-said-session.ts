import { currentSession, type Cohort } from '../domain/cohort';
import { endOf, LateMinutes, type GroupSession, type RsvpAnswer } from '../domain/group-session';
import { dateOf, plusDays, timeOf, type LocalDate, type LocalTime } from '../domain/wall-clock';
import { say } from '../i18n/translator';
import type { Entities } from '../understanding/understand';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { focused } from './focused';
import { sentences } from './menus';
import { presentRefusal } from './present-refusal';
import { openSessionFlow } from './route-press';
import { routeSessionIntent } from './route-session';

type Deed = 'who-comes' | 'attendance' | 'move-session' | 'cancel-session';

/** A member answers the session of the day they named, or the next one; a day without a session changes nothing. */
export function answerSaid(answer: RsvpAnswer, said: Entities, facts: Facts): Decision {
  const { world, person } = facts;
  const day = dayOf(said);
  const cohort = world.cohorts.find(({ members }) => person !== undefined && person.id in members);
  const session = cohort && (day === undefined ? currentSession(cohort, world.now, world.zone) : sessionsOn(cohort, day)[0]);
  if (!session) return { decide: 'run', command: { command: 'next-session' }, ...(cohort && day !== undefined ? { before: [noSession(day)] } : {}) };
  const late = answer === 'late' ? lateFor(session, said) : {};
  return { decide: 'run', command: { command: 'answer-session', cohort: cohort.id, session: session.id, revision: session.revision, answer, ...late } };
}

/** By how many minutes they said they will be late, or come after the hour the session begins; nothing when it is more than can be "late". */
function lateFor({ start }: GroupSession, { lateMinutes, arrival }: Entities): { lateMinutes?: LateMinutes } {
  const minutes = LateMinutes.safeParse(lateMinutes ?? (arrival && minutesBetween(timeOf(start), arrival)));
  return minutes.success ? { lateMinutes: minutes.data } : {};
}

function minutesBetween(start: LocalTime, end: LocalTime): number {
  const ofDay = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return ofDay(end) - ofDay(start);
}

/** A counsellor looks at, or begins to change, the session of the day they named, or the one that "the session" means. */
export function openSaidSession(deed: Deed, said: Entities, facts: Facts): Decision {
  if (!facts.person?.counsels) return { decide: 'show', views: presentRefusal({ code: 'not_allowed' }) };
  const day = dayOf(said);
  if (day === undefined) return filledIn(routeSessionIntent({ intent: deed }, facts), said);
  const [meant, ...others] = meantSessions(deed, day, facts);
  if (!meant) return { ...overview(facts), before: [noSession(day)] };
  if (others.length > 0) return { decide: 'run', command: { command: 'my-cohorts' } };
  const { cohort, session } = meant;
  if (deed === 'who-comes') return { decide: 'run', command: { command: 'who-comes', cohort, session } };
  return filledIn(openSessionFlow(deed === 'move-session' ? 'move' : deed, cohort, session, facts), said);
}

/** The new day and hour of a move stand in its questions already. */
function filledIn(decision: Decision, { date, time }: Entities): Decision {
  if (decision.decide !== 'open' || decision.flow !== 'move-session') return decision;
  return { ...decision, seed: { ...decision.seed, ...(date ? { date } : {}), ...(time ? { time } : {}) } };
}

/** The sessions of a day: of the cohort looked at last, else of all. The attendance of "Tuesday" is that of last Tuesday too. */
function meantSessions(deed: Deed, day: LocalDate, facts: Facts): { cohort: string; session: string }[] {
  const own = focused(facts);
  const groups = [...(own ? [[own]] : []), facts.world.cohorts];
  const days = deed === 'attendance' ? [day, plusDays(day, -7)] : [day];
  const tries = groups.flatMap((cohorts) => days.map((date) => cohorts.flatMap((cohort) => sessionsOn(cohort, date).map(({ id }) => ({ cohort: cohort.id, session: id })))));
  return tries.find((found) => found.length > 0) ?? [];
}

function sessionsOn({ sessions }: Cohort, day: LocalDate): GroupSession[] {
  return Object.values(sessions)
    .filter((session) => session.status === 'planned' && dateOf(session.start) <= day && day <= dateOf(endOf(session)))
    .sort((a, b) => a.start.localeCompare(b.start));
}

function overview(facts: Facts): Extract<Decision, { decide: 'run' }> {
  const cohort = focused(facts);
  return { decide: 'run', command: cohort ? { command: 'cohort-card', cohort: cohort.id } : { command: 'my-cohorts' } };
}

/** The day that was named; undefined for "the next one". */
function dayOf({ session }: Entities): LocalDate | undefined {
  return session === 'next' ? undefined : session;
}

function noSession(date: LocalDate) {
  return sentences(say('meant.noSession', { date }));
}
