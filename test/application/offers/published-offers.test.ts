import { filledOffers } from '../../../src/application/offers/filled-offers';
import { byFeed, byPages } from '../../../src/application/offers/look-up';
import { queryFor } from '../../../src/application/offers/offers-of-day';
import type { Policy } from '../../../src/application/context';
import type { OfferFeed } from '../../../src/application/offer-ports';
import type { OfferReader, ReadOffer } from '../../../src/application/offer-ports';
import type { Offer } from '../../../src/domain/offer';
import { aFeedOffer } from '../../support/published-samples';
import { aCohort, aSession } from '../../support/sample-data';

const TUESDAY = '2026-12-01';
const NOW = Date.parse('2026-12-01T08:00:00Z');
const rules: OfferReader = { read: (text) => Promise.resolve({ fields: { title: 'Selon les règles', pay: text.length > 0 ? '12 €' : '0 €' }, warnings: text.includes('mandat') ? ['asks-money'] : [] }) };
const LINK = 'https://candidat.francetravail.fr/offres/recherche/detail/198ABCD';

describe('what is looked for each morning', () => {
  const cohort = aCohort();
  const around = { commune: cohort.commune.code, km: 20, most: 10 };

  it.each([
    ['job-search', TUESDAY, { ...around, days: 1 }],
    ['job-search', '2026-11-30', { ...around, days: 3 }],
    ['training', TUESDAY, { ...around, days: 1, contracts: ['apprenticeship', 'professionalisation'] }],
    ['reorientation', TUESDAY, undefined],
    ['job-search', '2026-12-05', undefined],
    ['job-search', '2026-12-25', undefined],
  ] as const)('for %s on %s', (axis, date, query) => {
    expect(queryFor({ ...cohort, axis }, date, undefined)).toEqual(query);
  });

  it('is everything, for every axis and any day, when a session speaks of offers', () => {
    for (const axis of ['job-search', 'training', 'reorientation'] as const) expect(queryFor({ ...cohort, axis }, '2026-12-05', aSession())).toEqual({ ...around, days: 1 });
  });
});

describe('an offer that is published no more', () => {
  const shared = (id: string, url: string): Offer => ({ id, text: 'x', sharedBy: 'awa', sharedAt: NOW, fields: { url } });
  const policy = { zone: 'Europe/Paris' } as Policy; // Safe: only the zone is read here.
  const feed = (known: Record<string, 'open' | 'closed' | 'unknown'>): OfferFeed => ({
    search: () => Promise.resolve({ found: false, why: 'unreached' }),
    lookUp(name) {
      const offer = known[name] ?? 'foreign';
      return Promise.resolve(offer === 'open' ? { offer, value: aFeedOffer() } : offer === 'unknown' ? { offer, why: 'unreached' } : { offer });
    },
  });
  const filled = (known: Parameters<typeof feed>[0], isAwake: boolean) =>
    filledOffers(aCohort({ offers: [shared('1', 'gone'), shared('2', 'elsewhere'), shared('3', 'there')] }), { feed: feed(known), clock: { now: () => NOW }, policy }, isAwake);

  it('is known as such when the feed answers', async () => {
    await expect(filled({ gone: 'closed' }, true)).resolves.toEqual(['1']);
    await expect(filled({ gone: 'closed', there: 'open' }, false)).resolves.toEqual(['1']);
  });

  it('is not believed of a feed that knows nothing else', async () => {
    await expect(filled({ gone: 'closed', there: 'closed' }, false)).resolves.toEqual([]);
    await expect(filled({ gone: 'unknown', there: 'closed' }, true)).resolves.toEqual([]);
  });
});

describe('a link in what was pasted', () => {
  const sofar: ReadOffer = { fields: { url: LINK, title: 'Tapé à la main' }, warnings: [] };
  const feed: OfferFeed = { search: () => Promise.resolve({ found: false, why: 'unreached' }), lookUp: (name) => Promise.resolve(name === LINK ? { offer: 'open', value: aFeedOffer() } : { offer: 'foreign' }) };

  it('to the feed’s publisher is looked up: its word comes first, and its text when nothing else was pasted', async () => {
    const found = await byFeed(feed, rules)(`regarde ${LINK}`, sofar, 1_000);
    expect(found).toEqual({ fields: { ...aFeedOffer().fields, pay: '12 €' }, warnings: [], page: aFeedOffer().text });
    expect((await byFeed(feed, rules)(`${LINK} Je vous transmets cette offre de la mairie, débutants acceptés`, sofar, 1_000)).page).toBeUndefined();
  });

  it('to a page is read when the paste says too little, and a warning on the page counts', async () => {
    const pages = { read: () => Promise.resolve({ read: true as const, page: { fields: { employer: 'La Poste' }, text: 'envoyer un mandat' } }) };
    const found = await byPages(pages, rules)(LINK, { fields: { url: LINK }, warnings: [] }, 1_000);
    expect(found).toEqual({ fields: { url: LINK, title: 'Selon les règles', pay: '12 €', employer: 'La Poste' }, warnings: ['asks-money'], page: 'envoyer un mandat' });
  });

  it('that cannot be read changes nothing', async () => {
    const silent = { read: () => Promise.resolve({ read: false as const, why: 'not-allowed' as const }) };
    await expect(byPages(silent, rules)(LINK, sofar, 1_000)).resolves.toBe(sofar);
    await expect(byFeed({ ...feed, lookUp: () => Promise.resolve({ offer: 'unknown', why: 'too-slow' }) }, rules)(LINK, sofar, 1_000)).resolves.toBe(sofar);
  });
});
