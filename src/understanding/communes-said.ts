import { plainWords } from '../domain/commune-words';
import type { CommuneMatch } from '../domain/commune';
import type { IntentName } from './intents';

export type CommuneFinder = (text: string) => CommuneMatch;

/** A commune that somebody named; without a code when several bear the name. */
export interface CommuneSaid {
  readonly name: string;
  readonly code?: string;
}

/** Where a place matters; elsewhere a word that happens to be a commune is just a word. */
const PLACES: ReadonlySet<IntentName> = new Set([
  'carpool-offer', 'carpool-request', 'edit-profile', 'share-offer', 'list-offers', 'new-cohort', 'schedule', 'move-session', 'leave-group', 'contacts', 'cohort-overview',
]);
const LONGEST_NAME = 5;
const MOST_TRIES = 60;
const LEADS = new Set(['a', 'de', 'd', 'depuis', 'vers', 'par', 'sur', 'habite', 'pres', 'cote', 'c', 'est', 'demenage', 'ville', 'commune', 'en', 'quitte', 'passe', 'pars', 'entre', 'et', 'dans', 'partir']);
/** Everyday words that are also names of communes. */
const EVERYDAY = new Set(['midi', 'moi', 'la', 'le', 'les', 'voiture', 'groupe', 'y', 'us', 'oz', 'bus', 'eu', 'place', 'son', 'ver', 'mer', 'sens', 'mars', 'mardi', 'paye', 'contes', 'pont', 'route', 'ville', 'camping', 'plus']);

/** The commune that a text names after "depuis", "à", "de"…, where the intent makes a place matter. */
export function communeIn(text: string, intent: IntentName, find: CommuneFinder): CommuneSaid | undefined {
  if (!PLACES.has(intent)) return undefined;
  const words = plainWords(text).split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  for (const name of candidates(words).slice(0, MOST_TRIES)) {
    const found = named(name, find);
    if (found !== undefined) return found;
  }
  return undefined;
}

function candidates(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (!LEADS.has(word)) return [];
    const longest = Math.min(LONGEST_NAME, words.length - at - 1);
    return Array.from({ length: Math.max(0, longest) }, (_, shorter) => words.slice(at + 1, at + 1 + longest - shorter).join(' '));
  }).filter((name) => name.length > 1 && !EVERYDAY.has(name) && !/^\d/.test(name));
}

/** Only the whole name counts: beginnings and guesses would make towns of ordinary words. */
function named(name: string, find: CommuneFinder): CommuneSaid | undefined {
  const match = find(name);
  const whole = (commune: { name: string }): boolean => squeezed(commune.name) === squeezed(name);
  switch (match.found) {
    case 'one':
      return whole(match.commune) || squeezed(match.commune.name).startsWith(squeezed(name)) && name.length > 6 ? { name: match.commune.name, code: match.commune.code } : undefined;
    case 'several': {
      const first = match.communes.find(whole);
      return first && { name: first.name };
    }
    default:
      return undefined;
  }
}

function squeezed(name: string): string {
  return plainWords(name).replace(/[^\p{L}\d]/gu, '');
}
