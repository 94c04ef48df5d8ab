import { plainWords, squeezed, withoutArticle } from './commune-words';
import type { GeoPoint } from './distance';
import { lettersOf, maskDistance } from './edit-distance';

/** A French commune: INSEE code, department by code and name, every postal code of its territory. */
export interface Commune {
  code: string;
  name: string;
  department: string;
  departmentName: string;
  postalCodes: readonly string[];
  /** Its centre, where it is known. */
  at?: GeoPoint;
}

/** A commune with what helps to find it: inhabitants, and names of what it has absorbed. */
export interface KnownCommune extends Commune {
  population?: number;
  formerNames?: readonly string[];
}

export interface IndexedCommune {
  commune: Commune;
  population: number;
}

interface Spelling {
  key: string;
  letters: number;
  known: IndexedCommune;
}

/** Made by `indexCommunes`, read by `findCommune`. */
export interface CommuneIndex {
  readonly names: ReadonlyMap<string, IndexedCommune[]>;
  /** Former names, and names without their article. */
  readonly otherNames: ReadonlyMap<string, IndexedCommune[]>;
  readonly postal: ReadonlyMap<string, IndexedCommune[]>;
  /** Department code by code and by plain name. */
  readonly departments: ReadonlyMap<string, string>;
  /** All names in plain words, in order, for a search by beginning. */
  readonly ordered: readonly { words: string; known: IndexedCommune }[];
  /** All names by number of letters. */
  readonly byLength: readonly Spelling[][];
}

export function indexCommunes(communes: readonly KnownCommune[]): CommuneIndex {
  const names = new Map<string, IndexedCommune[]>();
  const otherNames = new Map<string, IndexedCommune[]>();
  const postal = new Map<string, IndexedCommune[]>();
  const departments = new Map<string, string>();
  const ordered: { words: string; known: IndexedCommune }[] = [];
  for (const { population = 0, formerNames = [], ...commune } of communes) {
    const known = { commune, population };
    const words = plainWords(commune.name);
    const others = [...formerNames.map(plainWords), withoutArticle(words)].filter((other) => other !== words);
    ordered.push(...[words, ...others].map((name) => ({ words: name, known })));
    add(names, squeezed(words), known);
    for (const other of others) add(otherNames, squeezed(other), known);
    for (const code of commune.postalCodes) add(postal, code, known);
    departments.set(commune.department.toLowerCase(), commune.department);
    departments.set(plainWords(commune.departmentName), commune.department);
  }
  ordered.sort((a, b) => (a.words < b.words ? -1 : 1));
  return { names, otherNames, postal, departments, ordered, byLength: byLength([names, otherNames]) };
}

function add(map: Map<string, IndexedCommune[]>, key: string, known: IndexedCommune): void {
  const there = map.get(key);
  if (there) there.push(known);
  else map.set(key, [known]);
}

function byLength(maps: readonly Map<string, IndexedCommune[]>[]): Spelling[][] {
  const buckets: Spelling[][] = [];
  for (const [key, all] of maps.flatMap((map) => [...map])) {
    const bucket = (buckets[key.length] ??= []);
    for (const known of all) bucket.push({ key, letters: lettersOf(key), known });
  }
  return buckets;
}

/** Communes whose name begins so, former names and names without article included. */
export function startingWith(index: CommuneIndex, beginning: string): IndexedCommune[] {
  const found: IndexedCommune[] = [];
  for (let at = firstFrom(index.ordered, beginning); index.ordered[at]?.words.startsWith(beginning); at += 1) {
    const known = index.ordered[at]?.known;
    if (known) found.push(known);
  }
  return found;
}

function firstFrom(ordered: CommuneIndex['ordered'], words: string): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.words ?? '') < words) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names whose length and letters allow at most `limit` mistakes: a first sieve for the edit distance. */
export function spellings(index: CommuneIndex, key: string, limit: number): Spelling[] {
  const letters = lettersOf(key);
  const buckets = index.byLength.slice(Math.max(0, key.length - limit), key.length + limit + 1);
  return buckets.flat().filter((spelling) => maskDistance(letters, spelling.letters) <= 2 * limit);
}
