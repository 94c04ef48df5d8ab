import type { WallTime } from './wall-clock';

/** Every reason for which Relais says no. `src/bot/present-refusal.ts` has the words for each. */
export type Refusal =
  | { code: 'too_many_codes'; minutes: number }
  | { code: 'already_member'; cohort: string }
  | { code: 'already_waiting'; cohort: string }
  | { code: 'is_counsellor' }
  | { code: 'cohort_gone' }
  | { code: 'not_a_member' }
  | { code: 'not_allowed' }
  | { code: 'session_gone' }
  | { code: 'session_started' }
  | { code: 'session_changed' }
  | { code: 'session_not_started' }
  | { code: 'in_the_past'; start: WallTime }
  | { code: 'overlaps'; start: WallTime }
  | { code: 'nothing_changed' }
  | { code: 'nobody_to_tell' }
  | { code: 'cohort_full' }
  | { code: 'nothing_to_resend' }
  | { code: 'offer_gone' }
  | { code: 'talk_closed' }
  | { code: 'offer_decided' }
  | { code: 'offer_over' }
  | { code: 'too_many_offers'; most: number };
