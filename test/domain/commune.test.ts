import { findCommune, indexCommunes, type CommuneMatch, type KnownCommune } from '../../src/domain/commune';

const DEPARTMENTS: Record<string, string> = { '01': 'Ain', '2A': 'Corse-du-Sud', '21': 'Côte-d’Or', '26': 'Drôme', '33': 'Gironde', '50': 'Manche', '60': 'Oise', '63': 'Puy-de-Dôme', '69': 'Rhône', '75': 'Paris', '76': 'Seine-Maritime', '82': 'Tarn-et-Garonne', '93': 'Seine-Saint-Denis', '974': 'La Réunion' };

function aCommune(name: string, department: string, postalCode: string, population: number, formerNames: string[] = []): KnownCommune {
  return { code: `${department}-${name}`, name, department, departmentName: DEPARTMENTS[department] ?? '', postalCodes: [postalCode], population, formerNames };
}

const index = indexCommunes([
  aCommune('Valognes', '50', '50700', 6_969),
  aCommune('Brix', '50', '50700', 2_100),
  aCommune('Cherbourg-en-Cotentin', '50', '50100', 78_258, ['Cherbourg-Octeville', 'Tourlaville', 'Équeurdreville-Hainneville']),
  aCommune('Saint-Lô', '50', '50000', 19_000),
  aCommune('Sainte-Mère-Église', '50', '50480', 3_000),
  aCommune('Saint-Vaast-la-Hougue', '50', '50550', 1_700),
  aCommune('Saint-Denis', '93', '93200', 149_000),
  aCommune('Saint-Denis', '974', '97400', 155_634),
  aCommune('Chalon-sur-Saône', '01', '71100', 45_000),
  aCommune('Le Havre', '76', '76600', 166_000),
  aCommune('Valence', '26', '26000', 64_000),
  aCommune('Valence', '82', '82400', 5_000),
  aCommune('Ajaccio', '2A', '20000', 76_000),
  aCommune('Clermont', '60', '60600', 10_000),
  aCommune('Clermont-Ferrand', '63', '63000', 147_000),
  aCommune('Bourg', '33', '33710', 2_200),
  aCommune('Y', '33', '33999', 90),
  { ...aCommune('Paris', '75', '75001', 2_100_000), postalCodes: ['75001', '75012'] },
  aCommune('Dijon', '21', '21000', 160_000),
  aCommune('Lyon', '69', '69001', 520_000),
  ...Array.from({ length: 41 }, (_, number) => aCommune(`Villers-${'abcdefghijklmnopqrstuvwxyz'[number % 26] ?? ''}ou${number}`, '60', '60999', 10)),
  ...Array.from({ length: 12 }, (_, number) => aCommune('Sainte-Croix', '26', `26${100 + number}`, 100 * number)),
]);

function shown(match: CommuneMatch): string[] {
  if (match.found === 'none') return [];
  return (match.found === 'one' ? [match.commune] : match.communes).map(({ name, department }) => `${name} (${department})`);
}

test.each([
  ['Valognes'],
  ['  VALOGNES '],
  ['Valognes (50)'],
  ['Valognes 50'],
  ['Valognes, Manche'],
  ['Valognes dans la Manche'],
  ['50700 Valognes'],
  ['Valognes 50700'],
  ['à Valognes'],
  ['j’habite à Valognes'],
  ["J'habite Valognes"],
  ['je suis de Valognes'],
  ['de Valognes'],
  ['près de Valognes'],
  ['50108 Valognes Cedex'],
  ['Valognes 😀'],
])('"%s" is Valognes', (text) => {
  expect(findCommune(index, text)).toMatchObject({ found: 'one', commune: { name: 'Valognes', department: '50', departmentName: 'Manche', postalCodes: ['50700'] } });
});

