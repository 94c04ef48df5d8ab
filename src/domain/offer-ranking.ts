import type { Offer } from './offer';
import { matchOffer, type Known, type Match, type OfferSaid, type Seeker } from './offer-match';

/** An offer of a list; `match` when it is what the reader wishes. */
export interface ListedOffer {
  offer: Offer;
  match?: Match;
}

/** Offers that fit one person, best first; equal ones stay in their order. People are never ranked. */
export function rankOffers<T extends { said: OfferSaid }>(seeker: Seeker, offers: readonly T[], known: Known): { offer: T; match: Match }[] {
  return offers
    .map((offer) => ({ offer, match: matchOffer(seeker, offer.said, known) }))
    .filter(({ match }) => match.fits)
    .sort((a, b) => b.match.score - a.match.score);
}
