import { meaningsOf } from './concepts';

/** How many places the model has; every feature is hashed to one of them. */
export const FEATURES = 1 << 16;
const LONGEST_PIECE = 5;
const MOST_MEANINGS = 14;
const START = 2_166_136_261;
const PRIME = 16_777_619;

/** What the model sees of a message: places of its words, of pairs of words, next to each other or one apart, of pieces of two to five letters, of meanings and pairs of them. */
export interface Features {
  readonly words: readonly number[];
  readonly pieces: readonly number[];
  readonly meanings: readonly number[];
}

export function featuresOf(words: readonly string[]): Features {
  const wordPlaces: number[] = [];
  const pieces: number[] = [];
  let before = START;
  let earlier = START;
  for (const word of words) {
    const hash = hashOf(word);
    wordPlaces.push(place(hash, 1), place(Math.imul(before ^ hash, PRIME) + before, 2), place(Math.imul(earlier ^ (hash << 1), PRIME) + hash, 7));
    earlier = before;
    before = hash;
    addPieces(word, pieces);
  }
  if (words.length > 0) wordPlaces.push(place(Math.imul(before ^ START, PRIME), 3));
  return { words: wordPlaces, pieces, meanings: meaningPlaces(words) };
}

/** Meanings of the words, and every two of them together. */
function meaningPlaces(words: readonly string[]): number[] {
  const found = [...new Set(words.flatMap((word) => meaningsOf(word)))].slice(0, MOST_MEANINGS).map(hashOf).sort((a, b) => a - b);
  const pairs = found.flatMap((one, index) => found.slice(index + 1).map((other) => place(Math.imul(one, PRIME) ^ other, 6)));
  return [...found.map((meaning) => place(meaning, 5)), ...pairs];
}

/** Pieces of " word ": beginnings and ends count as such. */
function addPieces(word: string, pieces: number[]): void {
  const end = word.length + 2;
  for (let from = 0; from < end - 1; from += 1) {
    let hash = START;
    const to = Math.min(end, from + LONGEST_PIECE);
    for (let at = from; at < to; at += 1) {
      hash = Math.imul(hash ^ (at === 0 || at === end - 1 ? 32 : word.charCodeAt(at - 1)), PRIME);
      if (at > from) pieces.push(place(hash, 4));
    }
  }
}

function hashOf(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

function place(hash: number, kind: number): number {
  const mixed = Math.imul(hash ^ (kind * 0x9e37_79b1), 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 15)) & (FEATURES - 1);
}
