import type { Broadcast, Delivery, Urgency } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { CommuneMatch } from '../domain/commune';
import type { Conversation } from '../domain/conversation';
import type { Address, Person } from '../domain/person';
import type { AgendaEntry, Change, CodeTarget, CommitResult, Stored } from './change';

/** Instants in ms since the epoch; the only source of "now". */
export interface Clock {
  now(): number;
}

export interface Ids {
  /** An unguessable id of 128 bits, letters and digits only. */
  id(): string;
  /** Uniform in [0, below). */
  below(limit: number): number;
}

/** Everything a turn starts from, read in one round trip. */
export interface Scene {
  conversation: Stored<Conversation>;
  /** What this activity was answered when it came before. */
  seenReply?: string;
  person?: Stored<Person>;
  /** The member's cohort, or all cohorts of a counsellor. */
  cohorts: Stored<Cohort>[];
}

/** The one place where facts live. Every read is parsed; every write is one atomic step. */
export interface Store {
  scene(speaker: string, activity: string, now: number): Promise<Scene>;
  commit(change: Change, now: number): Promise<CommitResult>;
  cohort(id: string): Promise<Stored<Cohort> | undefined>;
  code(code: string): Promise<CodeTarget | undefined>;
  isEmpty(): Promise<boolean>;
  /** Ids of all cohorts, for what is looked at again by the clock. */
  cohortIds(): Promise<string[]>;
  /** People and messages in one round trip; those that do not exist are left out. */
  details(people: readonly string[], broadcasts: readonly string[]): Promise<Details>;
  /** What somebody wrote on our chat page and is still kept there, oldest first, for "mes données"; nothing for another channel's conversation. */
  saidOn(conversation: string): Promise<{ at: number; text: string }[]>;
  /** Every message this person was a recipient of, for "mes données". */
  deliveriesOf(person: string): Promise<{ broadcast: Broadcast; row: Delivery }[]>;
}

export interface SentBroadcast {
  broadcast: Broadcast;
  rows: Record<string, Delivery>;
}

export interface Details {
  people: Stored<Person>[];
  broadcasts: SentBroadcast[];
}

export interface Ticket {
  broadcast: string;
  person: string;
  /** What it overtakes in the queue; without one it overtakes nothing. */
  urgency?: Urgency | undefined;
}

/** A row taken for sending, with all that is checked again before it goes out. */
export interface Claim {
  ticket: Ticket;
  row: Delivery;
  broadcast: Broadcast;
  person: Stored<Person> | undefined;
  cohort: Stored<Cohort> | undefined;
  conversation: Stored<Conversation> | undefined;
}

export interface Settlement {
  state: Delivery['state'];
  code?: string;
  activity?: string;
  /** This try may have arrived: kept with the row. */
  doubt?: true;
  /** For a row that goes back to `pending`: instant (ms) of the next try. */
  retryAt?: number;
  /** The channel said yes or no for good: kept on the person. */
  reachable?: boolean;
}

/** The ledger of deliveries: the truth about what was sent. */
export interface Ledger {
  /** Takes a due row for sending; undefined when it is not due, not there or not pending. */
  claim(ticket: Ticket, now: number): Promise<Claim | undefined>;
  /** Writes what became of a claimed row; false when the row is no longer ours. */
  settle(ticket: Ticket, tries: number, settlement: Settlement, now: number): Promise<boolean>;
  /** The channel took a try after all, of which nobody knew: sent, without a second one. False when something else became of the row. */
  confirm(ticket: Ticket, tries: number, activity: string, now: number): Promise<boolean>;
  /** Rows due at or before this instant and not settled, oldest first. */
  due(now: number, limit: number): Promise<Ticket[]>;
  /** Rows `sending` since before this instant: their sender died. */
  stuck(before: number, limit: number): Promise<{ ticket: Ticket; row: Delivery; broadcast: Broadcast }[]>;
  agendaDue(now: number, limit: number): Promise<AgendaEntry[]>;
  agendaAhead(from: number, until: number, limit: number): Promise<AgendaEntry[]>;
  dropAgenda(entry: AgendaEntry): Promise<void>;
  /** Reports whose figures changed and are due to be drawn again; each is one caller's until `reportDrawn`, for a minute at most. */
  takeReports(now: number, limit: number): Promise<string[]>;
  /** Gives a report back: drawn, or to be drawn again at `again`. Resolves to when it is due next, if something changed meanwhile. */
  reportDrawn(broadcast: string, now: number, again?: number): Promise<number | undefined>;
  /** Messages whose cards are to be drawn anew; each is one caller's until this instant (ms), or until `redrawn`. */
  takeRedraws(now: number, limit: number): Promise<{ broadcasts: string[]; until: number }>;
  /** Gives one back that was taken until then: drawn, or to be drawn once more at `again` (ms). */
  redrawn(broadcast: string, until: number, again?: number): Promise<void>;
  /** The card that shows a broadcast's report, once it was sent. */
  reportCard(broadcast: string): Promise<ReportCard | undefined>;
  setReportCard(broadcast: string, card: ReportCard): Promise<void>;
}

