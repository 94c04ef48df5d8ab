import { parseQuietHours, type QuietHours } from '../../src/domain/quiet-hours';
import { concerns, counsellorDigestAt, parseReminderPlan, plannedReminders, type ReminderStep } from '../../src/domain/reminder-plan';
import { toInstant, toWall } from '../../src/domain/wall-clock';

const PARIS = 'Europe/Paris';
const USUAL_PLAN = 'P7D:all P2D:unanswered P1D:all PT3H:coming';

function quiet(text: string): QuietHours {
  const parsed = parseQuietHours(text);
  if (!parsed.ok) throw new Error(`unreadable: ${text}`);
  return parsed.value;
}

function plan(text: string): ReminderStep[] {
  const parsed = parseReminderPlan(text);
  if (!parsed.ok) throw new Error(`unreadable: ${text}`);
  return parsed.value;
}

const usual = { zone: PARIS, quiet: quiet('20:00-08:00 sun holidays') };

function planned(start: string, now: string, steps = USUAL_PLAN, hours = usual.quiet): string[] {
  const reminders = plannedReminders({ start, zone: PARIS, plan: plan(steps), quiet: hours, now: toInstant(now, PARIS) });
  return reminders.map(({ step, fireAt }) => `${step} ${toWall(fireAt, PARIS)}`);
}

test('a plan is read from its setting', () => {
  expect(plan(USUAL_PLAN)).toEqual([
    { id: 'P7D', before: { days: 7 }, to: 'all' },
    { id: 'P2D', before: { days: 2 }, to: 'unanswered' },
    { id: 'P1D', before: { days: 1 }, to: 'all' },
    { id: 'PT3H', before: { minutes: 180 }, to: 'coming' },
  ]);
  expect(plan('PT45M:all')).toEqual([{ id: 'PT45M', before: { minutes: 45 }, to: 'all' }]);
  expect(plan('none')).toEqual([]);
});

test.each(['', 'P7D', '7D:all', 'P7D:everyone', 'P0D:all', 'PT30M:all', 'PT0H:all', 'P1D:all P1D:coming', 'P7D:all,P1D:all', 'none P1D:all'])('a plan is refused: "%s"', (text) => {
  expect(parseReminderPlan(text)).toEqual({ ok: false });
});

test('a Thursday afternoon gets every step at its hour', () => {
  expect(planned('2026-12-10T14:00', '2026-11-20T10:00')).toEqual(['P7D 2026-12-03T14:00', 'P2D 2026-12-08T14:00', 'P1D 2026-12-09T14:00', 'PT3H 2026-12-10T11:00']);
});

test('days keep the hour of the session over a clock change, hours are elapsed time', () => {
  expect(planned('2027-03-30T09:30', '2027-03-20T10:00', 'P7D:all', quiet('none'))).toEqual(['P7D 2027-03-23T09:30']);
  expect(planned('2027-03-28T04:00', '2027-03-20T10:00', 'PT3H:all', quiet('none'))).toEqual(['PT3H 2027-03-28T00:00']);
});

test.each([
  ['before the first step', '2026-12-03T13:59', 4],
  ['at the very time of a step', '2026-12-03T14:00', 3],
  ['the evening before', '2026-12-09T21:00', 1],
  ['after the last step', '2026-12-10T11:00', 0],
  ['once it has begun', '2026-12-10T14:30', 0],
])('only steps to come are planned: %s', (_, now, count) => {
  expect(planned('2026-12-10T14:00', now)).toHaveLength(count);
});

test.each([
  ['held to Monday 8:00 when that leaves an hour', '2026-12-07T14:00', 'P1D:all', '2026-12-07T08:00'],
  ['held when it leaves exactly an hour', '2026-12-01T09:00', 'PT2H:coming', '2026-12-01T08:00'],
  ['brought forward to the evening when it leaves less', '2026-12-01T08:30', 'PT3H:coming', '2026-11-30T19:30'],
  ['brought forward over a Sunday', '2026-12-07T08:30', 'P1D:all', '2026-12-05T19:30'],
  ['held after a holiday', '2026-12-27T14:00', 'P2D:all', '2026-12-26T08:00'],
])('a step due in quiet hours is %s', (_, start, step, expected) => {
  expect(planned(start, '2026-11-01T10:00', step)).toEqual([`${step.split(':')[0]} ${expected}`]);
});

test('a step that would have to be brought forward into the past is dropped', () => {
  expect(planned('2026-12-01T08:30', '2026-11-30T19:40', 'PT3H:coming')).toEqual([]);
});

test('of two steps held to the same opening the first goes ahead of the quiet, so that nobody loses their last reminder', () => {
  expect(planned('2026-12-07T09:30', '2026-11-20T10:00')).toEqual([
    'P7D 2026-11-30T09:30',
    'P2D 2026-12-05T09:30',
    'P1D 2026-12-05T19:30',
    'PT3H 2026-12-07T08:00',
  ]);
});

test('it is dropped when the time ahead of the quiet is past', () => {
  expect(planned('2026-12-07T09:30', '2026-12-05T19:40')).toEqual(['PT3H 2026-12-07T08:00']);
});

test('steps are given soonest first, whatever their order in the plan', () => {
  expect(planned('2026-12-10T14:00', '2026-11-20T10:00', 'PT3H:coming P7D:all')).toEqual(['P7D 2026-12-03T14:00', 'PT3H 2026-12-10T11:00']);
});

test('no step ever fires in the last half hour, in quiet hours, in the past or together with another', () => {
  for (let hour = 0; hour < 24 * 21; hour += 1) {
    const startInstant = Date.parse('2026-12-14T00:30Z') + hour * 3_600_000;
    const now = startInstant - (hour % 9) * 22 * 3_600_000;
    const reminders = plannedReminders({ start: toWall(startInstant, PARIS), plan: plan(`${USUAL_PLAN} PT1H:all`), now, ...usual });
    expect(reminders.every(({ fireAt }) => fireAt > now && fireAt < startInstant - 30 * 60_000)).toBe(true);
    expect(new Set(reminders.map(({ fireAt }) => fireAt)).size).toBe(reminders.length);
  }
});

test.each([
  ['all', 'coming', true],
  ['all', 'late', true],
  ['all', undefined, true],
  ['all', 'notComing', false],
  ['unanswered', undefined, true],
  ['unanswered', 'coming', false],
  ['unanswered', 'notComing', false],
  ['coming', 'coming', true],
  ['coming', 'late', true],
  ['coming', 'notComing', false],
  ['coming', undefined, false],
] as const)('a reminder to "%s" for somebody who answered %s: %s', (to, answer, expected) => {
  expect(concerns(to, answer)).toBe(expected);
});

test.each([
  ['the day before at 17:00', '2026-12-10T14:00', '2026-12-01T10:00', '2026-12-09T17:00'],
  ['on Monday morning for an afternoon after a Sunday', '2026-12-07T14:00', '2026-12-01T10:00', '2026-12-07T08:00'],
  ['on Saturday for a Monday that begins too early', '2026-12-07T08:30', '2026-12-01T10:00', '2026-12-05T19:30'],
])('the counsellor is told who answered %s', (_, start, now, expected) => {
  const digest = counsellorDigestAt({ start, now: toInstant(now, PARIS), ...usual });
  expect(digest === undefined ? undefined : toWall(digest, PARIS)).toBe(expected);
});

test('the counsellor gets no digest once its hour is past', () => {
  expect(counsellorDigestAt({ start: '2026-12-10T14:00', now: toInstant('2026-12-09T17:00', PARIS), ...usual })).toBeUndefined();
});
