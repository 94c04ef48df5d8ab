import { indexCommunes, type KnownCommune } from '../../src/domain/commune';
import type { OfferFields } from '../../src/domain/offer-fields';
import { matchOffer, type Known, type OfferSaid, type Seeker } from '../../src/domain/offer-match';
import { rankOffers } from '../../src/domain/offer-ranking';
import { placesOf } from '../../src/domain/places';
import { Wishes } from '../../src/domain/wishes';
import { offerSaid } from '../../src/understanding/matching/offer-said';
import { frenchJobs } from '../../src/understanding/matching/trades';

function at(code: string, name: string, lat: number, lon: number): KnownCommune {
  return { code, name, department: code.slice(0, 2), departmentName: '', postalCodes: [], at: { lat, lon } };
}

const known: Known = {
  jobs: frenchJobs,
  places: placesOf(indexCommunes([
    at('50615', 'Valognes', 49.509, -1.47),
    at('50087', 'Brix', 49.545, -1.58),
    at('50129', 'Cherbourg-en-Cotentin', 49.633, -1.63),
    at('14118', 'Caen', 49.185, -0.37),
    at('93066', 'Saint-Denis', 48.936, 2.357),
    at('97411', 'Saint-Denis', -20.93, 55.45),
  ])),
};
const VALOGNES = { code: '50615', name: 'Valognes' };

function seeker(told: Wishes, home = VALOGNES): Seeker {
  return { wishes: Wishes.parse(told), home };
}

function anOffer(fields: OfferFields, text = ''): OfferSaid {
  return offerSaid(fields, text);
}

const RECEPTION = anOffer({ title: 'Agent d’accueil (H/F)', employer: 'Mairie de Brix', commune: 'Brix', contract: 'fixed-term', months: 6 });

test('an offer that fits says why: how far, which contract, which wish', () => {
  expect(matchOffer(seeker({ trades: ['accueil'] }), RECEPTION, known)).toEqual({
    fits: true,
    score: 64,
    why: [
      { why: 'distance', km: 9, certain: true },
      { why: 'contract', contract: 'fixed-term', months: 6 },
      { why: 'wish', wish: 'accueil', kinship: 'same' },
    ],
    against: [],
    unknown: [],
  });
});

describe('what they want', () => {
  test.each([
    ['the trade itself', { trades: ['accueil'] }, true],
    ['another of its family', { trades: ['standardiste'] }, true],
    ['any trade', { anyTrade: true }, true],
    ['another trade', { trades: ['soudure'] }, false],
    ['a trade that they do not want', { anyTrade: true, unwanted: ['accueil'] }, false],
    ['one wished beside one of the same family unwanted', { trades: ['agent d’accueil'], unwanted: ['réceptionniste'] }, true],
    ['nothing told', {}, false],
  ] as const)('%s: %j fits %s', (_title, told, fits) => {
    expect(matchOffer(seeker(Wishes.parse(told)), RECEPTION, known).fits).toBe(fits);
  });

  test('who told nothing is told of nothing, and the reason is not theirs', () => {
    expect(matchOffer({ home: VALOGNES }, RECEPTION, known)).toMatchObject({ fits: false, against: [], unknown: [{ unknown: 'wishes' }] });
  });

  test('an offer without a title fits nobody', () => {
    expect(matchOffer(seeker({ anyTrade: true }), anOffer({ commune: 'Brix' }), known)).toMatchObject({ fits: false, unknown: [{ unknown: 'title' }] });
  });
});

describe('what they can', () => {
  const demanding = anOffer({ title: 'Livreur', commune: 'Brix' }, 'Permis B exigé. CACES obligatoire.');

  test('what is demanded and not told is said, and refuses nobody', () => {
    expect(matchOffer(seeker({ trades: ['livraison'] }), demanding, known)).toMatchObject({
      fits: true,
      unknown: [{ unknown: 'requirement', requirement: 'licence-b' }, { unknown: 'requirement', requirement: 'forklift' }],
    });
  });

  test('what they hold is counted for them', () => {
    const match = matchOffer(seeker({ trades: ['livraison'], skills: ['permis B', 'caces 3'] }), demanding, known);
    expect(match.why).toEqual(expect.arrayContaining([{ why: 'can', requirement: 'licence-b' }, { why: 'can', requirement: 'forklift' }]));
    expect(match.unknown).toEqual([]);
  });

  test('what they said they lack refuses the offer', () => {
    expect(matchOffer(seeker({ trades: ['livraison'], lacks: ['licence-b'] }), demanding, known)).toMatchObject({ fits: false, against: [{ against: 'lacks', requirement: 'licence-b' }] });
  });

  test('who goes by car has a vehicle; whether they have the licence is theirs to tell', () => {
    const match = matchOffer(seeker({ trades: ['livraison'], means: ['car'] }), anOffer({ title: 'Livreur', commune: 'Brix' }, 'Permis B et véhicule exigés'), known);
    expect(match).toMatchObject({ fits: true, unknown: [{ unknown: 'requirement', requirement: 'licence-b' }] });
  });
});

