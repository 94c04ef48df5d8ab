import { loadCommunes } from '../../../src/adapters/communes';
import { findCommune, type CommuneIndex } from '../../../src/domain/commune';

let index: CommuneIndex;

beforeAll(async () => {
  index = await loadCommunes();
});

test('all communes of today are there once, under their INSEE code', () => {
  const codes = [...index.names.values()].flat().map(({ commune }) => commune.code);
  expect(codes.length).toBeGreaterThan(34_900);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ['Valognes', { code: '50615', name: 'Valognes', department: '50', departmentName: 'Manche', postalCodes: ['50700'] }],
  ['97110', { code: '97120', name: 'Pointe-à-Pitre' }],
  ['Saint-Denis, La Réunion', { code: '97411' }],
  ['Nouméa', { code: '98818', departmentName: 'Nouvelle-Calédonie' }],
  ['Ajaccio (2A)', { code: '2A004' }],
  ['Cherbourg', { code: '50129', name: 'Cherbourg-en-Cotentin' }],
  ['Cherbourg-Octeville', { code: '50129' }],
  ['Équeurdreville', { code: '50129' }],
  ['Paris 12e Arrondissement', { code: '75056', name: 'Paris' }],
  ['69003', { code: '69123', name: 'Lyon' }],
  ['marseille 13', { code: '13055' }],
  ['Aulnay ss Bois', { code: '93005' }],
  ['L’Haÿ les Roses', { code: '94038' }],
])('"%s" is found', (text, commune) => {
  expect(findCommune(index, text)).toMatchObject({ found: 'one', commune });
});

test.each([
  ['Saint-Denis', '97411'],
  ['50700', '50615'],
  ['Clermont', '63113'],
])('"%s" fits several communes, the most populous first', (text, code) => {
  const match = findCommune(index, text);
  expect(match.found === 'several' && match.communes[0]?.code).toBe(code);
});

test('every commune is found by its name and department', () => {
  const communes = [...index.names.values()].flat().map(({ commune }) => commune);
  const lost = communes.filter(({ code, name, department }) => {
    const match = findCommune(index, `${name} (${department})`);
    return match.found !== 'one' || match.commune.code !== code;
  });
  expect(lost).toEqual([]);
});
