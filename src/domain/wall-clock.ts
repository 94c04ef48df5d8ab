import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A day of the real calendar, 'YYYY-MM-DD'; 31 February is refused. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** An hour of the day, 'HH:MM', from 00:00 to 23:59. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type LocalTime = z.infer<typeof LocalTime>;

/** What calendar and clock on the wall show, 'YYYY-MM-DDTHH:MM', in a zone that is named elsewhere. */
export const WallTime = z.string().refine(isWallTime);
export type WallTime = z.infer<typeof WallTime>;

function isWallTime(text: string): boolean {
  const [date, time, ...rest] = text.split('T');
  return rest.length === 0 && LocalDate.safeParse(date).success && LocalTime.safeParse(time).success;
}

/**
 * The instant, in ms since the epoch, at which the clocks of `zone` show `wall`. An hour skipped in spring
 * counts one hour later (02:30 is 03:30); of an hour that comes twice in autumn, the earlier one unless asked otherwise.
 */
export function toInstant(wall: WallTime, zone: string, ofTwo: 'earlier' | 'later' = 'earlier'): number {
  const disambiguation = ofTwo === 'later' ? 'later' : 'compatible';
  return Temporal.ZonedDateTime.from(`${wall}[${zone}]`, { disambiguation }).epochMilliseconds;
}

/** What the clocks of `zone` show at this instant (ms since the epoch), seconds dropped. */
export function toWall(instant: number, zone: string): WallTime {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return shown(instant + offsetNanoseconds / 1e6);
}

/** The same hour `days` calendar days later (earlier when negative); takes a LocalDate or a WallTime and gives back the same kind. */
export function plusDays(moment: string, days: number): string {
  return shown(ticks(moment) + days * DAY_MS).slice(0, moment.length);
}

/** Arithmetic on the wall clock: 120 minutes after 01:30 is 03:30, on the night of a clock change too. */
export function plusMinutes(wall: WallTime, minutes: number): WallTime {
  return shown(ticks(wall) + minutes * MINUTE_MS);
}

export function dateOf(wall: WallTime): LocalDate {
  return wall.slice(0, 10);
}

export function timeOf(wall: WallTime): LocalTime {
  return wall.slice(11);
}

export function at(date: LocalDate, time: LocalTime): WallTime {
  return `${date}T${time}`;
}

/** 1 for Monday … 7 for Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return new Date(ticks(date)).getUTCDay() || 7;
}

/** Calendar days from `a` to `b`; negative when `b` is before `a`. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return (ticks(b) - ticks(a)) / DAY_MS;
}

/** The wall clock as ms of a clock that is never changed: UTC, in which calendar arithmetic is plain addition. */
function ticks(moment: string): number {
  return Date.parse(moment.includes('T') ? `${moment}Z` : moment);
}

function shown(ticked: number): WallTime {
  return new Date(ticked).toISOString().slice(0, 16);
}
