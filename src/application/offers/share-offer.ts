import type { Cohort } from '../../domain/cohort';
import { hasSharedEnough, keptOffers, MOST_A_DAY, TO_COUNSELLORS, TO_GROUP, type Offer } from '../../domain/offer';
import { ok, refuse, type Result } from '../../domain/result';
import type { Commands, Context, Done, UseCase } from '../context';
import { heldUntil, outgoing } from '../outgoing';
import { sharing, type Standing } from './access';
import { knownTo, offerBroadcast, reviewBroadcast, twinsIn, waitingIn, whoHas } from './twins';

/**
 * Passes an offer on to the group, to one member whose address nobody sees, or to the counsellors first; a member's suspect
 * offer always goes to them first, and so does one that they are just reading. Whoever has the same offer already does not
 * get it again. The sharer is never told whom an offer fits, which would show one member's wishes to another.
 */
export const shareOffer: UseCase<'share-offer'> = async (command, context) => {
  const found = sharing(context, command.cohort);
  if (!found.ok) return found;
  const { person, cohort, isCounsellor } = found.value;
  const { to, first = false } = command;
  if (hasSharedEnough(cohort.value.offers, person.id, context.now)) return refuse({ code: 'too_many_offers', most: MOST_A_DAY });
  if (to !== TO_GROUP && to !== TO_COUNSELLORS && !(to in cohort.value.members)) return refuse({ code: 'nobody_to_tell' });
  if (isCounsellor) return to === TO_COUNSELLORS ? refuse({ code: 'nobody_to_tell' }) : toMembers(command, found.value, context);
  const waiting = waitingIn(cohort.value, command, context);
  const warned = command.warnings.length > 0 || waiting.some(({ review }) => review === 'warned');
  return to === TO_COUNSELLORS || first || warned ? toReview(command, found.value, waiting, context) : toMembers(command, found.value, context);
};

type Sharing = Commands['share-offer'];

async function toMembers(command: Sharing, standing: Standing, context: Context): Promise<Result<Done>> {
  const { person, cohort, isCounsellor } = standing;
  const others = Object.keys(cohort.value.members).filter((id) => id !== person.id);
  const meant = command.to === TO_GROUP ? others : others.filter((id) => id === command.to);
  if (meant.length === 0) return refuse({ code: 'nobody_to_tell' });
  const twins = twinsIn(cohort.value, command, context);
  const has = await whoHas(twins, context);
  const known = knownTo(person.id, isCounsellor, twins, has, cohort.value);
  const { text, fields, warnings, rest } = command;
  if (known && command.to === TO_GROUP) return ok({ outcome: { done: 'offer-studied', cohort: cohort.value, found: { fields, warnings }, text, known, ...(rest ? { rest } : {}) } });
  const recipients = meant.filter((id) => !has.includes(id));
  const to = command.to === TO_GROUP ? undefined : cohort.value.members[command.to]?.firstName;
  if (recipients.length === 0) return ok({ outcome: { done: 'offer-had', cohort: cohort.value, to, ...(rest ? { rest } : {}) } });
  const offer = offerOf(command, standing, context);
  const { now, policy } = context;
  const out = outgoing({ id: offerBroadcast(offer), cohort: cohort.value.id, notice: { kind: 'offer', offer: offer.id }, to: recipients, now, policy });
  return ok({
    outcome: { done: 'offer-shared', cohort: cohort.value, offer, to, people: recipients.length, heldUntil: heldUntil(out), ...(rest ? { rest } : {}) },
    change: { cohorts: [{ value: withOffer(cohort.value, offer, now), revision: cohort.revision }], outgoing: [out] },
  });
}

/** One that waits already, for the same people or more, is read once: whoever comes second is thanked. */
function toReview(command: Sharing, standing: Standing, waiting: readonly Offer[], context: Context): Result<Done> {
  const { cohort } = standing;
  const counsellors = Object.keys(cohort.value.counsellors);
  if (counsellors.length === 0) return refuse({ code: 'nobody_to_tell' });
  const offer: Offer = { ...offerOf(command, standing, context), review: command.warnings.length > 0 ? 'warned' : 'asked' };
  const about = { cohort: cohort.value, names: Object.values(cohort.value.counsellors), ...(command.rest ? { rest: command.rest } : {}) };
  if (waiting.some(({ to }) => to === undefined || to === offer.to)) return ok({ outcome: { done: 'offer-waits', ...about } });
  const { now, policy } = context;
  const out = outgoing({ id: reviewBroadcast(offer), cohort: cohort.value.id, notice: { kind: 'offer-review', offer: offer.id }, to: counsellors, now, policy });
  return ok({
    outcome: { done: 'offer-proposed', offer, heldUntil: heldUntil(out), ...about },
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
