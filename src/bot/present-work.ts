import { presentForCounsellor, type CounsellorOutcome } from './present-counsellor';
import { presentOffer, type OfferOutcome } from './present-offer';
import { presentOutcome, type OutcomeOfOffer } from './present-outcome';
import { presentPublished, type PublishedOutcome } from './present-published';
import { presentWishes, type WishesOutcome } from './present-wishes';
import type { Presented, Surroundings } from './presented';
import type { WorkOutcome } from './work-outcome';

/** What people are told about offers; everything else is a counsellor's. */
export function presentWork(outcome: WorkOutcome | CounsellorOutcome, around: Surroundings): Presented {
  switch (outcome.done) {
    case 'offer-studied':
    case 'offer-shared':
    case 'offer-had':
    case 'offer-waits':
    case 'offer-proposed':
    case 'offer-card':
    case 'offers-review':
    case 'offer-reviewed':
    case 'withdrawal-asked':
    case 'offer-withdrawn':
      return presentOffer(outcome satisfies OfferOutcome, around);
    case 'reacted':
    case 'offer-figures':
    case 'left-group':
      return presentOutcome(outcome satisfies OutcomeOfOffer, around);
    case 'published-listed':
    case 'published-offer':
      return presentPublished(outcome satisfies PublishedOutcome);
    case 'offers-listed':
    case 'wishes-set':
    case 'wishes-forgotten':
      return presentWishes(outcome satisfies WishesOutcome, around);
    default:
      return presentForCounsellor(outcome satisfies CounsellorOutcome, around);
  }
}
