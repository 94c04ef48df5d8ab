import type { RsvpAnswer } from '../domain/group-session';
import type { Language, Reading } from '../domain/person';
import type { Stage } from '../domain/offer';
import type { Place } from '../domain/press';

/** What a plain key phrase asks for. Wide understanding of free French is another matter. */
export type Intent =
  | { intent: 'cancel' }
  | { intent: 'back' }
  | { intent: 'open'; place: Place }
  | { intent: 'answer'; answer: RsvpAnswer }
  | { intent: 'who-comes' }
  | { intent: 'attendance' }
  | { intent: 'move-session' }
  | { intent: 'cancel-session' }
  | { intent: 'reading'; reading: Reading }
  | { intent: 'language'; language: Language }
  | { intent: 'react'; stage: Stage }
  | { intent: 'withdraw-offer' }
  | { intent: 'greeting' }
  | { intent: 'thanks' };

/** Whole messages in usual words, each a pattern, and what they ask for. */
export type PhraseList = readonly (readonly [Intent, ...string[]])[];

export const open = (place: Place): Intent => ({ intent: 'open', place });
