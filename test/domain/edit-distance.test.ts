import { editDistance, lettersOf, maskDistance } from '../../src/domain/edit-distance';

test.each([
  ['valognes', 'valognes', 0],
  ['valogne', 'valognes', 1],
  ['valonges', 'valognes', 1],
  ['walognes', 'valognes', 1],
  ['valgons', 'valognes', 2],
  ['brest', 'reims', 3],
  ['', 'eu', 2],
])('from "%s" to "%s" there are %i edits, at most 3 being told apart', (a, b, expected) => {
  expect(editDistance(a, b, 2)).toBe(expected);
  expect(editDistance(b, a, 2)).toBe(expected);
});

test('words one edit apart differ by two letters at most', () => {
  expect(maskDistance(lettersOf('valognes'), lettersOf('walognes'))).toBe(2);
  expect(maskDistance(lettersOf('valogne'), lettersOf('valognes'))).toBe(1);
  expect(maskDistance(lettersOf('valognes'), lettersOf('valonges'))).toBe(0);
});
