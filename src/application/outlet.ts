import type { Address } from '../domain/person';
import type { SendResult } from './ports';

/** What is put on a channel: a Bot Framework activity without its addressing. */
export interface OutgoingActivity {
  type: 'message' | 'typing';
  text?: string;
  textFormat?: 'plain';
  speak?: string;
  /** Language and region of its words, for clients and voices. */
  locale?: string;
  /** One line shown in a notification instead of the card. */
  summary?: string;
  attachments?: { contentType: string; content: unknown; name?: string }[];
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] };
  inputHint?: 'acceptingInput' | 'expectingInput';
  replyToId?: string;
}

/** A channel's way out: one call is one POST (or PUT), never repeated by itself. */
export interface Outlet {
  post(address: Address, activity: OutgoingActivity): Promise<SendResult>;
  update(address: Address, activityId: string, activity: OutgoingActivity): Promise<SendResult>;
}
