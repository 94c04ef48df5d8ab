import type { Conversation } from '../domain/conversation';
import type { Known } from '../domain/offer-match';
import type { QuietHours } from '../domain/quiet-hours';
import type { ReminderStep } from '../domain/reminder-plan';
import type { Result } from '../domain/result';
import type { Address } from '../domain/person';
import type { Change } from './change';
import type { Command } from './commands';
import type { Outcome } from './outcomes';
import type { Published } from './offer-ports';
import type { OfferReader } from './offer-ports';
import type { Ids, Scene, Store } from './ports';

/** What the organisation decided once, from the configuration. */
export interface Policy {
  zone: string;
  reminders: ReminderStep[];
  quiet: QuietHours;
  organisation: string;
  /** People without news are erased after so many months (1 to 36). */
  retentionMonths: number;
}

/** What every use case is given: who speaks, the facts of the turn, the clock read once. */
export interface Context {
  scene: Scene;
  now: number;
  address: Address;
  /** The name that the channel shows for this person, for display only. */
  channelName?: string;
  /** Counts a try of a code from this visitor's network: 0, or how long (ms) to wait. Absent where the channel knows its people. */
  tryCode?: () => Promise<number>;
  store: Store;
  ids: Ids;
  policy: Policy;
  /** Jobs and places, to say whom an offer fits. */
  known: Known;
  offers: OfferReader;
  /** A button on a card was pressed, or a page of Teams' dialog submitted: the channel waits a few seconds for the answer, and no longer. */
  hurried?: true;
  /** Absent where no feed is configured. */
  published?: Published | undefined;
}

/** What a use case decided: what to tell, and the facts to write in one step. */
export interface Done {
  outcome: Outcome;
  change?: Change;
  /** What the conversation itself has to keep. */
  remember?: Partial<Pick<Conversation, 'person' | 'wrongCodes' | 'focus' | 'language'>>;
}

/** Each command by its name. */
export type Commands = { [N in Command['command']]: Extract<Command, { command: N }> };

export type UseCase<N extends Command['command']> = (
  command: Commands[N],
  context: Context,
) => Promise<Result<Done>> | Result<Done>;
