import { ok, refuse } from '../../domain/result';
import { membership } from '../access';
import type { UseCase } from '../context';
import { heldUntil, outgoing } from '../outgoing';

/** A recipient who is the whole group rather than one member. */
export const WHOLE_GROUP = 'group';
/** Offers are of use for 30 days (offers fill quickly; the text goes with the offer). */
const OFFER_LIFE_MS = 30 * 86_400_000;

/** A member passes an offer on to the group or to one member, whose address they never see. */
export const shareOffer: UseCase<'share-offer'> = ({ text, to }, context) => {
  const found = membership(context);
  if (!found.ok) return found;
  const { person, cohort } = found.value;
  const others = Object.keys(cohort.value.members).filter((id) => id !== person.id);
  const recipients = to === WHOLE_GROUP ? others : others.filter((id) => id === to);
  if (recipients.length === 0) return refuse({ code: 'nobody_to_tell' });
  const personal = to !== WHOLE_GROUP;
  const offer = { id: context.ids.id(), text, sharedBy: person.id, sharedAt: context.now, ...(personal ? { to } : {}) };
  const fresh = cohort.value.offers.filter(({ sharedAt }) => sharedAt > context.now - OFFER_LIFE_MS);
  const { now, policy } = context;
  const out = outgoing({ id: `offer-${offer.id}`, cohort: cohort.value.id, notice: { kind: 'offer', offer: offer.id }, to: recipients, now, policy });
  const name = personal ? cohort.value.members[to]?.firstName : undefined;
  return ok({
    outcome: { done: 'offer-shared', to: name, people: recipients.length, heldUntil: heldUntil(out) },
    change: {
      cohorts: [{ value: { ...cohort.value, offers: [...fresh, offer] }, revision: cohort.revision }],
      outgoing: [out],
    },
  });
};
