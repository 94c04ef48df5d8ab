import { kmBetween } from './distance';
import type { Contract, OfferFields } from './offer-fields';
import type { HomeCommune } from './person';
import type { Places } from './places';
import { acceptsHours, reachOf, type EmployerKind, type Requirement, type Wishes } from './wishes';

/** The wished trade itself, another of its family, or none of it. */
export type Kinship = 'same' | 'family' | 'none';

/** Knows how people call jobs and skills; `src/understanding` does, in French. */
export interface Jobs {
  /** How the wishes of people stand to the job that this title names. */
  kinshipTo(title: string): (wish: string) => Kinship;
  /** Which demands of an offer this skill meets. */
  grants(skill: string): readonly Requirement[];
}

export interface Known {
  jobs: Jobs;
  places: Places;
}

/** What an offer says that matters to whether it fits; what it does not say is absent. */
export interface OfferSaid {
  fields: OfferFields;
  demands: readonly Requirement[];
  /** Earliest beginning and latest end of the working day, in minutes after midnight. */
  day?: { from?: number; to?: number };
  employerKinds: readonly EmployerKind[];
}

export interface Seeker {
  wishes?: Wishes;
  home?: HomeCommune;
}

/** Why an offer fits, as data for one sentence; most telling first. */
export type Why =
  | { why: 'distance'; km: number; certain: boolean }
  | { why: 'contract'; contract: Contract; months?: number }
  | { why: 'hours'; hoursPerWeek: number }
  | { why: 'wish'; wish: string; kinship: 'same' | 'family' }
  | { why: 'any-trade' }
  | { why: 'can'; requirement: Requirement };
export type Against =
  | { against: 'other-trade' }
  | { against: 'unwanted'; wish: string }
  | { against: 'contract'; contract: Contract }
  | { against: 'hours'; hoursPerWeek: number }
  | { against: 'too-far'; km: number; reach: number }
  | { against: 'lacks'; requirement: Requirement }
  | { against: 'day' }
  | { against: 'employer-kind' };
/** What the offer does not say or the person did not tell, so that nobody is refused for it, and it is said. */
export type Unknown = { unknown: 'wishes' | 'title' | 'home' | 'commune' | 'contract' | 'hours' | 'day' } | { unknown: 'requirement'; requirement: Requirement };

interface Verdict {
  why: Why[];
  against: Against[];
  unknown: Unknown[];
  points: number;
}

export interface Match {
  fits: boolean;
  /** Orders the offers for one person (more is better); it says nothing of the person and compares no two people. */
  score: number;
  why: readonly Why[];
  against: readonly Against[];
  unknown: readonly Unknown[];
}

const POINTS = { same: 50, family: 35, any: 20, near: 25, unsaidPlace: 5, contract: 10, hours: 5, can: 5, unsureDemand: -4 } as const;

/**
 * Whether an offer fits one person on the three axes, all needed: it is what they want, nothing that it demands is what
 * they said they lack, and it is not further than they go (domain rules 16 and 17).
 */
export function matchOffer(seeker: Seeker, offer: OfferSaid, known: Known): Match {
  const wishes = seeker.wishes ?? {};
  const wanted = wants(wishes, offer, known.jobs);
  const verdicts = [distance(seeker, offer, known.places), contract(wishes, offer), hours(wishes, offer), wanted, can(wishes, offer, known.jobs), day(wishes, offer), employer(wishes, offer)];
  const against = verdicts.flatMap((one) => one.against ?? []);
  return {
    fits: against.length === 0 && (wanted.why ?? []).length > 0,
    score: Math.max(0, verdicts.reduce((sum, { points = 0 }) => sum + points, 0)),
    why: verdicts.flatMap((one) => one.why ?? []),
    against,
    unknown: verdicts.flatMap((one) => one.unknown ?? []),
  };
}

function wants({ trades = [], unwanted = [], anyTrade = false }: Wishes, { fields: { title } }: OfferSaid, jobs: Jobs): Partial<Verdict> {
  if (title === undefined) return { unknown: [{ unknown: 'title' }] };
  const kin = kindred(jobs.kinshipTo(title));
  const [wished, refused] = [kin(trades), kin(unwanted)];
  if (wished.same !== undefined && refused.same === undefined) return { why: [{ why: 'wish', wish: wished.same, kinship: 'same' }], points: POINTS.same };
  const unwelcome = refused.same ?? refused.family;
  if (unwelcome !== undefined) return { against: [{ against: 'unwanted', wish: unwelcome }] };
  if (wished.family !== undefined) return { why: [{ why: 'wish', wish: wished.family, kinship: 'family' }], points: POINTS.family };
  if (anyTrade) return { why: [{ why: 'any-trade' }], points: POINTS.any };
  return trades.length === 0 ? { unknown: [{ unknown: 'wishes' }] } : { against: [{ against: 'other-trade' }] };
}

