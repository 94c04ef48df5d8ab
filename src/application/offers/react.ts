import type { Cohort } from '../../domain/cohort';
import { isFor, isLive, type Offer } from '../../domain/offer';
import { reacted } from '../../domain/offer-outcome';
import { thankable } from '../../domain/offer-thanks';
import { ok, refuse } from '../../domain/result';
import { dateOf, toWall } from '../../domain/wall-clock';
import { membership } from '../access';
import type { Change, Outgoing } from '../change';
import type { Context, UseCase } from '../context';
import { outgoing } from '../outgoing';
import { followUpOf } from './follow-up';

/**
 * A member says what came of an offer, for themselves and the counsellors only. The last word counts, the same one twice
 * changes nothing. Refused for an offer that is gone or was never for them.
 */
export const react: UseCase<'react'> = ({ cohort: id, offer: offerId, stage, broadcast, thank = false }, context) => {
  const found = membership(context);
  if (!found.ok) return found;
  const { person, cohort } = found.value;
  if (cohort.value.id !== id) return refuse({ code: 'not_allowed' });
  const before = cohort.value.offers.find((candidate) => candidate.id === offerId);
  if (!before || !isFor(before, person.id)) return refuse({ code: 'offer_gone' });
  const { now, policy } = context;
  const offer = reacted(before, person.id, stage, now);
  const changed = { ...cohort.value, offers: cohort.value.offers.map((other) => (other === before ? offer : other)) };
  const change: Change = offer === before ? {} : { cohorts: [{ value: changed, revision: cohort.revision }], ...consequences(offer, changed, person.id, context) };
  const thanks = thank ? thanksBy(person.id, offer, changed, context) : undefined;
  return ok({
    outcome: { done: 'reacted', cohort: changed, offer, stage, again: offer === before, live: isLive(offer, now, dateOf(toWall(now, policy.zone))), thanked: thanks !== undefined },
    change: { ...change, ...(thanks ? { outgoing: [thanks] } : {}), marks: marksOf(offer, person.id, broadcast, now) },
  });
};

function consequences(offer: Offer, cohort: Cohort, person: string, context: Context): Pick<Change, 'agenda' | 'outgoing'> {
  const reaction = offer.reactions?.[person];
  const thanks = thanksFor(offer, cohort, person, context);
  return {
    ...(reaction?.stage === 'applied' && reaction.appliedAt === context.now ? { agenda: { put: [followUpOf(cohort.id, offer.id, context.now)] } } : {}),
    ...(thanks ? { outgoing: [thanks] } : {}),
  };
}

/**
 * Thanks to whoever shared it, once for each of these stages, without who: so only where another member might have been
 * meant as well, or to a counsellor, who may know.
 */
function thanksFor(offer: Offer, cohort: Cohort, person: string, { now, policy }: Context): Outgoing | undefined {
  const came = thankable(person, offer, cohort);
  const { sharedBy } = offer;
  if (!came) return undefined;
  const readers = Object.keys(cohort.members).filter((id) => id !== sharedBy && isFor(offer, id));
  if (readers.length < 2 && !(sharedBy in cohort.counsellors)) return undefined;
  return outgoing({ id: `offer-${offer.id}-thanks-${came}`, cohort: cohort.id, notice: { kind: 'offer-thanks', offer: offer.id, came }, to: [sharedBy], now, policy });
}

/** Thanks in the name of whoever pressed for it, once. */
function thanksBy(person: string, offer: Offer, cohort: Cohort, { now, policy }: Context): Outgoing | undefined {
  const came = thankable(person, offer, cohort);
  if (!came) return undefined;
  return outgoing({ id: `offer-${offer.id}-thanks-from-${person}`, cohort: cohort.id, notice: { kind: 'offer-thanks', offer: offer.id, came, person }, to: [offer.sharedBy], now, policy });
}

/** Whoever says what came of an offer has read the message that brought it. */
function marksOf(offer: Offer, person: string, broadcast: string | undefined, at: number): NonNullable<Change['marks']> {
  const told = new Set([`offer-${offer.id}`, ...(broadcast ? [broadcast] : [])]);
  return [...told].flatMap((id) => (['answeredAt', 'readAt'] as const).map((mark) => ({ broadcast: id, person, mark, at })));
}
