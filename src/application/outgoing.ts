import { type Delivery, type Broadcast, type Notice } from '../domain/broadcast';
import type { GroupSession } from '../domain/group-session';
import { nextOpening } from '../domain/quiet-hours';
import { toInstant } from '../domain/wall-clock';
import type { Outgoing } from './change';
import type { Policy } from './context';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A session this near may be changed at night: the only thing that quiet hours let through. */
const URGENT_MS = 12 * HOUR_MS;
/** What is not about a session is worth sending for this long. */
const WORTH_MS = 7 * DAY_MS;

interface Message {
  id: string;
  cohort: string;
  notice: Notice;
  to: readonly string[];
  now: number;
  policy: Policy;
  session?: GroupSession;
  by?: string;
  urgent?: boolean;
  uselessAfter?: number;
}

/** A message with its frozen recipients, held back by quiet hours unless it is urgent. */
export function outgoing(message: Message): Outgoing {
  const { id, cohort, notice, now, policy, session, by } = message;
  const broadcast: Broadcast = {
    v: 1,
    id,
    cohort,
    ...(session ? { session: { id: session.id, revision: session.revision } } : {}),
    notice,
    createdAt: now,
    notBefore: message.urgent ? now : nextOpening(now, policy.quiet, policy.zone),
    uselessAfter: message.uselessAfter ?? now + WORTH_MS,
    ...(by ? { by } : {}),
  };
  const row: Delivery = { state: 'pending', tries: 0, at: now };
  return { broadcast, rows: Object.fromEntries(message.to.map((person) => [person, row])) };
}

/** Whether a change to sessions at these starts may break the quiet. */
export function isUrgent(starts: readonly string[], now: number, zone: string): boolean {
  return starts.some((start) => {
    const ahead = toInstant(start, zone) - now;
    return ahead > 0 && ahead <= URGENT_MS;
  });
}

/** The instant until which a message is held back, or undefined when it goes out at once. */
export function heldUntil({ broadcast }: Outgoing): number | undefined {
  return broadcast.notBefore > broadcast.createdAt ? broadcast.notBefore : undefined;
}
