import { isQuiet, lastOpening, nextOpening, parseQuietHours, type QuietHours } from '../../src/domain/quiet-hours';
import { toInstant, toWall } from '../../src/domain/wall-clock';

const PARIS = 'Europe/Paris';
const USUAL = '20:00-08:00 sun holidays';

function quiet(text: string): QuietHours {
  const parsed = parseQuietHours(text);
  if (!parsed.ok) throw new Error(`unreadable: ${text}`);
  return parsed.value;
}

const shift = (how: typeof nextOpening, wall: string, text: string): string => toWall(how(toInstant(wall, PARIS), quiet(text), PARIS), PARIS);

test('quiet hours are read from their setting', () => {
  expect(quiet(USUAL)).toEqual({ range: { from: '20:00', until: '08:00' }, days: [7], holidays: true });
  expect(quiet(' Sat  SUN ')).toEqual({ range: undefined, days: [6, 7], holidays: false });
  for (const never of ['none', 'off', '00:00-00:00']) expect(quiet(never)).toEqual({ range: undefined, days: [], holidays: false });
});

test.each(['', '20h-8h', '20:00', '20:00-24:00', '08:00-08:00', '20:00-08:00-09:00', 'none sun', 'sunday', 'sun sun', '20:00-08:00 12:00-14:00', 'mon tue wed thu fri sat sun'])('a setting is refused: "%s"', (text) => {
  expect(parseQuietHours(text)).toEqual({ ok: false });
});

test.each([
  ['2026-12-01T09:30', USUAL, false],
  ['2026-12-01T08:00', USUAL, false],
  ['2026-12-01T07:59', USUAL, true],
  ['2026-12-01T19:59', USUAL, false],
  ['2026-12-01T20:00', USUAL, true],
  ['2026-12-01T00:00', USUAL, true],
  ['2026-12-06T12:00', USUAL, true],
  ['2026-12-25T12:00', USUAL, true],
  ['2026-12-25T12:00', '20:00-08:00 sun', false],
  ['2026-12-01T13:00', '12:00-14:00', true],
  ['2026-12-01T14:00', '12:00-14:00', false],
  ['2026-12-01T00:00', '12:00-14:00', false],
  ['2026-12-06T03:00', 'none', false],
])('at %s under "%s", quiet is %s', (wall, text, expected) => {
  expect(isQuiet(toInstant(wall, PARIS), quiet(text), PARIS)).toBe(expected);
});

test.each([
  ['2026-12-01T09:30', USUAL, '2026-12-01T09:30'],
  ['2026-12-01T06:30', USUAL, '2026-12-01T08:00'],
  ['2026-12-01T21:00', USUAL, '2026-12-02T08:00'],
  ['2026-12-05T20:00', USUAL, '2026-12-07T08:00'],
  ['2027-03-28T02:30', USUAL, '2027-03-30T08:00'],
  ['2026-12-24T22:00', USUAL, '2026-12-26T08:00'],
  ['2026-12-01T13:00', '12:00-14:00', '2026-12-01T14:00'],
  ['2026-12-24T09:00', 'mon tue wed fri sat sun holidays', '2026-12-24T09:00'],
  ['2026-12-25T09:00', 'mon tue wed thu sat sun holidays', '2027-01-08T00:00'],
])('after %s under "%s" the next opening is %s', (wall, text, expected) => {
  expect(shift(nextOpening, wall, text)).toBe(expected);
});

test.each([
  ['2026-12-06T09:30', USUAL, '2026-12-05T19:30'],
  ['2026-12-01T06:30', USUAL, '2026-11-30T19:30'],
  ['2026-12-25T17:00', USUAL, '2026-12-24T19:30'],
  ['2027-03-29T07:00', USUAL, '2027-03-27T19:30'],
  ['2026-12-01T09:30', USUAL, '2026-12-01T09:30'],
  ['2026-12-01T19:45', USUAL, '2026-12-01T19:30'],
  ['2026-12-06T09:30', 'sun', '2026-12-05T23:30'],
  ['2026-12-01T23:50', 'none', '2026-12-01T23:50'],
  ['2026-12-01T23:50', '12:00-14:00', '2026-12-01T23:50'],
  ['2026-12-01T09:00', '08:10-08:00', '2026-12-01T08:00'],
  ['2027-01-06T09:00', 'mon tue wed thu sat sun holidays', '2026-12-18T23:30'],
])('before %s under "%s" the last opening is %s', (wall, text, expected) => {
  expect(shift(lastOpening, wall, text)).toBe(expected);
});

test('milliseconds are kept when nothing has to move', () => {
  const open = toInstant('2026-12-01T09:30', PARIS) + 123;
  expect(nextOpening(open, quiet(USUAL), PARIS)).toBe(open);
});

test('an opening is never in quiet hours, whatever the hour of the year', () => {
  const hours = quiet(USUAL);
  for (let instant = Date.parse('2026-01-01T00:10Z'); instant < Date.parse('2027-01-01'); instant += 19 * 3_600_000) {
    const next = nextOpening(instant, hours, PARIS);
    const last = lastOpening(instant, hours, PARIS);
    expect([isQuiet(next, hours, PARIS), isQuiet(last, hours, PARIS), last <= instant, next >= instant]).toEqual([false, false, true, true]);
  }
});
