import { type Delivery, type Broadcast, type Notice } from '../domain/broadcast';
import type { GroupSession } from '../domain/group-session';
import { breaksQuiet, uselessFrom } from '../domain/lateness';
import { nextOpening } from '../domain/quiet-hours';
import { toInstant } from '../domain/wall-clock';
import type { Outgoing } from './change';
import type { Policy } from './context';

interface Message {
  id: string;
  cohort: string;
  notice: Notice;
  to: readonly string[];
  now: number;
  policy: Policy;
  session?: GroupSession;
  by?: string;
  /** Instant (ms); that of its kind when absent. */
  uselessAfter?: number;
}

/** A message with its frozen recipients, held back by quiet hours unless it changes a session that is near. */
export function outgoing(message: Message): Outgoing {
  const { id, cohort, notice, now, policy, session, by } = message;
  const broadcast: Broadcast = {
    v: 1,
    id,
    cohort,
    ...(session ? { session: { id: session.id, revision: session.revision } } : {}),
    notice,
    createdAt: now,
    notBefore: breaksQuiet(notice, now, policy.zone) ? now : nextOpening(now, policy.quiet, policy.zone),
    uselessAfter: message.uselessAfter ?? uselessFrom(notice, now, session && toInstant(session.start, policy.zone)),
    ...(by ? { by } : {}),
  };
  const row: Delivery = { state: 'pending', tries: 0, at: now };
  return { broadcast, rows: Object.fromEntries(message.to.map((person) => [person, row])) };
}

/** The instant until which a message is held back, or undefined when it goes out at once. */
export function heldUntil({ broadcast }: Outgoing): number | undefined {
  return broadcast.notBefore > broadcast.createdAt ? broadcast.notBefore : undefined;
}
