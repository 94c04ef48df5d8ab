/** Prints what wall-clock rules give, to be compared between servers in different zones. */
import { plannedReminders, parseReminderPlan } from '../../src/domain/reminder-plan';
import { parseQuietHours } from '../../src/domain/quiet-hours';
import { occurrences } from '../../src/domain/recurrence';
import { toInstant } from '../../src/domain/wall-clock';
import { dayInWords } from '../../src/i18n/dates';
import { readDate } from '../../src/understanding/dates';

const zone = 'Europe/Paris';
const plan = parseReminderPlan('P7D:all P1D:all PT3H:coming');
const quiet = parseQuietHours('20:00-08:00 sun holidays');
const rule = { first: '2027-03-02T09:30', everyWeeks: 2, onHoliday: 'keep' } as const;
const starts = occurrences(rule, '2027-03-01', '2027-11-30').map(({ start }) => start ?? '');
const table = starts.map((start) => ({
  start,
  instant: new Date(toInstant(start, zone)).toISOString(),
  words: dayInWords(start.slice(0, 10)),
  reminders: plan.ok && quiet.ok ? plannedReminders({ start, zone, plan: plan.value, quiet: quiet.value, now: 0 }) : [],
}));
process.stdout.write(JSON.stringify({ server: new Date(0).getTimezoneOffset(), table, thursday: readDate('jeudi', '2027-03-28') }));
