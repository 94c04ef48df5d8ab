import type { OfferOutcome } from './present-offer';
import type { OutcomeOfOffer } from './present-outcome';
import type { PublishedOutcome } from './present-published';
import type { WishesOutcome } from './present-wishes';

/** What is done about offers: shared, read first, looked for, what came of them. */
export type WorkOutcome = OfferOutcome | OutcomeOfOffer | PublishedOutcome | WishesOutcome;
