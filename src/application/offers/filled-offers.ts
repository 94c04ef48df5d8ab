import type { Cohort } from '../../domain/cohort';
import { isLive } from '../../domain/offer';
import { dateOf, toWall } from '../../domain/wall-clock';
import type { Policy } from '../context';
import type { OfferFeed } from '../offer-ports';
import type { Clock } from '../ports';

/** A group has fewer; more would only be asked for by somebody who floods it. */
const MOST_ASKED = 40;
const PATIENCE_MS = 10_000;

/**
 * Which shared offers that stand are not published any more, by the feed's word. One that says "gone" of all it is asked
 * for, and answered nothing else today (`isAwake`), is not believed.
 */
export async function filledOffers({ offers }: Cohort, { feed, clock, policy }: { feed: OfferFeed; clock: Clock; policy: Policy }, isAwake: boolean): Promise<string[]> {
  const now = clock.now();
  const today = dateOf(toWall(now, policy.zone));
  const gone: string[] = [];
  let believed = isAwake;
  for (const { id, fields } of offers.filter((offer) => isLive(offer, now, today)).slice(0, MOST_ASKED)) {
    const state = await stateOf(feed, fields?.url, fields?.reference);
    if (state === 'closed') gone.push(id);
    if (state === 'open') believed = true;
    if (state === 'unknown') break;
  }
  return believed ? gone : [];
}

async function stateOf(feed: OfferFeed, ...names: (string | undefined)[]): Promise<'open' | 'closed' | 'foreign' | 'unknown'> {
  for (const name of names) {
    const { offer } = name === undefined ? { offer: 'foreign' as const } : await feed.lookUp(name, PATIENCE_MS);
    if (offer !== 'foreign') return offer;
  }
  return 'foreign';
}
