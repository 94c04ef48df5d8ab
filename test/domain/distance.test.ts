import { kmBetween } from '../../src/domain/distance';
import { indexCommunes, type KnownCommune } from '../../src/domain/commune';
import { placesOf } from '../../src/domain/places';

const PARIS = { lat: 48.857, lon: 2.352 };
const LYON = { lat: 45.764, lon: 4.836 };

test('Paris to Lyon is 392 km as the crow flies, there and back', () => {
  expect(kmBetween(PARIS, LYON)).toBeCloseTo(392, -1);
  expect(kmBetween(LYON, PARIS)).toBe(kmBetween(PARIS, LYON));
});

test('nowhere is far from itself', () => {
  expect(kmBetween(PARIS, PARIS)).toBe(0);
});

test('the other side of the earth is half its round', () => {
  expect(kmBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015, -1);
});

test('the shorter way is taken across the date line', () => {
  expect(kmBetween({ lat: -17, lon: 179 }, { lat: -17, lon: -179 })).toBeLessThan(250);
});

test('a place is found by its code, and by its name however it is written', () => {
  const valognes: KnownCommune = { code: '50615', name: 'Valognes', department: '50', departmentName: 'Manche', postalCodes: ['50700'], at: { lat: 49.51, lon: -1.47 } };
  const places = placesOf(indexCommunes([valognes]));
  expect(places.byCode('50615')?.at).toEqual({ lat: 49.51, lon: -1.47 });
  expect(places.named('VALOGNES')).toEqual([places.byCode('50615')]);
  expect([places.byCode('00000'), places.named('Nowhere')]).toEqual([undefined, []]);
});
