import type { Attempts, Clock, Ids, Sealer } from '../application/ports';
import type { ChatLog } from './chat-log';

/** Name of our own channel in an activity and in a person's address. */
export const WEBCHAT_CHANNEL = 'webchat';

/** The bot as a party of a chat-page conversation. */
export const BOT_ID = 'relais';

/** A chair of the trial: a demo person that anybody on this machine may sit down as. */
export interface TrialSeat {
  person: string;
  name: string;
  role: 'counsellor' | 'member';
  user: string;
  conversation: string;
}

export interface WebchatDeps {
  log: ChatLog;
  sealer: Sealer;
  clock: Clock;
  ids: Ids;
  /** Hands an activity to the bot (same code as /api/messages), with the network it came from; for invokes returns the invoke response. */
  receive(activity: Record<string, unknown>, network: string): Promise<{ status: number; body?: unknown; forget?: boolean }>;
  /** How many may be somebody new from one network; without it, as many as like. */
  attempts?: Attempts;
  /** Takes one post of this conversation: 0, or how long (ms) it is to wait; without it, nobody is too fast. */
  pace?: (conversation: string) => number;
  /** Where people reach the page; its origin is the only one a browser may come from. */
  publicUrl: string;
  /** Folder with the built page files. */
  pageDir: string;
  trial?: { seats(): Promise<TrialSeat[]> };
}
