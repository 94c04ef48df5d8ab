import { spellings, startingWith, type CommuneIndex, type IndexedCommune } from './commune-index';
import { readingsOf, squeezed, type CommuneReading } from './commune-words';
import { editDistance } from './edit-distance';

export { indexCommunes, type Commune, type CommuneIndex, type KnownCommune } from './commune-index';
import type { Commune } from './commune-index';

/** What a person's words may mean; `near` is a guess that the person has to confirm. */
export type CommuneMatch =
  | { found: 'one'; commune: Commune }
  | { found: 'several'; communes: Commune[] }
  | { found: 'near'; communes: Commune[] }
  | { found: 'none' };

const MAX_TEXT = 200;
const MAX_SEVERAL = 8;
const MAX_NEAR = 5;
/** A beginning shared by more names than this ("Saint") says nothing. */
const MAX_SHARED_BEGINNING = 40;
/** A town this many times larger than the next one of the same beginning is the one that is meant. */
const OUTWEIGHS = 10;
const TOWN = 20_000;

type Search = (index: CommuneIndex, reading: CommuneReading) => IndexedCommune[];

/**
 * The commune meant by these words: its name, with or without department or postal code, its beginning, or a former
 * name. Most populous first. Spelling mistakes and contradictions (Valognes 75) come back as `near`, never as `one`.
 */
export function findCommune(index: CommuneIndex, text: string): CommuneMatch {
  const match = findNamedCommune(index, text);
  return match.found === 'none' ? nearly(searched(index, text, [guessed, contradicted])) : match;
}

/** The same without guesses, many times faster: `one`, `several` or `none`. For long texts, where most words are no names. */
export function findNamedCommune(index: CommuneIndex, text: string): CommuneMatch {
  return certainly(searched(index, text, [named, inPostalArea, partlyNamed]));
}

function searched(index: CommuneIndex, text: string, ways: readonly Search[]): IndexedCommune[] {
  if (text.length > MAX_TEXT) return [];
  const readings = readingsOf(text, index.departments);
  return firstFound(ways, (how) => firstFound(readings, (reading) => how(index, reading)));
}

function firstFound<T>(sources: readonly T[], find: (source: T) => IndexedCommune[]): IndexedCommune[] {
  for (const source of sources) {
    const found = find(source);
    if (found.length > 0) return found;
  }
  return [];
}

function certainly(found: IndexedCommune[]): CommuneMatch {
  const communes = found.map(({ commune }) => commune);
  const [first, ...others] = communes;
  if (!first) return { found: 'none' };
  return others.length === 0 ? { found: 'one', commune: first } : { found: 'several', communes: communes.slice(0, MAX_SEVERAL) };
}

function nearly(found: IndexedCommune[]): CommuneMatch {
  const communes = found.map(({ commune }) => commune).slice(0, MAX_NEAR);
  return communes.length === 0 ? { found: 'none' } : { found: 'near', communes };
}

/** Those that bear exactly this name, and a town so large that people call it by its first word (Clermont). */
const named: Search = (index, reading) => {
  const bearers = (index.names.get(squeezed(reading.name)) ?? []).filter(liesThere(reading));
  const [largest] = largestFirst(bearers);
  return largest ? largestFirst([...bearers, ...beginning(index, reading).filter((town) => outweighs(town, largest))]) : [];
};

const inPostalArea: Search = (index, { name, postalCode }) => (name === '' && postalCode !== undefined ? largestFirst(index.postal.get(postalCode) ?? []) : []);

/** By former name, name without its article, or first words; one that outweighs all the others stands alone. */
const partlyNamed: Search = (index, reading) => {
  const formerly = (index.otherNames.get(squeezed(reading.name)) ?? []).filter(liesThere(reading));
  const found = largestFirst([...formerly, ...beginning(index, reading)]);
  const [first, second] = found;
  if (found.length > MAX_SHARED_BEGINNING) return [];
  return first && second && outweighs(first, second) ? [first] : found;
};

/** One mistake from 5 letters, two from 9, or a word cut short; closest first, then most populous. */
const guessed: Search = (index, reading) => {
  const key = squeezed(reading.name);
  if (key.length < 4 || !/[a-z]/.test(key)) return [];
  const limit = key.length >= 9 ? 2 : key.length >= 5 ? 1 : 0;
  const misspelt = spellings(index, key, limit).map(({ key: other, known }) => ({ known, distance: editDistance(key, other, limit) }));
  const cutShort = distinct(startingWith(index, reading.name)).map((known) => ({ known, distance: 1 }));
  const guesses = [...misspelt, ...(cutShort.length > MAX_SHARED_BEGINNING ? [] : cutShort)]
    .filter(({ known, distance }) => distance <= Math.max(limit, 1) && liesThere(reading)(known))
    .sort((a, b) => a.distance - b.distance || b.known.population - a.known.population);
  return distinct(guesses.map(({ known }) => known));
};

/** Known by its name or its postal code, though the two disagree. */
const contradicted: Search = (index, { name, department, postalCode }) => {
  if (department === undefined && postalCode === undefined) return [];
  const key = squeezed(name);
  const bearers = index.names.get(key) ?? index.otherNames.get(key) ?? [];
  return largestFirst(bearers.length > 0 || postalCode === undefined ? bearers : (index.postal.get(postalCode) ?? []));
};

function beginning(index: CommuneIndex, reading: CommuneReading): IndexedCommune[] {
  return reading.name.length < 3 ? [] : startingWith(index, `${reading.name} `).filter(liesThere(reading));
}

function liesThere({ department, postalCode }: CommuneReading): (known: IndexedCommune) => boolean {
  return ({ commune }) => (postalCode === undefined || commune.postalCodes.includes(postalCode)) && (department === undefined || commune.department === department);
}

function outweighs(one: IndexedCommune, other: IndexedCommune): boolean {
  return one.population >= TOWN && one.population >= OUTWEIGHS * other.population;
}

function largestFirst(found: readonly IndexedCommune[]): IndexedCommune[] {
  return distinct(found).sort((a, b) => b.population - a.population);
}

function distinct(found: readonly IndexedCommune[]): IndexedCommune[] {
  return [...new Set(found)];
}
