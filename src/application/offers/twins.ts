import type { Delivery } from '../../domain/broadcast';
import { namesIn, type Cohort } from '../../domain/cohort';
import { isFor, isLive, isOver, type KnownOffer, type Offer } from '../../domain/offer';
import type { OfferFields } from '../../domain/offer-fields';
import { sameOffer } from '../../domain/offer-identity';
import { dateOf, toWall, type LocalDate } from '../../domain/wall-clock';
import { marksOf } from '../../understanding/matching/offer-marks';
import { plain } from '../../understanding/words';
import type { Context } from '../context';

/** An offer as somebody is about to share it. */
export interface Shared {
  text: string;
  fields: OfferFields;
}

/** A text of so many characters in plain words is nobody else's offer by chance. */
const SHORTEST_TEXT = 60;
const LONGEST_GREETING = 40;

type Surroundings = Pick<Context, 'now' | 'policy' | 'store'>;

/** The message that brings an offer to people. */
export function offerBroadcast(offer: Pick<Offer, 'id'>): string {
  return `offer-${offer.id}`;
}

/** The message that asks the counsellors to read it first. */
export function reviewBroadcast(offer: Pick<Offer, 'id'>): string {
  return `offer-review-${offer.id}`;
}

/** The live offers of the cohort that are this one, in the same or in other words, oldest first. */
export function twinsIn(cohort: Cohort, shared: Shared, around: Pick<Surroundings, 'now' | 'policy'>): Offer[] {
  return sameAs(shared, cohort, (offer) => isLive(offer, around.now, todayOf(around)));
}

/** The same among those that wait for the counsellors. */
export function waitingIn(cohort: Cohort, shared: Shared, around: Pick<Surroundings, 'now' | 'policy'>): Offer[] {
  return sameAs(shared, cohort, (offer) => offer.review !== undefined && !isOver(offer, around.now, todayOf(around)));
}

/** Each is compared with the one that is shared, for what is alike is no chain. */
function sameAs({ text, fields }: Shared, { offers }: Cohort, counts: (offer: Offer) => boolean): Offer[] {
  const marks = marksOf(fields);
  const words = plain(text);
  const isSame = (offer: Offer): boolean => sameWords(plain(offer.text), words) || (offer.fields !== undefined && sameOffer(marks, marksOf(offer.fields)));
  return offers.filter((offer) => counts(offer) && isSame(offer)).sort((a, b) => a.sharedAt - b.sharedAt);
}

/** Word for word, or with a greeting around it. */
function sameWords(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= SHORTEST_TEXT && long.length - short.length <= LONGEST_GREETING && long.includes(short));
}

function todayOf({ now, policy }: Pick<Surroundings, 'now' | 'policy'>): LocalDate {
  return dateOf(toWall(now, policy.zone));
}

/** Everybody who has, or is about to get, one of these offers: those who shared it, and whom it was sent to. */
export async function whoHas(twins: readonly Offer[], { store }: Surroundings): Promise<string[]> {
  if (twins.length === 0) return [];
  const { broadcasts } = await store.details([], twins.map(offerBroadcast));
  const reached = broadcasts.flatMap(({ rows }) => Object.entries(rows).flatMap(([person, row]) => (isLost(row) ? [] : [person])));
  return [...new Set([...twins.map(({ sharedBy }) => sharedBy), ...reached])];
}

/** What somebody may be told of an offer that the group has already; undefined when it was sent to somebody else alone. */
export function knownTo(person: string, isCounsellor: boolean, twins: readonly Offer[], has: string[], cohort: Cohort): KnownOffer | undefined {
  const first = twins.find((offer) => isCounsellor || isFor(offer, person));
  if (!first) return undefined;
  const from = first.sharedBy === person ? undefined : (namesIn(cohort)[first.sharedBy] ?? '');
  return { ...(from === undefined ? {} : { from }), at: first.sharedAt, has };
}

function isLost({ state }: Delivery): boolean {
  return state === 'refused' || state === 'cancelled' || state === 'expired';
}
