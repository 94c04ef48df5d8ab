import type { FeedQuery } from '../../domain/feed-offer';
import type { Contract } from '../../domain/offer-fields';

/** Most offers that one call gives, and the last one that can be asked for (older documents of the interface; newer ones go further). */
export const PAGE = 150;
export const LAST = 1_149;
const MOST_KM = 200;
const NEWEST_FIRST = '1';
/** Cities whose offers are by arrondissement: their middle stands for them, and the distance covers the rest. */
const MIDDLES: Readonly<Record<string, string>> = { 75056: '75104', 69123: '69382', 13055: '13206' };
const TYPES: Readonly<Partial<Record<Contract, readonly string[]>>> = {
  permanent: ['CDI', 'DIN'],
  'fixed-term': ['CDD', 'SAI'],
  temporary: ['MIS'],
  integration: ['DDI', 'TTI'],
  'self-employed': ['LIB', 'FRA', 'REP'],
};
const NATURES: Readonly<Partial<Record<Contract, string>>> = { apprenticeship: 'E2', professionalisation: 'FS' };

/** The page of a search that begins with offer number `from`, as the interface names it (offers API, version 2). */
export function searchPath({ commune, km, words, days, most, contracts = [], employerKinds = [] }: FeedQuery, from: number): string {
  const last = Math.min(from + PAGE, most, LAST + 1) - 1;
  const params = new URLSearchParams({ commune: MIDDLES[commune] ?? commune, distance: String(Math.min(Math.round(km), MOST_KM)), sort: NEWEST_FIRST, range: `${String(from)}-${String(last)}` });
  if (words !== undefined) params.set('motsCles', keyword(words));
  if (days !== undefined) params.set('publieeDepuis', String(days));
  contractParams(contracts).forEach(([name, value]) => params.set(name, value));
  if (employerKinds.includes('adapted-enterprise')) params.set('entreprisesAdaptees', 'true');
  if (employerKinds.includes('committed-employer')) params.set('employeursHandiEngages', 'true');
  return `/partenaire/offresdemploi/v2/offres/search?${params.toString()}`;
}

export function offerPath(reference: string): string {
  return `/partenaire/offresdemploi/v2/offres/${encodeURIComponent(reference)}`;
}

/** Types and natures are joined by "or" there: with one that has no name there, all are asked for and the ranking chooses. */
function contractParams(contracts: readonly Contract[]): [string, string][] {
  if (contracts.length === 0 || contracts.some((contract) => TYPES[contract] === undefined && NATURES[contract] === undefined)) return [];
  const types = contracts.flatMap((contract) => TYPES[contract] ?? []);
  const natures = contracts.flatMap((contract) => NATURES[contract] ?? []);
  return [...(types.length > 0 ? [['typeContrat', types.join(',')] as [string, string]] : []), ...(natures.length > 0 ? [['natureContrat', natures.join(',')] as [string, string]] : [])];
}

/** A comma would begin another word to look for, and all of them have to stand in the offer. */
function keyword(words: string): string {
  return words.replace(/[,;]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 60);
}