/** The first of these words that is the job, and the first of its family. */
function kindred(kinship: (wish: string) => Kinship): (words: readonly string[]) => { same: string | undefined; family: string | undefined } {
  return (words) => {
    const kin = words.map(kinship);
    return { same: words[kin.indexOf('same')], family: words[kin.indexOf('family')] };
  };
}

function can(wishes: Wishes, { demands }: OfferSaid, jobs: Jobs): Partial<Verdict> {
  const granted = new Set((wishes.skills ?? []).flatMap((skill) => jobs.grants(skill)));
  // A car that needs no licence is a car as well: the licence is theirs to tell.
  if (wishes.means?.includes('car') === true) granted.add('vehicle');
  const lacking = demands.filter((demand) => wishes.lacks?.includes(demand) === true && !granted.has(demand));
  const met = demands.filter((demand) => granted.has(demand));
  const unsure = demands.filter((demand) => !granted.has(demand) && !lacking.includes(demand));
  return {
    why: met.map((requirement) => ({ why: 'can', requirement })),
    against: lacking.map((requirement) => ({ against: 'lacks', requirement })),
    unknown: unsure.map((requirement) => ({ unknown: 'requirement', requirement })),
    points: Math.min(met.length, 2) * POINTS.can + Math.min(unsure.length, 3) * POINTS.unsureDemand,
  };
}

/** The nearest commune of the name that the offer gives: people share what is around them. */
function distance({ wishes = {}, home }: Seeker, { fields }: OfferSaid, places: Places): Partial<Verdict> {
  const from = home === undefined ? undefined : places.byCode(home.code)?.at;
  const bearers = fields.commune === undefined ? [] : places.named(fields.commune).flatMap(({ at }) => at ?? []);
  if (bearers.length === 0) return { unknown: [{ unknown: 'commune' }], points: POINTS.unsaidPlace };
  if (from === undefined) return { unknown: [{ unknown: 'home' }], points: POINTS.unsaidPlace };
  const exact = Math.min(...bearers.map((at) => kmBetween(from, at)));
  const [km, reach] = [Math.round(exact), reachOf(wishes)];
  if (exact > reach) return { against: [{ against: 'too-far', km, reach }] };
  return { why: [{ why: 'distance', km, certain: bearers.length === 1 }], points: Math.round(POINTS.near * (1 - exact / reach)) };
}

function contract({ contracts }: Wishes, { fields }: OfferSaid): Partial<Verdict> {
  const { contract: offered, months } = fields;
  if (offered === undefined) return contracts === undefined ? {} : { unknown: [{ unknown: 'contract' }] };
  if (contracts?.includes(offered) === false) return { against: [{ against: 'contract', contract: offered }] };
  return { why: [{ why: 'contract', contract: offered, ...(months !== undefined && { months }) }], points: contracts === undefined ? 0 : POINTS.contract };
}

function hours(wishes: Wishes, { fields: { hoursPerWeek } }: OfferSaid): Partial<Verdict> {
  const told = (wishes.hours ?? 'any') !== 'any' || wishes.mostHoursPerWeek !== undefined;
  if (hoursPerWeek === undefined) return told ? { unknown: [{ unknown: 'hours' }] } : {};
  if (!acceptsHours(wishes, hoursPerWeek)) return { against: [{ against: 'hours', hoursPerWeek }] };
  return told ? { why: [{ why: 'hours', hoursPerWeek }], points: POINTS.hours } : {};
}

function day({ notBefore, notAfter }: Wishes, { day: offered = {} }: OfferSaid): Partial<Verdict> {
  if (notBefore === undefined && notAfter === undefined) return {};
  if ((offered.from ?? Infinity) < (notBefore ?? 0) || (offered.to ?? 0) > (notAfter ?? Infinity)) return { against: [{ against: 'day' }] };
  const unsaid = (notBefore !== undefined && offered.from === undefined) || (notAfter !== undefined && offered.to === undefined);
  return unsaid ? { unknown: [{ unknown: 'day' }] } : {};
}

function employer({ only = [] }: Wishes, { employerKinds }: OfferSaid): Partial<Verdict> {
  return only.length === 0 || only.some((kind) => employerKinds.includes(kind)) ? {} : { against: [{ against: 'employer-kind' }] };
}
