/** Prints what the clock does in every quarter of an hour around both changes of 2027, to be compared between servers. */
import { occurrences } from '../../src/domain/recurrence';
import { counsellorDigestAt, parseReminderPlan, plannedReminders } from '../../src/domain/reminder-plan';
import { isQuiet, nextOpening, parseQuietHours } from '../../src/domain/quiet-hours';
import { dateOf, toInstant, toWall } from '../../src/domain/wall-clock';
import { readDate } from '../../src/understanding/dates';

const ZONE = 'Europe/Paris';
const SLOT = 15 * 60_000;
const PERIODS = [['2027-03-21T00:00Z', '2027-04-01T00:00Z'], ['2027-10-24T00:00Z', '2027-11-02T00:00Z']] as const;

const plan = parseReminderPlan('P1D:all PT3H:all');
const [usual, none, night] = ['20:00-08:00 sun holidays', 'none', '20:00-02:30'].map(parseQuietHours);
if (!plan.ok || !usual?.ok || !none?.ok || !night?.ok) throw new Error('settings that can be read');

/** Sessions at this hour of every day of the period, with what the agenda does for each: [day, instant, reminders and digest]. */
function agenda(hour: string, from: string, until: string, quiet: typeof usual & { ok: true }) {
  const days = Array.from({ length: (Date.parse(until) - Date.parse(from)) / 86_400_000 }, (_, day) => new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10));
  return days.map((day) => {
    const [turn] = occurrences({ first: `${day}T${hour}`, everyWeeks: 2, onHoliday: 'keep' }, day, day);
    const setting = { start: turn?.start ?? '', zone: ZONE, quiet: quiet.value, now: Date.parse(from) - 5 * 86_400_000 };
    const steps = plannedReminders({ plan: plan.ok ? plan.value : [], ...setting });
    const digest = counsellorDigestAt(setting);
    return { day, start: toInstant(setting.start, ZONE), steps: [...steps, ...(digest === undefined ? [] : [{ step: 'digest', fireAt: digest }])] };
  });
}

const periods = PERIODS.map(([from, until]) => ({
  slots: Array.from({ length: (Date.parse(until) - Date.parse(from)) / SLOT }, (_, slot) => {
    const at = Date.parse(from) + slot * SLOT;
    const wall = toWall(at, ZONE);
    return { at, wall, quiet: isQuiet(at, usual.value, ZONE), night: isQuiet(at, night.value, ZONE), opens: nextOpening(at, usual.value, ZONE), tomorrow: readDate('demain', dateOf(wall)) };
  }),
  nine: agenda('09:00', from, until, none),
  halfPastTwo: agenda('02:30', from, until, none),
  nineInQuiet: agenda('09:00', from, until, usual),
}));
process.stdout.write(JSON.stringify({ server: new Date(Date.parse('2027-07-01T00:00Z')).getTimezoneOffset(), periods }));
