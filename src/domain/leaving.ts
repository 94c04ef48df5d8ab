import type { Cohort } from './cohort';
import type { Exit } from './exit';
import { hasStarted } from './group-session';
import type { Person } from './person';
import { isOpen } from './talk';

/**
 * The cohort with this member's seat free: what they answered to sessions that have not started goes, and their talk ends.
 * What they shared, what came of offers, and past answers and presence stay, for the group and its figures.
 */
export function withoutMember(cohort: Cohort, person: string, now: number, zone: string): Cohort {
  const { [person]: _seat, ...members } = cohort.members;
  const sessions = Object.entries(cohort.sessions).map(([id, session]) => {
    const { [person]: theirs, ...rsvps } = session.rsvps;
    return [id, theirs === undefined || hasStarted(session, now, zone) ? session : { ...session, rsvps }] as const;
  });
  const talks = cohort.talks?.map((talk) => (talk.member === person && isOpen(talk, now) ? { ...talk, closedAt: now } : talk));
  return { ...cohort, members, sessions: Object.fromEntries(sessions), ...(talks ? { talks } : {}) };
}

/** The person without a cohort, with this exit noted; they keep their account and may join another group. */
export function afterExit({ memberOf: _left, ...person }: Person, exit: Exit): Person {
  return { ...person, exits: [...(person.exits ?? []), exit] };
}
