import type { Jobs, Kinship } from '../../domain/offer-match';
import { requirementsOf } from './demands';
import { jobStems } from './job-stems';
import { jobWords } from './job-words';
import { TRADE_FAMILIES } from './trade-families';

interface Signal {
  family: string;
  words: readonly string[];
}

/** Says a rank and not a trade: alone it is no wish that an offer could meet. */
const RANKS = new Set(jobStems('employé agent ouvrier équipier aide assistant technicien opérateur responsable chef apprenti stagiaire polyvalent qualifié adjoint travail travailler boulot domaine secteur faire aimer'));
/** All phrases, by their first word. */
const SIGNALS: ReadonlyMap<string, Signal[]> = byFirstWord(
  Object.entries(TRADE_FAMILIES).flatMap(([family, phrases]) => phrases.split(', ').map((phrase) => ({ family, words: jobWords(phrase) }))),
);

/** How the product reads jobs and skills in French words. */
export const frenchJobs: Jobs = { kinshipTo, grants: requirementsOf };

/** Whether a title is the wished trade itself, one of the same family ("vente", "vendeur"), or another. */
function kinshipTo(title: string): (wish: string) => Kinship {
  const titled = jobWords(title);
  const families = familiesOf(titled);
  return (wish) => {
    const wished = jobWords(wish);
    const telling = wished.filter((word) => !RANKS.has(word));
    if (telling.length > 0 && telling.every((word) => titled.includes(word))) return 'same';
    return familiesOf(wished).some((family) => families.includes(family)) ? 'family' : 'none';
  };
}

/** Families whose words all stand here; a phrase that is part of a longer one here says nothing of its own. */
function familiesOf(words: readonly string[]): string[] {
  const found = words.flatMap((word) => SIGNALS.get(word) ?? []).filter((signal) => signal.words.every((word) => words.includes(word)));
  const longest = found.filter(({ words: own }) => !found.some((other) => other.words.length > own.length && own.every((word) => other.words.includes(word))));
  return [...new Set(longest.map(({ family }) => family))];
}

/** Whether words name a trade and nothing else: each of them belongs to a family, or says a rank. */
export function isTrade(phrase: string): boolean {
  const words = jobWords(phrase);
  const known = new Set(words.flatMap((word) => SIGNALS.get(word) ?? []).filter((signal) => signal.words.every((word) => words.includes(word))).flatMap((signal) => signal.words));
  return known.size > 0 && words.every((word) => known.has(word) || RANKS.has(word));
}

function byFirstWord(signals: readonly Signal[]): Map<string, Signal[]> {
  const map = new Map<string, Signal[]>();
  for (const signal of signals) {
    const [first = ''] = signal.words;
    map.set(first, [...(map.get(first) ?? []), signal]);
  }
  return map;
}
