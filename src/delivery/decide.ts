import { deliveryClass, type Delivery } from '../domain/broadcast';
import { namesIn } from '../domain/cohort';
import { breaksQuiet, isOverdue } from '../domain/lateness';
import { whyUnreachable } from '../domain/person';
import { nextOpening } from '../domain/quiet-hours';
import type { Policy } from '../application/context';
import type { Claim, SendResult, Settlement } from '../application/ports';

/** A retry of what may have arrived waits this long, so that the first copy can be seen (class A, once). */
const DOUBT_MS = 60_000;
const FIRST_BACK_OFF_MS = 2_000;
const LONGEST_BACK_OFF_MS = 5 * 60_000;
/** After this many tries a message that was never accepted is shown as refused. */
const MOST_TRIES = 8;

/** Checks again, at the last moment, what was true when the message was written down; undefined when it may go out. */
export function lastCheck(claim: Claim, now: number, policy: Pick<Policy, 'quiet' | 'zone'>): Settlement | undefined {
  const obstacle = obstacleTo(claim, now);
  return obstacle ? truthful(obstacle, claim.row) : quietNow(claim, now, policy);
}

function obstacleTo({ person, cohort, broadcast, ticket, row }: Claim, now: number): Settlement | undefined {
  const why = whyUnreachable(person?.value);
  if (why) return { state: why === 'gone' ? 'cancelled' : 'refused', code: why };
  if (broadcast.uselessAfter <= now) return { state: 'expired', code: 'late' };
  // About the person and no group: they may be in none any more.
  if (broadcast.notice.kind === 'retention') return undefined;
  if (!cohort) return { state: 'cancelled', code: 'gone' };
  if (!(ticket.person in namesIn(cohort.value))) return { state: 'cancelled', code: 'left' };
  if (isSuperseded(broadcast, cohort.value.sessions)) return { state: 'cancelled', code: 'superseded' };
  return isOverdue(broadcast, row, now) ? { state: 'refused', code: 'overdue' } : undefined;
}

/** What a pause of the bot, or a second try, brought into quiet hours waits for their end. */
function quietNow({ broadcast }: Claim, now: number, { quiet, zone }: Pick<Policy, 'quiet' | 'zone'>): Settlement | undefined {
  const retryAt = breaksQuiet(broadcast.notice, now, zone) ? now : nextOpening(now, quiet, zone);
  return retryAt > now ? { state: 'pending', code: 'quiet', retryAt } : undefined;
}

function isSuperseded({ session }: Claim['broadcast'], sessions: NonNullable<Claim['cohort']>['value']['sessions']): boolean {
  return session !== undefined && sessions[session.id]?.revision !== session.revision;
}

/**
 * What one answer of the channel means. Never accepted: try again. Refused: shown. On doubt, class A is sent once more
 * a minute later, class B never by itself.
 */
export function settlementOf(result: SendResult, { row, broadcast }: Claim, now: number, jitter: number): Settlement {
  if (result.sent) return { state: 'sent', activity: result.activity, reachable: true };
  const { why, code } = result;
  switch (why) {
    case 'refused':
      return truthful({ state: 'refused', code, ...(code === '403' || code === '404' ? { reachable: false } : {}) }, row);
    case 'throttled':
    case 'unreached':
    case 'unauthorised': {
      const backOff = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** row.tries) * (0.5 + jitter);
      const retryAt = now + Math.max(result.retryAfterMs ?? 0, backOff);
      if (row.tries >= MOST_TRIES || retryAt >= broadcast.uselessAfter) return truthful({ state: 'refused', code }, row);
      return { state: 'pending', code, retryAt };
    }
    case 'ambiguous':
      return afterDoubt(row, broadcast, code, now);
  }
}

/** After a doubt (time-out, 5xx, a sender that died): class A once more, class B is for a person to decide. */
export function afterDoubt({ doubt }: Delivery, broadcast: Claim['broadcast'], code: string, now: number): Settlement {
  const retryAt = now + DOUBT_MS;
  const again = deliveryClass(broadcast.notice.kind) === 'A' && !doubt && retryAt < broadcast.uselessAfter;
  return again ? { state: 'pending', code, doubt: true, retryAt } : { state: 'uncertain', code, doubt: true };
}

/** What may have arrived at an earlier try is never shown as not delivered. */
function truthful(settlement: Settlement, { doubt }: Delivery): Settlement {
  return doubt ? { ...settlement, state: 'uncertain' } : settlement;
}
