import type { Cohort } from '../../domain/cohort';
import { isOver, type Offer } from '../../domain/offer';
import { ok, refuse } from '../../domain/result';
import { dateOf, toWall } from '../../domain/wall-clock';
import { counselled } from '../access';
import type { Outgoing } from '../change';
import type { Context, UseCase } from '../context';
import { outgoing } from '../outgoing';
import { toldSharer } from './told-sharer';
import { offerBroadcast, reviewBroadcast, twinsIn, whoHas } from './twins';

/**
 * A counsellor lets an offer that waited for them go to whom it was for, or not; the sharer hears of it either way. Of two
 * who press at the same instant one decides, and the other is told. One whose time is over can go to nobody any more.
 */
export const reviewOffer: UseCase<'review-offer'> = async ({ cohort: id, offer: offerId, verdict }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const { cohort, person } = found.value;
  const offer = cohort.value.offers.find((candidate) => candidate.id === offerId);
  if (!offer) return refuse({ code: 'offer_gone' });
  if (offer.review === undefined) return refuse({ code: 'offer_decided' });
  if (verdict === 'share' && isOver(offer, context.now, dateOf(toWall(context.now, context.policy.zone)))) return refuse({ code: 'offer_over' });
  const { review: _waited, ...shared } = offer;
  const offers = cohort.value.offers.flatMap((other) => (other.id === offer.id ? (verdict === 'share' ? [shared] : []) : [other]));
  const sent = verdict === 'share' ? await toWhomItWasFor(shared, cohort.value, context) : undefined;
  const people = Object.keys(sent?.rows ?? {}).length;
  return ok({
    outcome: { done: 'offer-reviewed', cohort: cohort.value, offer: shared, verdict, people },
    change: {
      cohorts: [{ value: { ...cohort.value, offers }, revision: cohort.revision }],
      outgoing: [...(sent && people > 0 ? [sent] : []), toldSharer(shared, verdict, { cohort: cohort.value, by: person.id }, context)].filter((out) => out !== undefined),
      redraw: [reviewBroadcast(offer)],
    },
  });
};

async function toWhomItWasFor(offer: Offer, cohort: Cohort, context: Context): Promise<Outgoing> {
  const twins = twinsIn(cohort, { text: offer.text, fields: offer.fields ?? {} }, context).filter(({ id }) => id !== offer.id);
  const has = await whoHas(twins, context);
  const meant = offer.to === undefined ? Object.keys(cohort.members) : [offer.to].filter((id) => id in cohort.members);
  const to = meant.filter((id) => id !== offer.sharedBy && !has.includes(id));
  return outgoing({ id: offerBroadcast(offer), cohort: cohort.id, notice: { kind: 'offer', offer: offer.id }, to, now: context.now, policy: context.policy });
}
