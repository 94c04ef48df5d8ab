import type { Delivery } from './broadcast';
import type { Cohort } from './cohort';
import type { GroupSession, Rsvp } from './group-session';
import { whyUnreachable, type Person } from './person';

/**
 * Where a member stands for one session. "Not delivered" is never shown as "did not answer": the first is
 * a fault of the channel, the second is about the person.
 */
export interface Standing {
  person: string;
  name: string;
  rsvp?: Rsvp;
  silence?: 'unanswered' | 'unreached' | 'not-asked';
}

export function standings(
  cohort: Cohort,
  session: GroupSession,
  people: readonly Person[],
  sent: readonly { rows: Record<string, Delivery> }[],
): Standing[] {
  return Object.entries(cohort.members).map(([id, member]) => {
    const rsvp = session.rsvps[id];
    const base = { person: id, name: member.firstName };
    if (rsvp) return { ...base, rsvp };
    return { ...base, silence: silenceOf(people.find((person) => person.id === id), sent.map(({ rows }) => rows[id])) };
  });
}

function silenceOf(person: Person | undefined, rows: readonly (Delivery | undefined)[]): NonNullable<Standing['silence']> {
  const delivered = rows.some((row) => row?.state === 'sent');
  if (delivered) return 'unanswered';
  const failed = rows.some((row) => row !== undefined && row.state !== 'pending' && row.state !== 'sending');
  return failed || whyUnreachable(person) ? 'unreached' : 'not-asked';
}

/** Ids of what may have been sent about this revision of a session; deterministic, so they can be asked for. */
export function broadcastIds(session: Pick<GroupSession, 'id' | 'revision'>, steps: readonly string[]): string[] {
  return [...steps, 'now', 'change'].map((step) => broadcastId(session, step));
}

export function broadcastId(session: Pick<GroupSession, 'id' | 'revision'>, step: string): string {
  return `${session.id}-${session.revision}-${step}`;
}
