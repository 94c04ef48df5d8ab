import { plusDays, type LocalDate, type LocalTime } from '../src/domain/wall-clock';
import { say } from '../src/i18n/translator';
import { readDate, readDuration, readTime } from '../src/understanding/dates';
import { answer, problem, type Reading } from './step';
import type { World } from './world';

const FURTHEST_DAYS = 731;

/** A day to come, at most two years ahead; 31 February and past days are said to be so. */
export function readDay(said: string, { today }: World): Reading<LocalDate> {
  const read = readDate(said, today);
  if (!read.ok) return problem(read.why === 'impossible' ? say('plan.dateImpossible') : say('plan.dateBad'));
  if (read.date < today) return problem(say('plan.datePast'));
  return read.date > plusDays(today, FURTHEST_DAYS) ? problem(say('plan.dateFar')) : answer(read.date);
}

export function readHour(said: string): Reading<LocalTime> {
  const read = readTime(said);
  return read.ok ? answer(read.time) : problem(say('plan.timeBad'));
}

/** Minutes, from 15 to 600; a bare number is minutes. */
export function readLength(said: string): Reading<number> {
  const read = readDuration(said);
  return read.ok && read.minutes >= 15 && read.minutes <= 600 ? answer(read.minutes) : problem(say('plan.durationBad'));
}
