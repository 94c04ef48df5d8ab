import { CONTRACTS_SAID, dayIn, EMPLOYERS_SAID, hoursIn, kmIn, lacksIn, MEANS_SAID, namedIn } from '../../../src/understanding/wishes/terms-said';

it.each([
  ['de 9 h à 17h30', { notBefore: 540, notAfter: 1_050 }],
  ['pas avant 8h', { notBefore: 480 }],
  ['après 9 h', { notBefore: 540 }],
  ['à partir de 7:30', { notBefore: 450 }],
  ['jusqu’à 18 heures', { notAfter: 1_080 }],
  ['avant midi', { notAfter: 720 }],
  ['pas après 20h', { notAfter: 1_200 }],
  ['9h', undefined],
  ['de 17 h à 9 h', undefined],
  ['à 25 h', undefined],
  ['9h, 12h et 14h', undefined],
  ['le matin', undefined],
])('"%s" says when somebody can work', (said, expected) => {
  expect(dayIn(said)).toEqual(expected);
});

it.each([
  ['temps plein', { hours: 'full' }],
  ['35 h', { hours: 'full' }],
  ['mi-temps', { hours: 'part' }],
  ['temps partiel, 20h', { mostHoursPerWeek: 20 }],
  ['20', { mostHoursPerWeek: 20 }],
  ['peu importe', { hours: 'any' }],
  ['80 h', undefined],
  ['bleu', undefined],
])('"%s" says how many hours', (said, expected) => {
  expect(hoursIn(said)).toEqual(expected);
});

it.each([['15 km', 15], ['20', 20], ['jusqu’à 10 km', 10], ['30 minutes', undefined], ['à 999 km', undefined], ['0', undefined], ['loin', undefined]])('"%s" says how far', (said, km) => {
  expect(kmIn(said)).toBe(km);
});

it.each([
  ['pas de permis', ['licence-b']],
  ['permis B et voiture', ['licence-b', 'vehicle']],
  ['pas le permis, pas d’anglais', ['licence-b', 'english']],
  ['sans voiture', ['vehicle']],
  ['CACES', ['forklift']],
  ['le moral', []],
])('"%s" says what is lacking, and nothing that it brings along', (said, lacks) => {
  expect(lacksIn(said)).toEqual(lacks);
});

it('reads several contracts, means and kinds of employers at once', () => {
  expect(namedIn('CDI ou CDD, pas d’alternance', CONTRACTS_SAID)).toEqual(['permanent', 'public', 'fixed-term']);
  expect(namedIn('alternance', CONTRACTS_SAID)).toEqual(['apprenticeship', 'professionalisation']);
  expect(namedIn('à vélo, sinon le bus', MEANS_SAID)).toEqual(['bicycle', 'public-transport']);
  expect(namedIn('entreprises adaptées', EMPLOYERS_SAID)).toEqual(['adapted-enterprise']);
  expect(namedIn('rien', CONTRACTS_SAID)).toEqual([]);
});
