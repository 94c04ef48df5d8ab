import type { Cohort } from '../../domain/cohort';
import { keptOffers, type Offer } from '../../domain/offer';
import { ok, refuse, type Result } from '../../domain/result';
import type { Commands, Context, Done, UseCase } from '../context';
import { heldUntil, outgoing } from '../outgoing';
import { sharing, type Standing } from './access';
import { knownTo, offerBroadcast, twinsIn, whoHas } from './twins';

/** A recipient who is the whole group rather than one member. */
export const WHOLE_GROUP = 'group';
/** The counsellors are to hear of it first. */
export const COUNSELLORS_FIRST = 'counsellors';

/**
 * Passes an offer on to the group, to one member whose address nobody sees, or to the counsellors first; a member's suspect
 * offer always goes to them first. Whoever has the same offer already does not get it again. The sharer is never told whom
 * an offer fits, which would show one member's wishes to another.
 */
export const shareOffer: UseCase<'share-offer'> = async (command, context) => {
  const found = sharing(context, command.cohort);
  if (!found.ok) return found;
  const { isCounsellor } = found.value;
  const warned = command.warnings.length > 0 && !isCounsellor;
  if (command.to === COUNSELLORS_FIRST || warned) return isCounsellor ? refuse({ code: 'nobody_to_tell' }) : toReview(command, found.value, context);
  return toMembers(command, found.value, context);
};

type Sharing = Commands['share-offer'];

async function toMembers(command: Sharing, standing: Standing, context: Context): Promise<Result<Done>> {
  const { person, cohort, isCounsellor } = standing;
  const others = Object.keys(cohort.value.members).filter((id) => id !== person.id);
  const meant = command.to === WHOLE_GROUP ? others : others.filter((id) => id === command.to);
  if (meant.length === 0) return refuse({ code: 'nobody_to_tell' });
  const twins = twinsIn(cohort.value, command, context);
  const has = await whoHas(twins, context);
  const known = knownTo(person.id, isCounsellor, twins, has, cohort.value);
  const { text, fields, warnings, rest } = command;
  if (known && command.to === WHOLE_GROUP) return ok({ outcome: { done: 'offer-studied', cohort: cohort.value, found: { fields, warnings }, text, known, ...(rest ? { rest } : {}) } });
  const recipients = meant.filter((id) => !has.includes(id));
  const to = command.to === WHOLE_GROUP ? undefined : cohort.value.members[command.to]?.firstName;
  if (recipients.length === 0) return ok({ outcome: { done: 'offer-had', cohort: cohort.value, to, ...(rest ? { rest } : {}) } });
  const offer = offerOf(command, standing, context);
  const { now, policy } = context;
  const out = outgoing({ id: offerBroadcast(offer), cohort: cohort.value.id, notice: { kind: 'offer', offer: offer.id }, to: recipients, now, policy });
  return ok({
    outcome: { done: 'offer-shared', cohort: cohort.value, offer, to, people: recipients.length, heldUntil: heldUntil(out), ...(rest ? { rest } : {}) },
    change: { cohorts: [{ value: withOffer(cohort.value, offer, now), revision: cohort.revision }], outgoing: [out] },
  });
}

function toReview(command: Sharing, standing: Standing, context: Context): Result<Done> {
  const { cohort } = standing;
  const counsellors = Object.keys(cohort.value.counsellors);
  if (counsellors.length === 0) return refuse({ code: 'nobody_to_tell' });
  const review = command.warnings.length > 0 ? ('warned' as const) : ('asked' as const);
  const offer: Offer = { ...offerOf(command, standing, context), review };
  const { now, policy } = context;
  const out = outgoing({ id: `offer-review-${offer.id}`, cohort: cohort.value.id, notice: { kind: 'offer-review', offer: offer.id }, to: counsellors, now, policy });
  return ok({
    outcome: { done: 'offer-proposed', cohort: cohort.value, offer, names: Object.values(cohort.value.counsellors), heldUntil: heldUntil(out), ...(command.rest ? { rest: command.rest } : {}) },
    change: { cohorts: [{ value: withOffer(cohort.value, offer, now), revision: cohort.revision }], outgoing: [out] },
  });
}

function offerOf({ text, fields, warnings, to }: Sharing, { person, cohort }: Standing, { ids, now }: Context): Offer {
  const isForOne = to in cohort.value.members;
  return { id: ids.id(), text, sharedBy: person.id, sharedAt: now, fields, ...(isForOne ? { to } : {}), ...(warnings.length > 0 ? { warnings } : {}) };
}

function withOffer(cohort: Cohort, offer: Offer, now: number): Cohort {
  return { ...cohort, offers: [...keptOffers(cohort.offers, now), offer] };
}
