import type { SentBroadcast, Claim, SendResult } from '../application/ports';
import type { ReportCard } from '../application/ports';
import type { Broadcast } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { Conversation } from '../domain/conversation';
import type { Person } from '../domain/person';

/** A message in words; `conversation` keeps its numbers on a channel without buttons, and is written before it is sent. */
export interface Sendable {
  conversation?: Conversation;
  send(): Promise<SendResult>;
}

/** What a claimed message becomes: gone without a trace of its meaning, or ready to be sent. */
export type Prepared = { ready: false; why: 'gone' | 'superseded' } | ({ ready: true } & Sendable);

/** The counsellor who sees a report, where it stands on their screen, and what is open in their conversation. */
export interface ReportReader {
  counsellor: Person;
  card: ReportCard | undefined;
  conversation: Conversation;
}

/** The bot as the delivery sees it: puts a notice into words for one person and posts it once. */
export interface Messenger {
  prepare(claim: Claim, now: number): Prepared;
  /** Puts in the place of a card that was sent what its message says now; undefined on a channel that cannot. */
  redraw(broadcast: Broadcast, activity: string, cohort: Cohort | undefined, person: Person, now: number): (() => Promise<SendResult>) | undefined;
  /** Shows or updates the report of a broadcast to the counsellor who sent it; undefined when there is nothing to show yet. */
  report(sent: SentBroadcast, cohort: Cohort, reader: ReportReader, now: number): Sendable | undefined;
}
