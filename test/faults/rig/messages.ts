import type { Broadcast } from '../../../src/domain/broadcast';
import type { Group, Town } from './town';
import { preparesAnnouncement, preparesMove, type Ready } from './voices';

/** The words by which a message is known: what the counsellor wrote, or the place that is told. */
export function markOf({ cohort, notice }: Broadcast): string {
  switch (notice.kind) {
    case 'announcement':
      return notice.text;
    case 'moved':
    case 'cancelled':
      return notice.note ?? 'no note';
    default:
      return placeOf(cohort);
  }
}

export function placeOf(cohort: string): string {
  return `Salle-${cohort}`;
}

/** Previews on every counsellor's screen: the session moves in some groups (class A), the others are written to (class B). */
export function prepareAll(moved: readonly Group[], told: readonly Group[]): Promise<Ready[]> {
  return Promise.all([...moved.map(preparesTheMove), ...told.map((group) => preparesAnnouncement(group, `Annonce-${group.cohort}`))]);
}

export function preparesTheMove(group: Group): Promise<Ready> {
  return preparesMove(group, { time: '15:00', place: 'Salle 1', note: `Note-${group.cohort}` });
}

/** A reminder of the group's session is due in a moment, as the plan of a session in some days would have it. */
export async function remindSoon({ store, queue }: Town, { cohort, session }: Group, inMs: number): Promise<void> {
  const stored = await store.cohort(cohort);
  const planned = stored?.value.sessions[session];
  if (!stored || !planned) throw new Error(`no session in ${cohort}`);
  const value = { ...stored.value, sessions: { [session]: { ...planned, place: placeOf(cohort) } } };
  const now = Date.now();
  const entry = { cohort, session, revision: planned.revision, step: 'P7D', fireAt: now + inMs };
  const result = await store.commit({ cohorts: [{ value, revision: stored.revision }], agenda: { put: [entry] } }, now);
  if (result !== 'done') throw new Error(`the reminder of ${cohort} was not planned: ${result}`);
  await queue.wake({ kind: 'agenda', entry }, entry.fireAt);
}
