import { holidayOn } from '../../src/domain/holidays';
import { plusDays } from '../../src/domain/wall-clock';

function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, day) => plusDays(`${year}-01-01`, day)).filter((date) => date.startsWith(String(year)));
  return days.filter((date) => holidayOn(date) !== undefined).map((date) => `${date.slice(5)} ${holidayOn(date)}`);
}

test('2027 has the eleven public holidays of the Code du travail', () => {
  expect(holidaysOf(2027)).toEqual([
    '01-01 new-year',
    '03-29 easter-monday',
    '05-01 labour-day',
    '05-06 ascension',
    '05-08 victory-day',
    '05-17 whit-monday',
    '07-14 bastille-day',
    '08-15 assumption',
    '11-01 all-saints',
    '11-11 armistice',
    '12-25 christmas',
  ]);
});

test.each([
  ['2008-03-24'],
  ['2019-04-22'],
  ['2024-04-01'],
  ['2025-04-21'],
  ['2026-04-06'],
  ['2028-04-17'],
  ['2030-04-22'],
  ['2038-04-26'],
])('Easter Monday is computed: %s', (date) => {
  expect(holidayOn(date)).toBe('easter-monday');
});

test('a year in which Ascension falls on 1 May has ten days', () => {
  expect(holidaysOf(2008)).toHaveLength(10);
  expect(holidayOn('2008-05-01')).toBe('labour-day');
});
