import { CHILD_IN_DANGER, CRY, FIGURES, FOREIGN, FOREIGN_LETTERS, NO_SHELTER, SUICIDE, VIOLENCE } from './distress-signs';
import { usualWords } from './text-message';
import { anyOf, plain } from './words';

const innocent = anyOf(...FIGURES);
const distress = anyOf(...SUICIDE, ...VIOLENCE, ...CHILD_IN_DANGER, ...NO_SHELTER);
const foreign = anyOf(...FOREIGN);
const FOREIGN_LETTER = /[^\p{Script=Latin}\P{L}]/u;

/** What stays of a text in usual words when its figures of speech are taken out. */
export function withoutFigures(text: string): string {
  return usualWords(text).replace(innocent, ' ').trim();
}

/** Whether the listed signs of distress are in a text. */
export function saysDistress(text: string): boolean {
  const words = withoutFigures(text);
  return CRY.test(words) || words.search(distress) >= 0 || saysForeignDistress(text);
}

function saysForeignDistress(text: string): boolean {
  const words = plain(text);
  if (words.search(foreign) >= 0) return true;
  return FOREIGN_LETTER.test(words) && FOREIGN_LETTERS.some((sign) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().includes(sign));
}
