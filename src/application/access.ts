import type { Cohort } from '../domain/cohort';
import type { GroupSession } from '../domain/group-session';
import type { Person } from '../domain/person';
import { ok, refuse, type Result } from '../domain/result';
import type { Stored } from './change';
import type { Context } from './context';

/** The person who speaks, with a consent or a role; a stranger is refused. */
export function speaker(context: Context): Result<Stored<Person>> {
  return context.scene.person ? ok(context.scene.person) : refuse({ code: 'not_a_member' });
}

/** The cohort, if the speaker accompanies it; a coordinator accompanies all. */
export function counselled(context: Context, cohort: string): Result<{ person: Person; cohort: Stored<Cohort> }> {
  const person = context.scene.person?.value;
  if (!person?.counsels) return refuse({ code: 'not_allowed' });
  const found = context.scene.cohorts.find(({ value }) => value.id === cohort);
  if (!found) return refuse({ code: 'cohort_gone' });
  if (!person.coordinator && !(person.id in found.value.counsellors)) return refuse({ code: 'not_allowed' });
  return ok({ person, cohort: found });
}

/** The speaker's own cohort, as a member. */
export function membership(context: Context): Result<{ person: Person; cohort: Stored<Cohort> }> {
  const person = context.scene.person?.value;
  const cohort = context.scene.cohorts.find(({ value }) => person !== undefined && person.id in value.members);
  return person && cohort ? ok({ person, cohort }) : refuse({ code: 'not_a_member' });
}

/** A session that still stands; a button of before a move says so instead of acting on the new date. */
export function standingSession(cohort: Cohort, id: string, revision?: number): Result<GroupSession> {
  const session = cohort.sessions[id];
  if (session?.status !== 'planned') return refuse({ code: 'session_gone' });
  if (revision !== undefined && session.revision !== revision) return refuse({ code: 'session_changed' });
  return ok(session);
}
