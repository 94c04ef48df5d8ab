import type { SentBroadcast, Claim, SendResult } from '../application/ports';
import type { ReportCard } from '../application/ports';
import type { Cohort } from '../domain/cohort';
import type { Conversation } from '../domain/conversation';
import type { Person } from '../domain/person';

/** What a claimed message becomes: gone without a trace of its meaning, or ready to be sent. */
export type Prepared =
  | { ready: false; why: 'gone' | 'superseded' }
  | { ready: true; conversation?: Conversation; send(): Promise<SendResult> };

/** The bot as the delivery sees it: puts a notice into words for one person and posts it once. */
export interface Messenger {
  prepare(claim: Claim, now: number): Prepared;
  /** Shows or updates the report card of a broadcast to the counsellor who sent it. */
  report(sent: SentBroadcast, cohort: Cohort, counsellor: Person, card: ReportCard | undefined, now: number): Promise<SendResult>;
}
