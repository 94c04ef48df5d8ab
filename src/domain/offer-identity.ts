import { editDistance } from './edit-distance';
import type { Contract, OfferFields } from './offer-fields';
import { isBoardKey, isWholeSite } from './offer-link';

/** What tells offers apart, each in one way of writing it; words are sets. Empty or absent: the offer does not say. */
export interface OfferMarks extends Pick<OfferFields, 'contract' | 'months' | 'hoursPerWeek' | 'start' | 'deadline'> {
  /** As `canonicalLink` gives it. */
  link?: string;
  reference?: string;
  job: readonly string[];
  /** Words of employer and commune as a title would say them: "sales person in a bakery" at a bakery is a sales person. */
  elsewhere: readonly string[];
  employer: readonly string[];
  /** Those of the employer's words that only say what kind of house it is. */
  kinds: readonly string[];
  commune?: string;
  pay?: string;
}

/** Contracts that people and boards call by each other's names. */
const INTERCHANGEABLE: readonly (readonly [Contract, Contract])[] = [
  ['integration', 'fixed-term'],
  ['public', 'fixed-term'],
  ['public', 'permanent'],
  ['apprenticeship', 'professionalisation'],
];
/** From this length on, one letter more, less or other is a typing mistake and not another word. */
const LONG_WORD = 8;
const ANOTHER_SEASON_DAYS = 31;
const DAY_MS = 86_400_000;

/**
 * Whether two offers are one. A number at a board or a reference decides; else employer, job and commune in other words.
 * In doubt they are two: somebody who is told that their offer was known already must not be told so wrongly.
 */
export function sameOffer(a: OfferMarks, b: OfferMarks): boolean {
  return byNumber(a, b) ?? (byAddress(a, b) || byContent(a, b));
}

function byNumber(a: OfferMarks, b: OfferMarks): boolean | undefined {
  const [one, other] = [a.link, b.link].map((link) => (link !== undefined && isBoardKey(link) ? link : undefined));
  if (one !== undefined && one === other) return true;
  if (one !== undefined && other !== undefined && boardOf(one) === boardOf(other)) return false;
  if (a.reference === undefined || b.reference === undefined) return undefined;
  return a.reference === b.reference && !(employersDiffer(a, b) || jobsDiffer(a, b));
}

function boardOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

function byAddress(a: OfferMarks, b: OfferMarks): boolean {
  if (a.link === undefined || a.link !== b.link || isWholeSite(a.link)) return false;
  return !(jobsDiffer(a, b) || communesDiffer(a, b) || detailsDiffer(a, b));
}

function byContent(a: OfferMarks, b: OfferMarks): boolean {
  if (a.job.length === 0 || b.job.length === 0 || jobsDiffer(a, b) || employersDiffer(a, b) || communesDiffer(a, b) || detailsDiffer(a, b)) return false;
  const missing = [a.employer.length > 0 && b.employer.length > 0, a.commune !== undefined && b.commune !== undefined].filter((known) => !known).length;
  if (missing === 0) return employers(a, b) === 'same' || agreement(a, b).all >= 2;
  const { all, particular } = agreement(a, b);
  return missing === 1 && particular >= 1 && all >= 3;
}

/** How many details are said on both sides and the same; `particular` are those that few offers share: pay and dates. */
function agreement(a: OfferMarks, b: OfferMarks): { all: number; particular: number } {
  const same = (field: 'contract' | 'months' | 'hoursPerWeek' | 'start' | 'deadline' | 'pay'): boolean => a[field] !== undefined && a[field] === b[field];
  const particular = (['pay', 'start', 'deadline'] as const).filter(same).length;
  const usual = (['contract', 'months', 'hoursPerWeek'] as const).filter(same).length;
  return { all: particular + usual, particular };
}

function jobsDiffer(a: OfferMarks, b: OfferMarks): boolean {
  return a.job.length > 0 && b.job.length > 0 && !equal(jobBeside(a, b), jobBeside(b, a));
}

function jobBeside({ job }: OfferMarks, { elsewhere }: OfferMarks): readonly string[] {
  const rest = job.filter((word) => !elsewhere.includes(word));
  return rest.length > 0 ? rest : job;
}

function employersDiffer(a: OfferMarks, b: OfferMarks): boolean {
  return a.employer.length > 0 && b.employer.length > 0 && employers(a, b) === 'others';
}

/** "Martin" is "Boulangerie Martin", which is not "Garage Martin"; "Groupama" may be "Groupama Centre". */
function employers(a: OfferMarks, b: OfferMarks): 'same' | 'alike' | 'others' {
  const [one, other] = [namesOf(a), namesOf(b)];
  if (one.length === 0 || other.length === 0) return equal(a.employer, b.employer) ? 'same' : 'others';
  if (!within(a.kinds, b.kinds) && !within(b.kinds, a.kinds)) return 'others';
  if (equal(one, other) || one.join('') === other.join('')) return 'same';
  return within(one, other) || within(other, one) ? 'alike' : 'others';
}

function equal(words: readonly string[], others: readonly string[]): boolean {
  return within(words, others) && within(others, words);
}

function namesOf({ employer, kinds }: OfferMarks): string[] {
  return employer.filter((word) => !kinds.includes(word));
}

function communesDiffer(a: OfferMarks, b: OfferMarks): boolean {
  return a.commune !== undefined && b.commune !== undefined && a.commune !== b.commune;
}

function detailsDiffer(a: OfferMarks, b: OfferMarks): boolean {
  const differ = (field: 'months' | 'hoursPerWeek'): boolean => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field];
  return contractsDiffer(a.contract, b.contract) || differ('months') || differ('hoursPerWeek') || seasonsDiffer(a.start, b.start);
}

function contractsDiffer(a: Contract | undefined, b: Contract | undefined): boolean {
  if (a === undefined || b === undefined || a === b || a === 'other' || b === 'other') return false;
  return !INTERCHANGEABLE.some((pair) => pair.includes(a) && pair.includes(b));
}

function seasonsDiffer(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) > ANOTHER_SEASON_DAYS * DAY_MS;
}

function within(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.some((other) => word === other || (Math.min(word.length, other.length) >= LONG_WORD && editDistance(word, other, 1) <= 1)));
}
