import { OfferCame } from './broadcast';
import { namesIn, type Cohort } from './cohort';
import type { Offer } from './offer';

/** What the sharer of an offer can be thanked for by this person; undefined for one's own offer, and once the sharer has left. */
export function thankable(person: string, { sharedBy, reactions = {} }: Offer, cohort: Cohort): OfferCame | undefined {
  if (sharedBy === person || !(sharedBy in namesIn(cohort))) return undefined;
  return OfferCame.safeParse(reactions[person]?.stage).data;
}
