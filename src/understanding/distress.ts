import { isWrittenAsCode } from '../domain/code';
import { saysDistress, withoutFigures } from './distress-lexicon';
import { INTENTS } from './intents';
import { isForeign } from './language';
import { shippedModel } from './model';
import { partsOf, wholeMessage } from './windows';
import { plain } from './words';

/** From here on danger is heard whatever else is asked for in the same words. */
const CLEAR = 0.5;
/** From here on where the words ask for nothing: so low that a false alarm comes before somebody who is not heard. */
const ALARM = 0.3;
/** The model learned French: what looks like another language alarms only from here on, besides the signs that are listed for it. */
const FOREIGN = 0.85;
/** From this likelihood of a reading on, words ask for something. */
const REQUEST = 0.5;
/** From here on help is named in one line beside the usual answer: whoever was not heard at once still reads where to turn. */
const PERHAPS = 0.05;
const SHORTEST_REMNANT = 3;
/** A single word that no list knows is a name or a place, which the model has never seen. */
const FEWEST_WORDS = 2;
const HYPHENED_NAME = /^\p{L}[\p{L}'’]*(?:-(?!(?:moi|nous)$)[\p{L}'’]+)+$/iu;

/** Whether a text speaks of suicide, violence, a child in danger or having nowhere to sleep. On doubt: yes. */
export function speaksOfDistress(text: string): boolean {
  return saysDistress(text) || (isSentence(text) && isAlarming(text));
}

/** Whether a text that is no surer sign of distress may yet be one; too often a figure of speech to be answered as one. */
export function mayBeDistress(text: string): boolean {
  return isSentence(text) && dangerIn(text) >= (isForeign(text) ? FOREIGN : PERHAPS);
}

function isAlarming(text: string): boolean {
  const danger = dangerIn(text);
  if (isForeign(text)) return danger >= FOREIGN;
  return danger >= CLEAR || (danger >= ALARM && !asksForSomething(text));
}

/** Whether a whole message is likely one of the requests that Relais knows, of a member or of a counsellor. */
function asksForSomething(text: string): boolean {
  const words = wholeMessage(text);
  if (words === undefined) return false;
  return (['member', 'counsellor'] as const).some((role) => shippedModel().intents(words, role).some((chance, index) => chance >= REQUEST && INTENTS[index] !== 'other'));
}

/** An invitation code looks like anything to a model, and so does the name of a place ("Virieu-le-Petit"). */
function isSentence(text: string): boolean {
  return plain(text).split(' ').length >= FEWEST_WORDS && !isWrittenAsCode(text) && !HYPHENED_NAME.test(text.trim());
}

/** How likely (0 to 1) the model finds it that somebody is in danger, in the worst part of the text. */
export function dangerIn(text: string): number {
  return Math.max(0, ...partsOf(text).map(dangerOf));
}

/** What little stays around a figure of speech ("il me … au babyfoot") says nothing by itself. */
function dangerOf(words: readonly string[]): number {
  const rest = withoutFigures(words.join(' ')).split(/ +/);
  const isRemnant = rest.length < words.length && rest.length < SHORTEST_REMNANT;
  return isRemnant ? 0 : shippedModel().danger(rest);
}
