import { loadCommunes } from '../../../src/adapters/communes';
import { findCommune, type CommuneIndex } from '../../../src/domain/commune';
import type { OfferFields } from '../../../src/domain/offer-fields';
import { standing, type Claimed } from '../../../src/understanding/offer/standing';
import { asSeen } from '../../../src/understanding/orders-to-a-model';
import { FIELDS, TODAY, writtenOffers } from './corpus';

const OFFER = 'Chef de rang (H/F) au Café de la Gare, Saint-Lô.\nCDD de 6 mois, 35 h/semaine, 1 950 € brut par mois, du 4 janvier 2027 au 30/06/2027.\nRépondre avant le 15 décembre : https://cafe.example/offres/12?x=1. Réf. CG-77';

let communes: CommuneIndex;
beforeAll(async () => {
  communes = await loadCommunes();
});

const standingOf = (claimed: Partial<Claimed>, text = OFFER): OfferFields => standing(allOf(claimed), { text, today: TODAY, findCommune: (name) => findCommune(communes, name) });

function allOf(claimed: Partial<Claimed>): Claimed {
  const none = { title: undefined, employer: undefined, commune: undefined, contract: undefined, months: undefined, hoursPerWeek: undefined, pay: undefined, start: undefined, deadline: undefined, url: undefined, reference: undefined };
  return { ...none, ...claimed };
}

describe('what is claimed of an offer', () => {
  it.each<[Partial<Claimed>, OfferFields]>([
    [{ title: 'chef de rang' }, { title: 'Chef de rang' }],
    [{ employer: 'CAFE DE LA GARE' }, { employer: 'Café de la Gare' }],
    [{ employer: '**Café** de la _Gare_' }, { employer: 'Café de la Gare' }],
    [{ commune: 'saint lo' }, { commune: 'Saint-Lô' }],
    [{ contract: 'fixed-term' }, { contract: 'fixed-term' }],
    [{ months: 6, hoursPerWeek: 35 }, { months: 6, hoursPerWeek: 35 }],
    [{ pay: '1 950 € brut par mois' }, { pay: '1 950 € brut par mois' }],
    [{ pay: '1950 €' }, {}],
    [{ start: '2027-01-04', deadline: '2026-12-15' }, { start: '2027-01-04', deadline: '2026-12-15' }],
    [{ start: '2027-06-30' }, { start: '2027-06-30' }],
    [{ url: 'https://cafe.example/offres/12?x=1' }, { url: 'https://cafe.example/offres/12?x=1' }],
    [{ reference: 'CG-77' }, { reference: 'CG-77' }],
  ])('%j is kept where it stands, in the offer’s own words', (claimed, kept) => {
    expect(standingOf(claimed)).toEqual(kept);
  });

  it.each<Partial<Claimed>>([
    { title: 'Chef de cuisine' },
    { title: 'rang Chef de' },
    { title: 'Saint-Lô. CDD' },
    { title: OFFER.slice(0, 49) + OFFER.slice(49, 130) },
    { employer: 'Café de la Gare Saint-Malo' },
    { employer: '' },
    { employer: '…' },
    { commune: 'Paris' },
    { commune: 'Café' },
    { contract: 'permanent' },
    { contract: 'CDI' },
    { months: 35 },
    { months: 12 },
    { months: -6 },
    { hoursPerWeek: 6 },
    { hoursPerWeek: Number.NaN },
    { pay: 'Chef de rang' },
    { start: '2027-01-05' },
    { start: '2028-01-04' },
    { deadline: '2027-12-15' },
    { deadline: 'le 15 décembre' },
    { url: 'https://cafe.example/offres/1' },
    { url: 'https://cafe.example/offres/12' },
    { url: 'afe.example/offres/12?x=1' },
    { url: 'javascript:alert(1)' },
    { reference: 'CG-78' },
    { reference: 'Chef de rang' },
    { reference: 'Réf' },
  ])('%j is dropped', (claimed) => {
    expect(standingOf(claimed)).toEqual({});
  });

  it('a part of an address is not another address', () => {
    expect(standingOf({ url: 'https://cafe.example/x' }, 'voir https://evil.example/?to=https://cafe.example/x')).toEqual({});
  });

  it('holds for what people read in real offers: hardly a right value is dropped', () => {
    const counts = { right: 0, kept: 0 };
    for (const { text, expected } of [...writtenOffers('tuning'), ...writtenOffers('held-back')]) {
      for (const field of FIELDS) {
        const values = (expected.get(field) ?? []).filter((value) => value !== '');
        if (field === 'warnings' || values.length === 0) continue;
        const asClaimed = (value: string) => (field === 'months' || field === 'hoursPerWeek' ? Number(value) : value);
        counts.right += 1;
        if (values.some((value) => standingOf({ [field]: asClaimed(value) }, asSeen(text))[field] !== undefined)) counts.kept += 1;
      }
    }
    console.info(`what a right model says of ${String(counts.right)} values in written offers: ${String(counts.kept)} are kept`);
    expect(counts.kept / counts.right).toBeGreaterThan(0.92);
  });
});
