import { COUNSELLOR } from './counsellor-phrases';
import type { Intent, PhraseList } from './intent';
import { MEMBER } from './member-phrases';
import { ARABIC } from './phrases-ar';
import { ENGLISH } from './phrases-en';
import { TALK } from './talk-phrases';
import { OFFER_OUTCOMES } from './offer-phrases';
import { usualWords } from './text-message';

export type { Intent } from './intent';

const LONGEST = 160;
/** Courtesies around a request that change nothing to it. */
const BEFORE = /^(?:(?:bonjour|bonsoir|salut|coucou|desole|pardon|excusez moi|excuse moi|finalement|en fait|euh|alors|donc|oui|ok|madame|monsieur|relais|hello|hi|good morning|ok|yes|sorry|please|اهلا|مرحبا|السلام عليكم|سلام|عفوا|نعم|من فضلك|لو سمحت) )+(?=\S{2}|\S \S)/;
const AFTER = /(?: (?:svp|stp|s il (?:vous|te) plait|merci(?: d avance| beaucoup)?|finalement|desole|pardon|bonne (?:journee|soiree)|madame|monsieur|please|thank you|thanks|sorry|من فضلك|لو سمحت|لو سمحتم|شكرا|\?))+$/;

const PHRASES = [...TALK, ...COUNSELLOR, ...MEMBER, ...OFFER_OUTCOMES, ...ENGLISH, ...ARABIC].map(whole);

/** The intent of a message that is, as a whole, one of the key phrases: "stop" inside a sentence stops nothing. */
export function phraseIntent(text: string): Intent | undefined {
  if (text.length > LONGEST) return undefined;
  const words = usualWords(text).replace(/ ?\?+/g, ' ?').trim();
  const asked = words.replace(AFTER, '');
  return intentOf(words) ?? intentOf(asked) ?? intentOf(asked.replace(BEFORE, ''));
}

function intentOf(words: string): Intent | undefined {
  return PHRASES.find(({ pattern }) => pattern.test(words))?.intent;
}

function whole([intent, ...patterns]: PhraseList[number]): { intent: Intent; pattern: RegExp } {
  return { intent, pattern: new RegExp(`^(?:${patterns.join('|')})$`) };
}
