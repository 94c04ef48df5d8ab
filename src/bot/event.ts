import type { Address } from '../domain/person';

/** Why an activity is not for us; logged as a code, never answered. */
export type Ignored = { kind: 'ignored'; reason: string };

/** What somebody did on a channel, in our own words; past `read-event.ts` nobody sees an Activity. */
export interface BotEvent {
  kind: 'event';
  /** Channel, tenant and user, hashed: the key of the conversation record. */
  speaker: string;
  /** Identity of the activity, for dropping a second copy. */
  activity: string;
  address: Address;
  channelName?: string;
  /** Where a visitor of our own page comes from; absent on other channels and in a trial. */
  network?: string;
  /** Done in the message extension of Teams: answered there, to this person alone; the conversation is not one of theirs with us. */
  aside?: true;
  did: Did;
}

export type Did =
  | { did: 'say'; text: string }
  | { did: 'press'; token: string; values: Record<string, string>; inPlace: boolean }
  | { did: 'arrive' }
  | { did: 'leave' }
  | Search
  /** Wants to share an offer, with the words of the message they chose, if any. */
  | { did: 'share'; text: string }
  | { did: 'speak-in-group' }
  | { did: 'unreadable' };

/** Looks for words in the offers of their group, from the `from`th on: it changes nothing and waits for no dialog. */
export interface Search {
  did: 'search';
  query: string;
  from: number;
}

/** What is decided about. */
export type Deed = Exclude<Did, Search>;
