import { daysBetween, plusDays, type LocalDate } from './wall-clock';

export type HolidayCode =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-day'
  | 'ascension'
  | 'whit-monday'
  | 'bastille-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas';

const FIXED: Readonly<Record<string, HolidayCode>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-08': 'victory-day',
  '07-14': 'bastille-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
};

/** By days from Easter Sunday. */
const AFTER_EASTER: ReadonlyMap<number, HolidayCode> = new Map([
  [1, 'easter-monday'],
  [39, 'ascension'],
  [50, 'whit-monday'],
]);

/**
 * The public holiday on this day, among the eleven of all France (Code du travail, article L3133-1);
 * the extra days of Alsace-Moselle and overseas are left out. When two fall together, the fixed one.
 */
export function holidayOn(date: LocalDate): HolidayCode | undefined {
  const fixed = FIXED[date.slice(5)];
  if (fixed) return fixed;
  return AFTER_EASTER.get(daysBetween(easterSunday(Number(date.slice(0, 4))), date));
}

/** Easter in the Gregorian calendar (Meeus, Jones and Butcher's computation). */
function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const daysFromMarch22 = epact + sunday - 7 * late;
  return plusDays(`${String(year).padStart(4, '0')}-03-22`, daysFromMarch22);
}
