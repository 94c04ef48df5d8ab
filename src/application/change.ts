import type { Broadcast, Delivery } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { Conversation } from '../domain/conversation';
import type { Person } from '../domain/person';

/** A record with the revision at which it was read; revision 0 means "does not exist yet". */
export interface Stored<T> {
  value: T;
  revision: number;
}

/** What a code opens. Codes of cohorts stay; the others work once. */
export type CodeTarget = { opens: 'cohort'; cohort: string } | { opens: 'counsellor' } | { opens: 'setup' } | { opens: 'nothing' };

/** What the clock has to look at again when it is due. */
export type AgendaEntry = SessionStep | OfferFollowUp;

/** One step of a session's reminder plan, or the counsellor's digest. */
export interface SessionStep {
  cohort: string;
  session: string;
  revision: number;
  /** A step of the plan, `digest` (counsellor, the day before), or `now` (planned less than a day ahead). */
  step: string;
  /** Instant (ms). */
  fireAt: number;
}

/** Those who applied to an offer at this instant (ms) are asked where they stand. It names nobody, so an erasure leaves nothing in it. */
export interface OfferFollowUp {
  cohort: string;
  offer: string;
  appliedAt: number;
  /** Instant (ms). */
  fireAt: number;
}

/** A message to send with one ledger row for each recipient, frozen at this moment. */
export interface Outgoing {
  broadcast: Broadcast;
  rows: Record<string, Delivery>;
}

/**
 * Everything a turn, a reminder or an erasure changes, written in one atomic step or not at all.
 * Records that were read are refused when somebody else changed them since.
 */
export interface Change {
  conversation?: Stored<Conversation>;
  people?: Stored<Person>[];
  cohorts?: Stored<Cohort>[];
  /** Marks an inbound activity as done; its value is what an invoke was answered. */
  seen?: { activity: string; reply: string };
  codes?: { put?: { code: string; target: CodeTarget }[]; drop?: string[] };
  agenda?: { put?: AgendaEntry[]; dropSessions?: string[] };
  outgoing?: Outgoing[];
  /** Marks of readers: a press on "J'ai lu", an answer. The first mark of each kind stays. */
  marks?: { broadcast: string; person: string; mark: 'readAt' | 'answeredAt'; at: number }[];
  /** Rows put back to `pending` by a person's press; only from `uncertain` or `refused`. */
  resend?: { broadcast: string; people: string[]; at: number };
  /** Messages whose cards are to be drawn anew where they were sent: what they showed has changed or gone. */
  redraw?: string[];
  /** People erased for good, with their conversation, ledger rows and keys; a stranger is `''`. `chat` is what their channel calls the conversation. */
  erase?: { person: string; speaker: string; chat?: string }[];
}

export type CommitResult = 'done' | 'stale' | 'seen';
