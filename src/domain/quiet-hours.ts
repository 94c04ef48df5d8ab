import { holidayOn } from './holidays';
import { at, dateOf, LocalTime, plusDays, toInstant, toWall, weekday, type LocalDate } from './wall-clock';

/** When nobody is written to: a range of hours each day, whole weekdays (1 = Monday), public holidays. */
export interface QuietHours {
  /** From `from` until `until` (excluded), past midnight when `from` is the later one. */
  range: { from: LocalTime; until: LocalTime } | undefined;
  days: readonly number[];
  holidays: boolean;
}

/** A stretch of time in ms since the epoch, end excluded. */
interface Opening {
  start: number;
  end: number;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HALF_HOUR_MS = 30 * 60_000;
/** Openings are looked for close by first, then far enough to pass any row of holidays. */
const REACHES_IN_DAYS = [2, 60];

/** A range that ends where it begins holds nothing back either, when it stands alone. */
const NEVER = new Set(['none', 'off', '00:00-00:00']);

/**
 * Reads "20:00-08:00 sun holidays", "sat sun" or "none" ("off"). Refused: unknown or doubled words, a range that begins
 * where it ends, and all seven days, which would leave no hour to write to anybody.
 */
export function parseQuietHours(text: string): { ok: true; value: QuietHours } | { ok: false } {
  const words = text.trim().toLowerCase().split(/\s+/);
  if (words.length === 1 && NEVER.has(words[0] ?? '')) return { ok: true, value: { range: undefined, days: [], holidays: false } };
  const ranges = words.filter((word) => word.includes('-'));
  const days = words.filter((word) => DAYS.includes(word)).map((word) => DAYS.indexOf(word) + 1);
  const holidays = words.includes('holidays');
  const range = ranges[0] === undefined ? undefined : rangeOf(ranges[0]);
  const understood = ranges.length + days.length + (holidays ? 1 : 0);
  const unreadable = (ranges.length > 0 && !range) || ranges.length > 1 || understood !== words.length;
  if (unreadable || new Set(words).size !== words.length || days.length === DAYS.length) return { ok: false };
  return { ok: true, value: { range, days, holidays } };
}

function rangeOf(word: string): { from: LocalTime; until: LocalTime } | undefined {
  const [from = '', until = '', ...rest] = word.split('-');
  const readable = rest.length === 0 && LocalTime.safeParse(from).success && LocalTime.safeParse(until).success;
  return readable && from !== until ? { from, until } : undefined;
}

export function isQuiet(instant: number, quiet: QuietHours, zone: string): boolean {
  const today = dateOf(toWall(instant, zone));
  return !openingsOn(today, quiet, zone).some((opening) => opening.start <= instant && instant < opening.end);
}

/** The first instant (ms) from this one on at which people may be written to; the same instant when it is open. */
export function nextOpening(instant: number, quiet: QuietHours, zone: string): number {
  const today = dateOf(toWall(instant, zone));
  for (const reach of REACHES_IN_DAYS) {
    const opening = openingsFrom(today, reach, quiet, zone).find(({ end }) => end > instant);
    if (opening) return Math.max(opening.start, instant);
  }
  throw new Error('These quiet hours leave no opening.');
}

/**
 * The latest instant (ms) at or before this one at which people may be written to, half an hour before the quiet
 * begins where the opening is long enough (Sunday 9:30 gives Saturday 19:30 when Saturday closes at 20:00).
 */
export function lastOpening(instant: number, quiet: QuietHours, zone: string): number {
  const today = dateOf(toWall(instant, zone));
  for (const reach of REACHES_IN_DAYS) {
    const openings = openingsFrom(plusDays(today, -reach), reach + 2, quiet, zone);
    const opening = openings.findLast(({ start }) => start <= instant);
    if (opening) return Math.min(instant, Math.max(opening.start, opening.end - HALF_HOUR_MS));
  }
  throw new Error('These quiet hours leave no opening.');
}

/** Openings of so many days in order; those that touch at midnight are one. */
function openingsFrom(first: LocalDate, days: number, quiet: QuietHours, zone: string): Opening[] {
  const joined: Opening[] = [];
  for (let day = 0; day < days; day += 1) {
    for (const opening of openingsOn(plusDays(first, day), quiet, zone)) {
      const last = joined.at(-1);
      if (last?.end === opening.start) last.end = opening.end;
      else joined.push(opening);
    }
  }
  return joined;
}

function openingsOn(date: LocalDate, { range, days, holidays }: QuietHours, zone: string): Opening[] {
  if (days.includes(weekday(date)) || (holidays && holidayOn(date))) return [];
  const instantAt = (time: LocalTime): number => toInstant(at(date, time), zone);
  const midnight = instantAt('00:00');
  const nextMidnight = toInstant(at(plusDays(date, 1), '00:00'), zone);
  if (!range) return [{ start: midnight, end: nextMidnight }];
  const from = instantAt(range.from);
  // Of an hour that comes twice, both are quiet.
  const until = toInstant(at(date, range.until), zone, 'later');
  if (range.from > range.until) return [{ start: until, end: from }];
  return [{ start: midnight, end: from }, { start: until, end: nextMidnight }].filter(({ start, end }) => start < end);
}
