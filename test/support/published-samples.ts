import type { FeedOffer } from '../../src/domain/feed-offer';
import { say } from '../../src/i18n/translator';
import type { CardData } from '../../cards/view';
import { HOSTILE } from './sample-data';

/** An offer as the feed gives it. */
export function aFeedOffer(changes: Partial<FeedOffer> = {}): FeedOffer {
  const reference = changes.reference ?? '198ABCD';
  const url = `https://candidat.francetravail.fr/offres/recherche/detail/${reference}`;
  const fields = { title: 'Agent d’accueil', employer: 'Mairie de Valognes', commune: 'Valognes', contract: 'fixed-term', months: 6, hoursPerWeek: 28, url, reference } as const;
  return { reference, communeCode: '50615', employerKinds: [], publishedAt: Date.parse('2026-11-30T07:00:00Z'), text: 'Accueil du public, standard.\nDébutants bienvenus.', fields, ...changes };
}

const lines = [
  { reference: '198ABCD', title: 'Agent d’accueil', employer: 'Mairie de Valognes', commune: 'Valognes' },
  { reference: '198ABCE', title: 'Préparateur de commandes' },
];
const list: CardData<'publishedList'> = { list: 'day', cohort: 'cohort1', cohortName: 'Valognes du mardi', date: '2026-12-01', lines, from: 0, total: 2, member: true };

export const publishedListSamples: { usual: CardData<'publishedList'> } & Record<string, CardData<'publishedList'>> = {
  usual: list,
  mine: { ...list, list: 'me', lines: lines.map((one) => ({ ...one, why: [say('why.distance', { km: 8, certain: true })] })), from: 5, total: 12 },
  counsellor: { ...list, member: false },
  none: { ...list, lines: [], total: 0 },
  hostile: { ...list, cohortName: '[Valognes](https://example.org)', lines: [{ reference: '198ABCD', title: HOSTILE, employer: '**X**' }] },
};

export const publishedOfferSamples: { usual: CardData<'publishedOffer'> } & Record<string, CardData<'publishedOffer'>> = {
  usual: { cohort: 'cohort1', offer: aFeedOffer() },
  bare: { cohort: 'cohort1', offer: aFeedOffer({ fields: {}, text: '' }) },
  hostile: { cohort: 'cohort1', offer: aFeedOffer({ fields: { title: HOSTILE.slice(0, 100), url: 'https://evil.test@example.org/' }, text: HOSTILE }) },
};