describe('how far they can go', () => {
  const inTown = (commune: string): OfferSaid => anOffer({ title: 'Vendeur', commune });

  test.each([
    ['by car', { means: ['car'] }, 'Cherbourg-en-Cotentin', true],
    ['by bicycle', { means: ['bicycle'] }, 'Cherbourg-en-Cotentin', false],
    ['on foot', { means: ['on-foot'] }, 'Valognes', true],
    ['on foot', { means: ['on-foot'] }, 'Brix', false],
    ['with a distance of their own', { means: ['on-foot'], mostKm: 25 }, 'Cherbourg-en-Cotentin', true],
    ['by car', { means: ['car'] }, 'Caen', false],
    ['without a word', {}, 'Cherbourg-en-Cotentin', true],
  ] as const)('%s, %j, to %s: %s', (_title, told, commune, fits) => {
    expect(matchOffer(seeker({ trades: ['vente'], ...Wishes.parse(told) }), inTown(commune), known).fits).toBe(fits);
  });

  test('too far says how far, and how far they go', () => {
    expect(matchOffer(seeker({ trades: ['vente'], means: ['bicycle'] }), inTown('Cherbourg-en-Cotentin'), known).against).toEqual([{ against: 'too-far', km: 18, reach: 8 }]);
  });

  test('where several communes bear the name, the nearest is meant, and it is not certain', () => {
    const paris = { code: '93066', name: 'Saint-Denis' };
    expect(matchOffer(seeker({ trades: ['vente'] }, paris), inTown('Saint-Denis'), known).why[0]).toEqual({ why: 'distance', km: 0, certain: false });
  });

  test.each([
    ['an offer without a commune', anOffer({ title: 'Vendeur' }), VALOGNES, 'commune'],
    ['a commune that nobody knows', anOffer({ title: 'Vendeur', commune: 'Atlantis' }), VALOGNES, 'commune'],
    ['a person without a commune', anOffer({ title: 'Vendeur', commune: 'Brix' }), { code: '00000', name: '' }, 'home'],
  ] as const)('%s refuses nobody, and it is said', (_title, offer, home, unknown) => {
    expect(matchOffer(seeker({ trades: ['vente'] }, home), offer, known)).toMatchObject({ fits: true, unknown: [{ unknown }] });
  });
});

describe('conditions they set', () => {
  test.each([
    ['a contract they accept', { contracts: ['fixed-term'] }, {}, '', true],
    ['one they do not', { contracts: ['permanent'] }, {}, '', false],
    ['part time', { hours: 'part' }, { hoursPerWeek: 20 }, '', true],
    ['full time instead of part', { hours: 'part' }, { hoursPerWeek: 35 }, '', false],
    ['too many hours', { mostHoursPerWeek: 20 }, { hoursPerWeek: 24 }, '', false],
    ['hours not said', { hours: 'part' }, {}, '', true],
    ['a beginning before the first bus', { notBefore: 420 }, {}, 'de 5h à 13h', false],
    ['a beginning after it', { notBefore: 420 }, {}, 'de 9h à 17h', true],
    ['an end after the last bus', { notAfter: 1_140 }, {}, 'de 14h à 22h', false],
    ['hours of the day not said', { notBefore: 420 }, {}, '', true],
    ['an adapted enterprise where they want one', { only: ['adapted-enterprise'] }, {}, 'Entreprise adaptée', true],
    ['another enterprise where they want an adapted one', { only: ['adapted-enterprise'] }, {}, 'Entreprise familiale', false],
  ] as const)('%s: %j and %j "%s" fits: %s', (_title, told, fields, text, fits) => {
    const offer = anOffer({ ...RECEPTION.fields, ...fields }, text);
    expect(matchOffer(seeker({ trades: ['accueil'], ...Wishes.parse(told) }), offer, known).fits).toBe(fits);
  });
});

describe('offers for a person', () => {
  const offers = [
    { id: 'far', said: anOffer({ title: 'Vendeur', commune: 'Cherbourg-en-Cotentin' }) },
    { id: 'family', said: anOffer({ title: 'Cuisiniste', commune: 'Valognes' }) },
    { id: 'other', said: anOffer({ title: 'Soudeur', commune: 'Valognes' }) },
    { id: 'near', said: anOffer({ title: 'Vendeuse', commune: 'Valognes' }) },
    { id: 'nowhere', said: anOffer({ title: 'Vendeur' }) },
  ];

  test('the nearest of the wished trade comes first, what does not fit is left out', () => {
    const ranked = rankOffers(seeker({ trades: ['vendeur'], means: ['car'] }), offers, known).map(({ offer }) => offer.id);
    expect(ranked).toEqual(['near', 'far', 'family', 'nowhere']);
  });

  test('equal offers stay in their order', () => {
    const twins = ['b', 'a', 'c'].map((id) => ({ id, said: RECEPTION }));
    expect(rankOffers(seeker({ trades: ['accueil'] }), twins, known).map(({ offer }) => offer.id)).toEqual(['b', 'a', 'c']);
  });
});

describe('nobody is compared with somebody else', () => {
  test('age, gender and disability change nothing', () => {
    const plain = seeker({ trades: ['accueil'] });
    for (const more of [{ age: 58 }, { gender: 'f' }, { disability: 'rqth' }]) expect(matchOffer({ ...plain, ...more }, RECEPTION, known)).toEqual(matchOffer(plain, RECEPTION, known));
  });
});
