import { editDistance } from '../domain/edit-distance';
import { plain } from './words';

/** From this length on one letter may be wrong. */
const LONG_NAME = 5;

/** Which of these first names a text says, case and accents forgiven, and one letter in a long name. */
export function firstNamesIn(text: string, firstNames: readonly string[]): string[] {
  if (firstNames.length === 0) return [];
  const words = plain(text).split(' ');
  const exact = firstNames.filter((name) => isSaid(plain(name).split(' '), words, 0));
  if (exact.length > 0) return exact;
  return firstNames.filter((name) => name.length >= LONG_NAME && isSaid(plain(name).split(' '), words, 1));
}

function isSaid(name: readonly string[], words: readonly string[], slips: number): boolean {
  return words.some((_word, from) => name.every((part, index) => editDistance(part, words[from + index] ?? '', slips) <= slips));
}
