import { isWrittenAsCode } from '../domain/code';
import { HEALTH_PICTURES } from './health-words';
import { saysHealth } from './health-lexicon';
import { shippedModel } from './model';
import { partsOf } from './windows';
import { plain } from './words';

const LIKELY = 0.5;
/** No listed word, and yet: in the held-back texts (test/understanding/unseen) no message of another kind is found so likely. */
const SURE = 0.8;
/** A word of health in a sentence that the model is so sure about (a job in a pharmacy) says nothing of anybody's health. */
const HARDLY = 0.02;

/** One or two words that no list knows may be a name, a place or a code, which the model has never seen: it has to be surer. */
const FEW_WORDS = 3;
const LIKELY_IN_FEW = 0.75;
/** "Jeudi matin", in answer to "when?", says nothing else. */
const ONLY_WHEN = /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd hui|demain|apres|avant|vers|entre|et|ou|le|la|a|ce|en|dans|matin|matinee|midi|aprem|soir|soiree|prochain|heures?|h|\d{1,2}h?(?:\d{2})?)(?: |$))+$/;

/**
 * Whether a free text speaks of health or disability. Relais never keeps a sentence that does (docs/privacy.md, CNIL 2019
 * on free text): better one sentence too many left out than one kept.
 */
export function speaksOfHealth(text: string): boolean {
  return isHealth(text, LIKELY);
}

/** The same for words written on purpose to one person: there one that is held back wrongly is lost to both. */
export function surelySpeaksOfHealth(text: string): boolean {
  return isHealth(text, SURE);
}

function isHealth(text: string, without: number): boolean {
  const words = plain(text);
  if (ONLY_WHEN.test(words)) return false;
  if (HEALTH_PICTURES.test(text)) return true;
  if (saysHealth(text)) return healthIn(text) >= HARDLY;
  if (isWrittenAsCode(text)) return false;
  return healthIn(text) >= (words.split(' ').length < FEW_WORDS ? Math.max(without, LIKELY_IN_FEW) : without);
}

/** How likely (0 to 1) the model finds it that a text speaks of health, in the part that says most about it. */
export function healthIn(text: string): number {
  return Math.max(0, ...partsOf(text).map((words) => shippedModel().health(words)));
}