test.each([
  ['saint lo', 'Saint-Lô (50)'],
  ['St-Lô', 'Saint-Lô (50)'],
  ['saintlo', 'Saint-Lô (50)'],
  ['ste mere eglise', 'Sainte-Mère-Église (50)'],
  ['St Vaast la Hougue', 'Saint-Vaast-la-Hougue (50)'],
  ['Chalon s/ Saône', 'Chalon-sur-Saône (01)'],
  ['chalon s/saone', 'Chalon-sur-Saône (01)'],
  ['le havre', 'Le Havre (76)'],
  ['Havre', 'Le Havre (76)'],
  ["j'habite au Havre", 'Le Havre (76)'],
  ['Saint-Denis 93', 'Saint-Denis (93)'],
  ['Saint-Denis, La Réunion', 'Saint-Denis (974)'],
  ['St Denis (Réunion)', 'Saint-Denis (974)'],
  ['Saint-Denis 974', 'Saint-Denis (974)'],
  ['Saint-Denis 97490', 'Saint-Denis (974)'],
  ['Valence (Drôme)', 'Valence (26)'],
  ['Ajaccio 2A', 'Ajaccio (2A)'],
  ['20000', 'Ajaccio (2A)'],
  ['Cherbourg', 'Cherbourg-en-Cotentin (50)'],
  ['Cherbourg Octeville', 'Cherbourg-en-Cotentin (50)'],
  ['Equeurdreville', 'Cherbourg-en-Cotentin (50)'],
  ['Tourlaville', 'Cherbourg-en-Cotentin (50)'],
  ['Paris 12', 'Paris (75)'],
  ['paris 1er', 'Paris (75)'],
  ['Paris 12ème arrondissement', 'Paris (75)'],
  ['75012', 'Paris (75)'],
  ['75012 Paris 12', 'Paris (75)'],
  ['Paris 75', 'Paris (75)'],
  ['Lyon 3e', 'Lyon (69)'],
  ['Lyon 69', 'Lyon (69)'],
  ['Y', 'Y (33)'],
])('"%s" is %s', (text, expected) => {
  const match = findCommune(index, text);
  expect([match.found, ...shown(match)]).toEqual(['one', expected]);
});

test.each([
  ['homonyms, told apart by department', 'Saint-Denis', ['Saint-Denis (974)', 'Saint-Denis (93)']],
  ['a postal code that several share', '50700', ['Valognes (50)', 'Brix (50)']],
  ['a small commune whose name begins that of a large town', 'Clermont', ['Clermont-Ferrand (63)', 'Clermont (60)']],
])('several communes, most populous first, for %s', (_, text, expected) => {
  const match = findCommune(index, text);
  expect([match.found, ...shown(match)]).toEqual(['several', ...expected]);
});

test('no more than eight homonyms are offered', () => {
  expect(shown(findCommune(index, 'Sainte-Croix'))).toHaveLength(8);
});

test.each([
  ['a letter missing', 'Valogne', 'Valognes (50)'],
  ['two letters swapped', 'Valonges', 'Valognes (50)'],
  ['a wrong first letter', 'Walognes', 'Valognes (50)'],
  ['two mistakes in a long name', 'Cherbourk en Contentin', 'Cherbourg-en-Cotentin (50)'],
  ['a word cut short', 'Cherb', 'Cherbourg-en-Cotentin (50)'],
  ['a department that contradicts the name', 'Valognes 75', 'Valognes (50)'],
  ['a postal code that contradicts the name', 'Valognes 75012', 'Valognes (50)'],
  ['a mistake beside a postal code', '50700 Valogne', 'Valognes (50)'],
  ['an arrondissement that does not exist', 'Paris 21', 'Paris (75)'],
  ['an address with a known postal code', '12 rue des Lilas 60600', 'Clermont (60)'],
])('%s ("%s") is only a suggestion, to be confirmed', (_, text, expected) => {
  const match = findCommune(index, text);
  expect(match.found).toBe('near');
  expect(shown(match)[0]).toBe(expected);
});

test('no more than five suggestions are made', () => {
  expect(shown(findCommune(index, '12 rue des Lilas 60999'))).toHaveLength(5);
});

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['an emoji', '😀🎉'],
  ['figures only', '123456789'],
  ['a department only', '50'],
  ['the name of a department only', 'Oise'],
  ['an unknown postal code', '99999'],
  ['another alphabet', 'Москва'],
  ['ten thousand characters', 'Valognes '.repeat(1_200)],
  ['a beginning that too many names share', 'villers'],
  ['short words with a mistake', 'Brox'],
  ['something else altogether', 'je ne sais pas'],
  ['the name of an object property', 'constructor'],
])('%s is no commune', (_, text) => {
  expect(findCommune(index, text)).toEqual({ found: 'none' });
});
