import { z } from 'zod';
import { holidayOn, type HolidayCode } from './holidays';
import { at, dateOf, daysBetween, plusDays, timeOf, WallTime, weekday, type LocalDate } from './wall-clock';

/**
 * Sessions that come back every so many weeks on the same weekday and hour ("every 15 days" is 2 weeks);
 * 0 weeks is a single date. On a public holiday: kept, skipped, or moved to the next working day.
 */
export const Recurrence = z.object({
  first: WallTime,
  everyWeeks: z.number().int().min(0).max(52),
  onHoliday: z.enum(['keep', 'skip', 'move']),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** One turn of a recurrence: the date of the rule, and when people really meet (undefined: skipped). */
export interface Occurrence {
  nominal: WallTime;
  start: WallTime | undefined;
  holiday?: HolidayCode;
}

const SATURDAY = 6;

/**
 * Turns whose nominal date lies from `from` to `until`, both included, so that adjoining periods never share one;
 * a moved start may lie after `until`. Wall clock only: 9:30 stays 9:30 in summer and winter.
 */
export function occurrences(recurrence: Recurrence, from: LocalDate, until: LocalDate): Occurrence[] {
  const step = recurrence.everyWeeks * 7;
  const firstDate = dateOf(recurrence.first);
  const found: Occurrence[] = [];
  let days = step === 0 ? 0 : Math.max(0, Math.ceil(daysBetween(firstDate, from) / step) * step);
  for (let date = plusDays(firstDate, days); date <= until; date = plusDays(firstDate, days)) {
    if (date >= from) found.push(occurrenceOn(date, recurrence));
    if (step === 0) break;
    days += step;
  }
  return found;
}

/** The turns of the period that fall on a public holiday, for the counsellor to look at. */
export function holidaysAhead(recurrence: Recurrence, from: LocalDate, until: LocalDate): Occurrence[] {
  return occurrences(recurrence, from, until).filter((occurrence) => occurrence.holiday !== undefined);
}

function occurrenceOn(date: LocalDate, { first, onHoliday }: Recurrence): Occurrence {
  const time = timeOf(first);
  const nominal = at(date, time);
  const holiday = holidayOn(date);
  if (!holiday) return { nominal, start: nominal };
  if (onHoliday === 'skip') return { nominal, start: undefined, holiday };
  return { nominal, start: onHoliday === 'move' ? at(nextWorkingDay(date), time) : nominal, holiday };
}

function nextWorkingDay(date: LocalDate): LocalDate {
  let day = plusDays(date, 1);
  while (weekday(day) >= SATURDAY || holidayOn(day)) day = plusDays(day, 1);
  return day;
}
