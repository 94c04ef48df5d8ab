import { ok, refuse } from '../../domain/result';
import type { UseCase } from '../context';
import { seenOffer } from './access';

/** One offer, whole, for somebody whom it was for, who shared it, or who accompanies the group. */
export const offerCard: UseCase<'offer-card'> = ({ cohort, offer }, context) => {
  const found = seenOffer(context, cohort, offer);
  if (!found.ok) return found;
  return ok({ outcome: { done: 'offer-card', cohort: found.value.cohort.value, offer: found.value.offer, isCounsellor: found.value.isCounsellor } });
};

/** The offers that wait for a word of this counsellor, of all cohorts that they accompany, oldest first. */
export const offersReview: UseCase<'offers-review'> = (_command, { scene }) => {
  const person = scene.person?.value;
  if (!person?.counsels) return refuse({ code: 'not_allowed' });
  const theirs = scene.cohorts.filter(({ value }) => person.coordinator === true || person.id in value.counsellors);
  const waiting = theirs.flatMap(({ value }) => value.offers.filter(({ review }) => review !== undefined).map((offer) => ({ cohort: value, offer })));
  return ok({ outcome: { done: 'offers-review', waiting: waiting.sort((a, b) => a.offer.sharedAt - b.offer.sharedAt) } });
};
