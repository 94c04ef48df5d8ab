import type { IntentName } from '../domain/intents';
import type { OfferFields } from '../domain/offer-fields';

/** For whom a model is asked: by an id, for the account of what is spent; and the first names that must not leave the house. */
export interface Asker {
  person: string;
  names: readonly string[];
}

/**
 * A language model, where one is configured: it sees one text without persons, has no tools, and what it says is checked.
 * It never throws; undefined when it was not asked (health, orders hidden in the text, nothing left to spend), was silent, or made no sense.
 */
export interface Model {
  /** What a text says of an offer; each value stands in the text. */
  readOffer(text: string, asker: Asker, patienceMs: number): Promise<OfferFields | undefined>;
  /** Which of these intents a message has. */
  chooseIntent(text: string, intents: readonly IntentName[], asker: Asker, patienceMs: number): Promise<IntentName | undefined>;
}

/** One question to a model; `shape` is a JSON schema that the answer should follow, and need not. */
export interface ChatQuestion {
  instructions: string;
  text: string;
  shape: Record<string, unknown>;
  /** Tokens that the answer may have at most. */
  mostTokens: number;
  patienceMs: number;
}

/** `spent`: it may have been billed though there is no answer. */
export type ChatAnswer =
  | { answered: true; said: string; tokens?: number }
  | { answered: false; why: 'busy' | 'resting' | 'refused' | 'throttled' | 'unreached' | 'too-slow' | 'unreadable'; spent: boolean };

/** The way to a model. It never throws, and ends within the patience, 8 s at most. */
export interface Chat {
  ask(question: ChatQuestion): Promise<ChatAnswer>;
}

/** What a model may still cost today, for all processes together: in all, and for each person. */
export interface Allowance {
  /** Takes so many tokens before they are spent; undefined when they are not there, or nobody can say. */
  take(person: string, tokens: number): Promise<Taken | undefined>;
  /** Says what was spent of it in the end. */
  settle(taken: Taken, spent: number): Promise<void>;
}
export interface Taken {
  person: string;
  tokens: number;
  /** The day (UTC, days since the epoch) on whose account it is. */
  day: number;
}
