import { Notice } from '../../src/domain/broadcast';
import { breaksQuiet, isOverdue, uselessFrom } from '../../src/domain/lateness';
import { toInstant } from '../../src/domain/wall-clock';

const PARIS = 'Europe/Paris';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = toInstant('2026-12-01T09:30', PARIS);
const NOW = START - 40 * HOUR;

const reminder: Notice = { kind: 'reminder', step: 'P1D' };
const moved: Notice = { kind: 'moved', from: '2026-12-01T09:30', to: '2026-12-08T09:30', placeBefore: 'A', place: 'A' };
const cancelled: Notice = { kind: 'cancelled', start: '2026-12-01T09:30', place: 'A' };
const announcement: Notice = { kind: 'announcement', text: 'Bonjour' };

describe('T-3 a message about a session', () => {
  it.each<[string, Notice, number]>([
    ['a reminder until half an hour before the start', reminder, START - 30 * MINUTE],
    ['the announcement of a session of today until the start', { kind: 'reminder', step: 'now' }, START],
    ['a change until the start', moved, START],
    ['a cancellation until the start', cancelled, START],
    ['the card of the day before until the start', { kind: 'silence', unanswered: [], unreached: [] }, START],
  ])('is of use: %s', (_title, notice, until) => {
    expect(uselessFrom(notice, NOW, START)).toBe(until);
  });

  it('is of use for a week when the session does not matter', () => {
    for (const notice of [announcement, { kind: 'missed', step: 'P1D', due: '2026-12-01T09:30', people: 2 } as const]) {
      expect(uselessFrom(notice, NOW, START)).toBe(NOW + 7 * 24 * HOUR);
    }
  });
});

describe('T-3 a message that is late', () => {
  const late = (notice: Notice, byMs: number, askedAt?: number): boolean => isOverdue({ notice, notBefore: NOW }, askedAt === undefined ? {} : { askedAt }, NOW + byMs);

  it('from a counsellor goes out by itself for two hours, then they are asked', () => {
    expect([0, 2 * HOUR, 2 * HOUR + 1, 72 * HOUR].map((ms) => late(announcement, ms))).toEqual([false, false, true, true]);
  });

  it('and asked for once more, has two hours again', () => {
    expect(late(announcement, 72 * HOUR, NOW + 71 * HOUR)).toBe(false);
    expect(late(announcement, 72 * HOUR, NOW + 69 * HOUR)).toBe(true);
  });

  it('from Relais goes out as long as it is of use', () => {
    expect([reminder, moved, cancelled].map((notice) => late(notice, 72 * HOUR))).toEqual([false, false, false]);
  });
});

describe('T-3 quiet hours', () => {
  const night = toInstant('2026-11-30T22:00', PARIS);

  it('are broken by a change to a session within twelve hours, old or new date, and by nothing else', () => {
    expect([moved, cancelled].map((notice) => breaksQuiet(notice, night, PARIS))).toEqual([true, true]);
    expect(breaksQuiet({ ...moved, from: '2027-01-12T09:30', to: '2026-12-01T09:30' }, night, PARIS)).toBe(true);
    expect([reminder, announcement].map((notice) => breaksQuiet(notice, night, PARIS))).toEqual([false, false]);
  });

  it('are kept by a change to a session that is further ahead, or over', () => {
    expect(breaksQuiet(cancelled, night - 24 * HOUR, PARIS)).toBe(false);
    expect(breaksQuiet(cancelled, START, PARIS)).toBe(false);
  });
});

it('every kind of notice has a lateness', () => {
  for (const { shape } of Notice.options) expect(() => uselessFrom({ kind: shape.kind.value, step: 'P1D' } as Notice, NOW, START)).not.toThrow();
});

it('an alert goes out at any hour; a call and a wish wait for the morning', () => {
  expect(breaksQuiet({ kind: 'alert', person: 'awa' }, NOW, PARIS)).toBe(true);
  expect(breaksQuiet({ kind: 'call-me', person: 'awa' }, NOW, PARIS)).toBe(false);
  expect(breaksQuiet({ kind: 'wish', person: 'awa', wish: 'topic' }, NOW, PARIS)).toBe(false);
});
