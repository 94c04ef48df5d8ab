import { createOfferShelf } from '../../src/adapters/redis/offer-shelf';
import type { OfferShelf } from '../../src/application/offer-ports';
import type { FeedQuery } from '../../src/domain/feed-offer';
import { aFeedOffer } from '../support/published-samples';
import { anOrganisation, type Organisation } from './organisation';

const DATE = '2026-12-01';
const HOUR_MS = 3_600_000;

let here: Organisation;
let shelf: OfferShelf;

beforeEach(() => {
  here = anOrganisation();
  shelf = createOfferShelf(here);
});
afterEach(() => here.close());

describe('the shelf of published offers', () => {
  it('gives a cohort’s turn of a day to one only, and again when nobody said that it was done', async () => {
    const takes = await Promise.all(Array.from({ length: 8 }, () => shelf.take('c1', DATE)));
    expect(takes.filter(Boolean)).toHaveLength(1);
    await expect(shelf.take('c2', DATE)).resolves.toBe(true);
    await expect(shelf.take('c1', '2026-12-02')).resolves.toBe(true);
    const turn = here.keys.offersTurn(`c1|${DATE}`);
    expect(await here.redis.pttl(turn)).toBeLessThanOrEqual(HOUR_MS / 2);
    await shelf.done('c1', DATE);
    expect(await here.redis.pttl(turn)).toBeGreaterThan(24 * HOUR_MS);
    await expect(shelf.take('c1', DATE)).resolves.toBe(false);
  });

  it('holds a day for a week, and what it cannot read counts as nothing', async () => {
    await expect(shelf.of('c1')).resolves.toBeUndefined();
    await shelf.put('c1', { date: DATE, offers: [aFeedOffer()] });
    await expect(shelf.of('c1')).resolves.toEqual({ date: DATE, offers: [aFeedOffer()] });
    expect(await here.redis.pttl(here.keys.offersOfDay('c1'))).toBeLessThanOrEqual(7 * 24 * HOUR_MS);
    await here.redis.set(here.keys.offersOfDay('c1'), '{"date":"then","offers":{}}');
    await expect(shelf.of('c1')).resolves.toBeUndefined();
  });

  it('remembers for an hour what a query found, in whatever order it was put together, and under no word of it', async () => {
    const query: FeedQuery = { commune: '50615', km: 20, words: 'boulanger', contracts: ['permanent', 'fixed-term'], most: 50 };
    await shelf.keep(query, [aFeedOffer()]);
    await expect(shelf.kept({ ...query, contracts: ['fixed-term', 'permanent'] })).resolves.toEqual([aFeedOffer()]);
    await expect(shelf.kept({ ...query, km: 10 })).resolves.toBeUndefined();
    const keys = Object.keys(await here.everything());
    expect(keys.join(' ')).not.toContain('boulanger');
  });
});
