import type { Broadcast, Delivery } from '../domain/broadcast';
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
  /** Rows due at or before this instant and not settled, oldest first. */
  due(now: number, limit: number): Promise<Ticket[]>;
  /** Rows `sending` since before this instant: their sender died. */
  stuck(before: number, limit: number): Promise<{ ticket: Ticket; row: Delivery; broadcast: Broadcast }[]>;
  agendaDue(now: number, limit: number): Promise<AgendaEntry[]>;
  agendaAhead(from: number, until: number, limit: number): Promise<AgendaEntry[]>;
  dropAgenda(entry: AgendaEntry): Promise<void>;
  /** Report cards whose figures changed and are due for an update; each is handed out once per change. */
  takeReports(now: number, limit: number): Promise<string[]>;
  /** The card that shows a broadcast's report, once it was sent. */
  reportCard(broadcast: string): Promise<ReportCard | undefined>;
  setReportCard(broadcast: string, card: ReportCard): Promise<void>;
}

export interface ReportCard {
  address: Address;
  activity: string;
}

/** Wakes workers up; it holds no truth, and losing all of it loses nothing. */
export interface Queue {
  wake(job: Job, at: number): Promise<void>;
}

export type Job =
  | { kind: 'deliver'; broadcast: string; person: string; tries: number }
  | { kind: 'agenda'; entry: AgendaEntry }
  | { kind: 'report'; broadcast: string };

/** What the channel said to one POST. `ambiguous`: it may or may not have arrived. */
export type SendResult =
  | { sent: true; activity: string }
  | { sent: false; why: 'refused' | 'throttled' | 'unreached' | 'ambiguous' | 'unauthorised'; code: string; retryAfterMs?: number };

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
