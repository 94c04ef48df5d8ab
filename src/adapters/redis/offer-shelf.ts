import { z } from 'zod';
import type { OfferShelf } from '../../application/offer-ports';
import { FeedOffer, OffersOfDay, type FeedQuery } from '../../domain/feed-offer';
import type { RedisDeps } from './deps';
import { toJson } from './encode';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const TURN_MS = 30 * MINUTE_MS;
const SEARCH_MS = 60 * MINUTE_MS;
const Offers = z.array(FeedOffer);

/**
 * The `OfferShelf` port on Redis. These are copies of what is published elsewhere: one of another version of the product
 * counts as none, and is asked for again.
 */
export function createOfferShelf({ redis, keys }: Pick<RedisDeps, 'redis' | 'keys'>): OfferShelf {
  const read = async <T>(key: string, shape: z.ZodType<T>): Promise<T | undefined> => {
    const text = await redis.get(key);
    return text === null ? undefined : shape.safeParse(JSON.parse(text)).data;
  };
  return {
    take: async (cohort, date) => (await redis.set(keys.offersTurn(`${cohort}|${date}`), '1', 'PX', TURN_MS, 'NX')) === 'OK',
    async done(cohort, date) {
      await redis.set(keys.offersTurn(`${cohort}|${date}`), '1', 'PX', 2 * DAY_MS);
    },
    async put(cohort, day) {
      await redis.set(keys.offersOfDay(cohort), toJson(day), 'PX', 7 * DAY_MS);
    },
    of: (cohort) => read(keys.offersOfDay(cohort), OffersOfDay),
    async keep(query, offers) {
      await redis.set(keys.feedSearch(nameOf(query)), toJson(offers), 'PX', SEARCH_MS);
    },
    kept: (query) => read(keys.feedSearch(nameOf(query)), Offers),
  };
}

/** The same for the same query, in whatever order it was put together. */
function nameOf({ commune, km, words = '', contracts = [], employerKinds = [], days, most }: FeedQuery): string {
  return JSON.stringify([commune, km, words, [...contracts].sort(), [...employerKinds].sort(), days, most]);
}
