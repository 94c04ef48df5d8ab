import type { Broadcast } from '../../domain/broadcast';
import type { Cohort } from '../../domain/cohort';
import type { Offer } from '../../domain/offer';
import { ok, refuse } from '../../domain/result';
import { counselled } from '../access';
import type { Outgoing } from '../change';
import type { Context, UseCase } from '../context';
import { outgoing } from '../outgoing';
import { offerBroadcast, twinsIn, whoHas } from './twins';

/**
 * A counsellor lets an offer that waited for them go to whom it was for, or not; the sharer hears of it either way. Of two
 * who press at the same instant one decides, and the other is told.
 */
export const reviewOffer: UseCase<'review-offer'> = async ({ cohort: id, offer: offerId, verdict }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const { cohort, person } = found.value;
  const offer = cohort.value.offers.find((candidate) => candidate.id === offerId);
  if (!offer) return refuse({ code: 'offer_gone' });
  if (offer.review === undefined) return refuse({ code: 'offer_decided' });
  const { review: _waited, ...shared } = offer;
  const offers = cohort.value.offers.flatMap((other) => (other.id === offer.id ? (verdict === 'share' ? [shared] : []) : [other]));
  const sent = verdict === 'share' ? await toWhomItWasFor(shared, cohort.value, context) : undefined;
  const people = Object.keys(sent?.rows ?? {}).length;
  return ok({
    outcome: { done: 'offer-reviewed', cohort: cohort.value, offer: shared, verdict, people },
    change: {
      cohorts: [{ value: { ...cohort.value, offers }, revision: cohort.revision }],
      outgoing: [...(sent && people > 0 ? [sent] : []), toldSharer(shared, verdict, person.id, context, cohort.value)].filter((out) => out !== undefined),
      redraw: [`offer-review-${offer.id}`],
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

/** Nothing for a sharer who has left; a counsellor who decides about what they shared as a member knows. */
function toldSharer({ id, sharedBy, sharedAt }: Offer, verdict: 'share' | 'discard', by: string, { now, policy }: Context, cohort: Cohort): Outgoing | undefined {
  if (sharedBy === by || !(sharedBy in cohort.members)) return undefined;
  const notice: Broadcast['notice'] = { kind: 'offer-reviewed', offer: id, sharedAt, verdict };
  return outgoing({ id: `offer-reviewed-${id}`, cohort: cohort.id, notice, to: [sharedBy], now, policy });
}
