import { loadCommunes } from '../../../src/adapters/communes';
import { centreOf } from '../../../src/adapters/communes/centres';
import { findCommune, type CommuneIndex } from '../../../src/domain/commune';
import { kmBetween } from '../../../src/domain/distance';
import { placesOf } from '../../../src/domain/places';

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

test('999 of 1,000 communes have a centre; only some atolls of the Pacific have none', () => {
  const communes = [...index.names.values()].flat().map(({ commune }) => commune);
  const placed = communes.filter(({ at }) => at !== undefined);
  expect(placed.length / communes.length).toBeGreaterThan(0.999);
  const departments = new Set(communes.filter(({ at }) => at === undefined).map(({ department }) => department));
  expect([...departments]).toEqual(['987', '989']);
  expect(['75', '7505', '00000', '99999', '2A', 'Valognes', ''].map(centreOf)).toEqual(Array.from({ length: 7 }, () => undefined));
});

test('every commune lies near those of its department', () => {
  const communes = [...index.names.values()].flat().map(({ commune }) => commune);
  const mainland = communes.filter(({ department, at }) => at !== undefined && department.length === 2);
  const middles = new Map<string, { lat: number; lon: number; n: number }>();
  for (const { department, at } of mainland) {
    const sum = middles.get(department) ?? { lat: 0, lon: 0, n: 0 };
    middles.set(department, { lat: sum.lat + (at?.lat ?? 0), lon: sum.lon + (at?.lon ?? 0), n: sum.n + 1 });
  }
  const astray = mainland.filter(({ department, at }) => {
    const sum = middles.get(department);
    return !at || !sum || kmBetween(at, { lat: sum.lat / sum.n, lon: sum.lon / sum.n }) > 130;
  });
  expect(astray).toEqual([]);
});

test.each([
  ['Valognes', '50615', 'Cherbourg-en-Cotentin', '50129', 18, 3],
  ['Paris', '75056', 'Lyon', '69123', 392, 5],
  ['Marseille', '13055', 'Aix-en-Provence', '13001', 27, 4],
  ['Lille', '59350', 'Roubaix', '59512', 10, 2],
  ['Ajaccio', '2A004', 'Bastia', '2B033', 104, 6],
  ['Saint-Denis', '97411', 'Saint-Pierre', '97416', 43, 4],
  ['Pointe-à-Pitre', '97120', 'Les Abymes', '97101', 4, 3],
  ['Nouméa', '98818', 'Bourail', '98803', 126, 4],
  ['Cayenne', '97302', 'Kourou', '97304', 54, 4],
])('from %s (%s) to %s (%s) it is about %i km, give or take %i', (_from, from, _to, to, km, tolerance) => {
  const places = placesOf(index);
  const [a, b] = [places.byCode(from)?.at, places.byCode(to)?.at];
  const found = a && b ? kmBetween(a, b) : Infinity;
  expect(Math.abs(found - km)).toBeLessThanOrEqual(tolerance);
});

test('several communes may bear one name', () => {
  expect(placesOf(index).named('saint denis').map(({ code }) => code)).toEqual(expect.arrayContaining(['93066', '97411']));
  expect(placesOf(index).named('Atlantis')).toEqual([]);
});