export interface ReportCard {
  address: Address;
  activity: string;
  /** How often the channel did not say whether the card arrived; until it does, there is none to update. */
  doubts?: number | undefined;
}

/** Wakes workers up; it holds no truth, and losing all of it loses nothing. */
export interface Queue {
  wake(job: Job, at: number): Promise<void>;
  /** Takes out the jobs of people for whom this says yes; resolves to how many were left because a worker has them. */
  forget(isGone: (person: string) => boolean): Promise<number>;
}

export type Job =
  | ({ kind: 'deliver'; tries: number } & Ticket)
  | { kind: 'agenda'; entry: AgendaEntry }
  | { kind: 'report'; broadcast: string };

/** A job that cannot run yet: it is wanted again in so many ms, and this was no try. */
export interface PutBack {
  afterMs: number;
}

/**
 * `taken`: to be used in `waitMs`. `busy`: everybody who sends has to wait, ask again soon. `later`: this
 * conversation, or all that goes where it goes, is left alone for `waitMs`.
 */
export interface Place {
  place: 'taken' | 'busy' | 'later';
  waitMs: number;
  /** Names a place that was taken. */
  id: string;
}

/** Keeps what is posted within the channels' limits, for all processes together; durations only, so that no two clocks are compared. */
export interface Limiter {
  /**
   * Takes a place for one delivery to this person if one is free within `patienceMs`, perhaps instead of one that was
   * taken and not used. On a channel without limits it is free at once.
   */
  place(person: string, patienceMs: number, instead?: string): Promise<Place>;
  /** Counts what was posted without a place (replies, report cards); gives for each how long (ms) the next one there should wait. */
  count(posted: readonly Address[]): Promise<number[]>;
  /** Posts no delivery for so many ms to this conversation, or to its lane: all that goes to the same tenant, which then goes slower for a minute. */
  pause(address: Address, forMs: number, what: 'conversation' | 'lane'): Promise<void>;
}

/** How often one network may try something, counted over all processes. */
export interface Attempts {
  /** 0 when it may, and then it counts; else the time (ms) until it may again. */
  take(what: 'new-visitor' | 'code', network: string): Promise<number>;
}

/** What the channel said to one POST. `ambiguous`: it may or may not have arrived. */
export type SendResult =
  | { sent: true; activity: string }
  | {
      sent: false;
      why: 'refused' | 'throttled' | 'unreached' | 'ambiguous' | 'unauthorised';
      code: string;
      retryAfterMs?: number;
      /** What the channel still says after we stopped waiting for it, where somebody listens on. */
      late?: Promise<SendResult>;
    };

export interface Communes {
  find(text: string): CommuneMatch;
}

/** Seals what a button means for one person, so that it can neither be read nor changed nor passed on. */
export interface Sealer {
  seal(payload: string, audience: string): string;
  open(token: string, audience: string): string | undefined;
}

/** Structured log: ids and codes only, never texts, names, phones or tokens. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
export type LogFields = Record<string, string | number | boolean | undefined>;
