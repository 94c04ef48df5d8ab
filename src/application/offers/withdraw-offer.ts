import { ok } from '../../domain/result';
import type { UseCase } from '../context';
import { ownOffer } from './access';
import { toldSharer } from './told-sharer';
import { offerBroadcast, reviewBroadcast } from './twins';

/**
 * Takes an offer back: the sharer's or a counsellor's word, asked for once. It leaves the group's record, what waits to be
 * sent of it is not sent, and cards that show it are replaced where the channel can do that. Its sharer hears of it when it
 * was not them.
 */
export const withdrawOffer: UseCase<'withdraw-offer'> = ({ cohort: id, offer: offerId, sure }, context) => {
  const found = ownOffer(context, id, offerId);
  if (!found.ok) return found;
  const { cohort, offer, person } = found.value;
  if (!sure) return ok({ outcome: { done: 'withdrawal-asked', cohort: cohort.value, offer } });
  const offers = cohort.value.offers.filter((other) => other.id !== offer.id);
  const told = toldSharer(offer, 'withdraw', { cohort: cohort.value, by: person.id }, context);
  return ok({
    outcome: { done: 'offer-withdrawn', offer },
    change: {
      ...(told ? { outgoing: [told] } : {}),
      cohorts: [{ value: { ...cohort.value, offers }, revision: cohort.revision }],
      redraw: [offerBroadcast(offer), reviewBroadcast(offer)],
    },
  });
};
