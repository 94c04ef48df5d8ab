import type { Cohort } from '../../domain/cohort';
import type { OfferFollowUp, Outgoing } from '../change';
import type { Policy } from '../context';
import { outgoing } from '../outgoing';

/** How long after "J'ai postulé" somebody is asked where they stand. */
const AFTER_MS = 15 * 86_400_000;

/** What the clock has to look at after somebody applied at this instant (ms). */
export function followUpOf(cohort: string, offer: string, appliedAt: number): OfferFollowUp {
  return { cohort, offer, appliedAt, fireAt: appliedAt + AFTER_MS };
}

/**
 * The question to those who applied then and have told nothing since; nobody when the offer is gone or filled. Its id is
 * made of the entry, so that it goes out once, however often the entry fires.
 */
export function followUpsOf({ offer: id, appliedAt }: OfferFollowUp, cohort: Cohort, now: number, policy: Policy): Outgoing[] {
  const offer = cohort.offers.find((candidate) => candidate.id === id);
  if (!offer || offer.closedAt !== undefined) return [];
  const waiting = Object.entries(offer.reactions ?? {}).filter(([, reaction]) => reaction.stage === 'applied' && reaction.appliedAt === appliedAt);
  const to = waiting.map(([person]) => person).filter((person) => person in cohort.members);
  if (to.length === 0) return [];
  return [outgoing({ id: `offer-${id}-follow-up-${String(appliedAt)}`, cohort: cohort.id, notice: { kind: 'offer-follow-up', offer: id }, to, now, policy })];
}
