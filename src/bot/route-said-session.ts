import { endOf, type GroupSession, type RsvpAnswer } from '../domain/group-session';
import type { Cohort } from '../domain/cohort';
import { dateOf, plusDays, type LocalDate } from '../domain/wall-clock';
import { say } from '../i18n/translator';
import type { Entities } from '../understanding/understand';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { sentences } from './menus';
import { presentRefusal } from './present-refusal';
import { openSessionFlow } from './route-press';
import { focused, routeSessionIntent } from './route-session';

type Deed = 'who-comes' | 'attendance' | 'move-session' | 'cancel-session';

/** A member answers the session of the day they named, or the next one; a day without a session changes nothing. */
export function answerSaid(answer: RsvpAnswer, said: Entities, facts: Facts): Decision {
  const { world, person } = facts;
  const day = dayOf(said);
  const cohort = world.cohorts.find(({ members }) => person !== undefined && person.id in members);
  if (day === undefined || !cohort) return routeSessionIntent({ intent: 'answer', answer }, facts);
  const [session] = sessionsOn(cohort, day);
  if (!session) return { decide: 'run', command: { command: 'next-session' }, before: [noSession(day)] };
  return { decide: 'run', command: { command: 'answer-session', cohort: cohort.id, session: session.id, revision: session.revision, answer } };
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
