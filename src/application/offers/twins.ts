import type { Delivery } from '../../domain/broadcast';
import { namesIn, type Cohort } from '../../domain/cohort';
import { isFor, isLive, type KnownOffer, type Offer } from '../../domain/offer';
import type { OfferFields } from '../../domain/offer-fields';
import { sameOffer } from '../../domain/offer-identity';
import { dateOf, toWall } from '../../domain/wall-clock';
import { marksOf } from '../../understanding/matching/offer-marks';
import { plain } from '../../understanding/words';
import type { Context } from '../context';

/** An offer as somebody is about to share it. */
export interface Shared {
  text: string;
  fields: OfferFields;
}

type Surroundings = Pick<Context, 'now' | 'policy' | 'store'>;

/** The message that brings an offer to people. */
export function offerBroadcast(offer: Pick<Offer, 'id'>): string {
  return `offer-${offer.id}`;
}

/** The live offers of the cohort that are this one, in the same or in other words, oldest first; each is compared, for what is alike is no chain. */
export function twinsIn(cohort: Cohort, { text, fields }: Shared, { now, policy }: Pick<Surroundings, 'now' | 'policy'>): Offer[] {
  const marks = marksOf(fields);
  const words = plain(text);
  const today = dateOf(toWall(now, policy.zone));
  const isSame = (offer: Offer): boolean => plain(offer.text) === words || (offer.fields !== undefined && sameOffer(marks, marksOf(offer.fields)));
  return cohort.offers.filter((offer) => isLive(offer, now, today) && isSame(offer)).sort((a, b) => a.sharedAt - b.sharedAt);
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
