import type { Cohort } from '../../domain/cohort';
import { peopleAt } from '../../domain/offer-outcome';
import { wakeFor } from '../after-turn';
import type { Change, Stored } from '../change';
import type { Policy } from '../context';
import { outgoing } from '../outgoing';
import type { Clock, Queue, Store } from '../ports';

export interface CloseDeps {
  store: Store;
  queue: Queue;
  clock: Clock;
  policy: Policy;
}

/** Somebody who says something about the group at this very moment changes it: then it is looked at once more. */
const MOST_TRIES = 5;

/**
 * Notes that an offer is filled, as its page or its publisher says, and tells once those who are interested, have applied
 * or had an interview. False when it is gone or was closed before.
 */
export async function closeOffer(cohortId: string, offerId: string, deps: CloseDeps): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const cohort = await deps.store.cohort(cohortId);
    const now = deps.clock.now();
    const change = cohort && closing(cohort, offerId, now, deps.policy);
    if (!change) return false;
    if ((await deps.store.commit(change, now)) !== 'done') continue;
    await wakeFor(change, deps.queue, now);
    return true;
  }
  return false;
}

function closing({ value: cohort, revision }: Stored<Cohort>, id: string, now: number, policy: Policy): Change | undefined {
  const offer = cohort.offers.find((candidate) => candidate.id === id);
  if (!offer || offer.closedAt !== undefined) return undefined;
  const offers = cohort.offers.map((other) => (other === offer ? { ...offer, closedAt: now } : other));
  const to = peopleAt(offer, ['interested', 'applied', 'interview']).filter((person) => person in cohort.members);
  const told = to.length === 0 ? [] : [outgoing({ id: `offer-${id}-closed`, cohort: cohort.id, notice: { kind: 'offer-closed', offer: id }, to, now, policy })];
  return { cohorts: [{ value: { ...cohort, offers }, revision }], outgoing: told };
}
