import { at, dateOf, daysBetween, LocalDate, LocalTime, plusDays, plusMinutes, timeOf, toInstant, toWall, WallTime, weekday } from '../../src/domain/wall-clock';

const PARIS = 'Europe/Paris';

test.each([
  ['2026-12-01', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-12-01T09:30', false],
  ['', false],
])('a date is one of the real calendar: %s', (text, accepted) => {
  expect(LocalDate.safeParse(text).success).toBe(accepted);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['09:60', false],
])('a time is HH:MM within the day: %s', (text, accepted) => {
  expect(LocalTime.safeParse(text).success).toBe(accepted);
});

test.each([
  ['2026-12-01T09:30', true],
  ['2026-02-31T09:30', false],
  ['2026-12-01T24:00', false],
  ['2026-12-01T09:30Z', false],
  ['2026-12-01T09:30T', false],
  ['2026-12-01 09:30', false],
  ['2026-12-01', false],
])('a wall time is a real date and a real time: %s', (text, accepted) => {
  expect(WallTime.safeParse(text).success).toBe(accepted);
});

test.each([
  ['in winter', '2026-12-01T09:30', PARIS, '2026-12-01T08:30:00Z'],
  ['in summer', '2026-07-01T09:30', PARIS, '2026-07-01T07:30:00Z'],
  ['in the hour skipped in March: the later one', '2027-03-28T02:30', PARIS, '2027-03-28T01:30:00Z'],
  ['in the hour that comes twice in October: the earlier one', '2027-10-31T02:30', PARIS, '2027-10-31T00:30:00Z'],
  ['in La Reunion', '2026-12-01T09:30', 'Indian/Reunion', '2026-12-01T05:30:00Z'],
])('an instant is found %s', (_, wall, zone, expected) => {
  expect(toInstant(wall, zone)).toBe(Date.parse(expected));
});

test('an instant is shown on the wall without its seconds', () => {
  expect(toWall(Date.parse('2026-12-01T08:30:59.999Z'), PARIS)).toBe('2026-12-01T09:30');
  expect(toWall(Date.parse('2027-03-28T01:30:00Z'), PARIS)).toBe('2027-03-28T03:30');
});

test.each([
  ['2026-12-01', 30, '2026-12-31'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2027-03-27T09:30', 1, '2027-03-28T09:30'],
  ['2027-11-01T00:00', -1, '2027-10-31T00:00'],
])('%s plus %i days is %s', (moment, days, expected) => {
  expect(plusDays(moment, days)).toBe(expected);
});

test('minutes are counted on the wall clock, on the night of a clock change too', () => {
  expect(plusMinutes('2026-12-31T23:30', 45)).toBe('2027-01-01T00:15');
  expect(plusMinutes('2027-03-28T01:30', 120)).toBe('2027-03-28T03:30');
  expect(plusMinutes('2027-03-28T03:30', -60)).toBe('2027-03-28T02:30');
});

test('a wall time is taken apart and put together', () => {
  expect([dateOf('2026-12-01T09:30'), timeOf('2026-12-01T09:30'), at('2026-12-01', '09:30')]).toEqual(['2026-12-01', '09:30', '2026-12-01T09:30']);
});

test('the week begins on Monday', () => {
  expect(['2026-11-30', '2026-12-01', '2026-12-06'].map(weekday)).toEqual([1, 2, 7]);
});

test('days between two dates are signed', () => {
  expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
  expect(daysBetween('2027-04-01', '2027-03-01')).toBe(-31);
  expect(daysBetween('2026-12-01', '2028-12-01')).toBe(731);
});
