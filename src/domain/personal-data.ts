import type { Delivery, Notice } from './broadcast';
import type { Member, Waiting } from './cohort';
import type { Conversation } from './conversation';
import type { Exit } from './exit';
import type { AttendanceMark, Rsvp } from './group-session';
import type { Offer, Reaction } from './offer';
import type { Person } from './person';
import type { Talk, TalkMessage } from './talk';

/** All that Relais keeps about one person (GDPR art. 15 and 20): whole records, so that a new field is there by itself. */
export interface PersonalData {
  person: Person;
  cohort?: { name: string; counsellors: string[]; member?: Member; waiting?: Omit<Waiting, 'person'> };
  /** Groups that they accompany, by name, each with the name they have there. */
  accompanies?: { name: string; as: string }[];
  answers: ({ start: string } & Rsvp)[];
  attendance: { start: string; mark: AttendanceMark }[];
  /** Offers that they shared, those that were for them alone, and those of which they said what came; of reactions only theirs. */
  offers: (Omit<Offer, 'sharedBy' | 'to' | 'reactions'> & { from: 'me' | 'somebody'; to: 'me' | 'others'; reaction?: Reaction })[];
  /** Groups that they left, with the word they left there. */
  exits?: (Omit<Exit, 'cohort' | 'farewell'> & { word?: string })[];
  /** Talks with a counsellor: one's own as a whole; of others' talks, what the counsellor said themselves. */
  talks?: (Partial<Omit<Talk, 'id' | 'member' | 'counsellors' | 'messages'>> & { messages: (Omit<TalkMessage, 'id' | 'from'> & { from: 'me' | 'somebody' })[] })[];
  messages: ({ kind: Notice['kind']; createdAt: number; notice?: Notice } & Delivery)[];
  conversation?: Conversation;
  /** What they wrote on our chat page, oldest first; instants in ms. */
  chat?: { at: number; text: string }[];
}
