import { dayInWords, durationInWords, momentInWords, relativeDay, timeInWords } from '../../src/i18n/dates';

test.each([
  ['2026-12-01', 'mardi 1 décembre'],
  ['2027-02-28', 'dimanche 28 février'],
  ['2027-08-16', 'lundi 16 août'],
])('the day %s is said "%s"', (date, words) => {
  expect(dayInWords(date)).toBe(words);
});

test('the year is said only when asked', () => {
  expect(dayInWords('2026-12-01', { year: true })).toBe('mardi 1 décembre 2026');
  expect(dayInWords('2026-12-01', { year: false })).toBe('mardi 1 décembre');
});

test.each([
  ['09:30', '9 h 30'],
  ['14:00', '14 h'],
  ['00:05', '0 h 05'],
  ['00:00', '0 h'],
])('the time %s is said "%s"', (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

test('a moment is a day and a time', () => {
  expect(momentInWords('2026-12-01T09:30')).toBe('mardi 1 décembre à 9 h 30');
});

test.each([
  ['2026-12-31', 'aujourd’hui'],
  ['2027-01-01', 'demain'],
  ['2027-01-02', 'après-demain'],
  ['2027-01-03', undefined],
  ['2026-12-30', undefined],
])('seen from 2026-12-31, %s is %s', (date, word) => {
  expect(relativeDay(date, '2026-12-31')).toBe(word);
});

test.each([
  [120, '2 h'],
  [90, '1 h 30'],
  [65, '1 h 05'],
  [60, '1 h'],
  [45, '45 minutes'],
  [1, '1 minute'],
])('%i minutes are said "%s"', (minutes, words) => {
  expect(durationInWords(minutes)).toBe(words);
});
