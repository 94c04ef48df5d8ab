import { usualWords } from './text-message';
import { anyOf } from './words';

const COMING = '(?:viens|viendrai|vais venir|serai (?:la|present|presente|des votres)|participe|participerai|peux (?:venir|etre la)|pourrai (?:venir|etre la))';
/** Not coming, in so many words, wherever they stand. */
const NOT_COMING = anyOf(
  '(?:viens|viendrai|participe|participerai) (?:plus|pas)',
  '(?:serai|peux|pourrai|vais|compte) (?:plus|pas) (?:la|venir|etre la|present|presente|participer|etre present)',
);
/** Coming after all: what was said before it no longer counts. */
const AFTER_ALL = anyOf(`(?:mais|finalement|en fait|au final) (?:si |oui |en fait |finalement |bien sur ){0,3}je ${COMING}(?! (?:plus|pas))`);
const NOT_SURE = anyOf(
  'pas (?:encore |trop |tres |vraiment |tout a fait |du tout )?(?:sur|sure|certain|certaine)(?: (?:de|d|que|si|du))?', 'sais pas (?:encore |trop )?si', 'peut etre', 'hesite', 'j ignore si',
);

/** Whether the words of an answer that was read as coming, or as not coming, also say the opposite. */
export function saysOpposite(answer: 'attend' | 'absent', text: string): boolean {
  const words = usualWords(text);
  const comesAfterAll = words.search(AFTER_ALL) >= 0;
  return answer === 'absent' ? comesAfterAll : words.search(NOT_COMING) >= 0 && !comesAfterAll;
}

/** "Pas sûr de venir", "peut-être": neither yes nor no. */
export function isUndecided(text: string): boolean {
  return usualWords(text).search(NOT_SURE) >= 0;
}
