import { holidaysAhead, occurrences, Recurrence } from '../../src/domain/recurrence';

const everyTwoWeeks = (onHoliday: Recurrence['onHoliday'], first = '2027-03-15T09:30'): Recurrence => ({ first, everyWeeks: 2, onHoliday });

test('a meeting every 15 days comes back on the same weekday and hour', () => {
  const starts = occurrences(everyTwoWeeks('keep', '2027-03-02T09:30'), '2027-03-10', '2027-04-13').map(({ start }) => start);
  expect(starts).toEqual(['2027-03-16T09:30', '2027-03-30T09:30', '2027-04-13T09:30']);
});

test('a period long after the first date is counted from that date', () => {
  const [turn] = occurrences(everyTwoWeeks('keep', '2020-01-07T14:00'), '2027-03-01', '2027-03-14');
  expect(turn).toEqual({ nominal: '2027-03-09T14:00', start: '2027-03-09T14:00' });
});

test('nothing comes before the first date', () => {
  expect(occurrences(everyTwoWeeks('keep'), '2026-01-01', '2027-03-14')).toEqual([]);
});

test('adjoining periods share no turn and lose none', () => {
  const rule = everyTwoWeeks('move');
  const parts = [...occurrences(rule, '2027-03-01', '2027-03-29'), ...occurrences(rule, '2027-03-30', '2027-06-30')];
  expect(parts).toEqual(occurrences(rule, '2027-03-01', '2027-06-30'));
});

test('zero weeks is a single date', () => {
  const once: Recurrence = { first: '2027-03-02T09:30', everyWeeks: 0, onHoliday: 'keep' };
  expect(occurrences(once, '2027-01-01', '2027-12-31')).toEqual([{ nominal: '2027-03-02T09:30', start: '2027-03-02T09:30' }]);
  expect(occurrences(once, '2027-03-03', '2027-12-31')).toEqual([]);
  expect(occurrences(once, '2027-01-01', '2027-03-01')).toEqual([]);
});

test.each([
  ['keep', '2027-03-29T09:30'],
  ['skip', undefined],
  ['move', '2027-03-30T09:30'],
] as const)('on Easter Monday, "%s" gives %s', (onHoliday, start) => {
  expect(occurrences(everyTwoWeeks(onHoliday), '2027-03-29', '2027-03-29')).toEqual([{ nominal: '2027-03-29T09:30', start, holiday: 'easter-monday' }]);
});

test.each([
  ['a weekend', '2026-12-25T10:00', '2026-12-28T10:00'],
  ['a weekend and a holiday', '2026-05-01T10:00', '2026-05-04T10:00'],
  ['a holiday the day after', '2008-05-01T10:00', '2008-05-02T10:00'],
])('a moved meeting passes over %s', (_, first, start) => {
  expect(occurrences({ first, everyWeeks: 0, onHoliday: 'move' }, '2000-01-01', '2030-01-01')[0]?.start).toBe(start);
});

test('holidays ahead are listed for the counsellor, kept or not', () => {
  const flagged = holidaysAhead(everyTwoWeeks('keep'), '2027-03-01', '2027-06-30').map(({ nominal, holiday }) => [nominal, holiday]);
  expect(flagged).toEqual([['2027-03-29T09:30', 'easter-monday']]);
});

test('a recurrence that was stored is checked when it is read', () => {
  expect(Recurrence.safeParse(everyTwoWeeks('skip')).success).toBe(true);
  expect(Recurrence.safeParse({ ...everyTwoWeeks('skip'), first: '2027-02-30T09:30' }).success).toBe(false);
  expect(Recurrence.safeParse({ ...everyTwoWeeks('skip'), everyWeeks: 1.5 }).success).toBe(false);
});
