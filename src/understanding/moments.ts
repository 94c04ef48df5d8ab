import type { LocalDate, LocalTime } from '../domain/wall-clock';
import { foldedDateText, spokenDateWords } from './date-words';
import { readDate, readTime } from './dates';

export type PartOfDay = 'early-morning' | 'morning' | 'late-morning' | 'early-afternoon' | 'afternoon' | 'late-afternoon' | 'evening' | 'night';

/** A day, an hour, or both, as a message says them, and where in its folded words. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** The words that stand before it: "du" or "au" tell which one is the old date and which one the new. */
  readonly before: string;
  readonly date?: LocalDate | undefined;
  readonly time?: LocalTime | undefined;
  readonly until?: LocalTime | undefined;
  readonly part?: PartOfDay | undefined;
  readonly about?: true | undefined;
}

const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const MONTH = '(?:janv(?:ier)?|fev(?:r|rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)';
const DAY = '(?:\\d{1,2} ?(?:er)?|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)';
const COUNT = '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze)';
const DATES = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|(?:${WEEKDAY} )?(?:le )?\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d{2})?|\\d{1,2}[.-]\\d{1,2}[.-](?:20)?\\d{2}` +
    `|(?:${WEEKDAY} )?(?:le )?${DAY} ${MONTH}(?: 20\\d{2})?|${WEEKDAY} (?:prochain|qui vient|en huit|en quinze|en 8|en 15)|${WEEKDAY} (?:le )?\\d{1,2}(?: ?er)?(?! ?(?:h|:|\\d|min|mn|place|perso))` +
    `|${WEEKDAY}|apres demain|aujourd hui|demain|dans ${COUNT} (?:jours?|semaines?|mois)|ce soir|ce matin|cet apres midi|ce midi|cette nuit|tantot|le \\d{1,2}(?: ?er)?(?! ?(?:h|:|/|\\d|min|mn|place|perso)))(?![a-z])`,
  'g',
);
const HOURS = '(?:\\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf|vingt)';
const TIMES = new RegExp(
  `(?<!apres |[\\d:/])\\b(?:${HOURS} ?(?:heures?|h|:(?=\\d))(?: ?\\d{2}(?!\\d))?|midi(?! et demie? heure)|minuit)(?: et demie?| et quart| moins le quart| moins quart| moins (?:cinq|dix|vingt))?(?: du matin| du soir| de l apres midi)?(?! ?(?:de retard|plus tard|de route|par ))(?![a-z])`,
  'g',
);
const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/\b(?:en )?debut de matinee\b|\btot le matin\b/, 'early-morning'], [/\b(?:en )?fin de matinee\b/, 'late-morning'],
  [/\b(?:en )?debut d apres midi\b/, 'early-afternoon'], [/\b(?:en )?fin d apres midi\b|\bfin de journee\b/, 'late-afternoon'],
  [/\bapres midi\b|\btantot\b/, 'afternoon'], [/\bmatin(?:ee)?\b/, 'morning'], [/\bsoir(?:ee)?\b/, 'evening'], [/\bcette nuit\b/, 'night'],
];
const DURATION_BEFORE = /(?:dans|pendant|environ de|duree de|dure|il y a|reste)(?: encore| environ)? $/;
const RANGE = /^ ?(?:a|jusqu a|et|-|\u2013) ?$/;
const ABOUT = /(?:vers|environ|aux alentours de|autour de|sur les) $/;
const LONGEST = 2_000;

/** Every day and hour in a text, in order, seen from `today`; an hour belongs to the day it stands with. */
export function momentsIn(text: string, today: LocalDate): Moment[] {
  const words = spokenDateWords(foldedDateText(text, LONGEST));
  const hours = hoursIn(words);
  const days = daysIn(words, today, hours);
  if (days.length === 0) return hours.length === 0 ? partAlone(words) : hours.slice(0, 1);
  return days.map((day, index) => {
    const next = days[index + 1];
    const hour = hours.find(({ start }) => start >= day.end && (next === undefined || start < next.start)) ?? (index === 0 ? hours.find(({ end }) => end <= day.start) : undefined);
    return joined(day, hour, partAround(words, day, next));
  });
}

function daysIn(words: string, today: LocalDate, hours: readonly Moment[]): Moment[] {
  return [...words.matchAll(DATES)].flatMap((match) => {
    const [said] = match;
    const read = readDate(said, today);
    const moment = { start: match.index, end: match.index + said.length, before: words.slice(Math.max(0, match.index - 30), match.index), ...(read.ok && { date: read.date }) };
    const isHour = hours.some(({ start, end }) => start < moment.end && end > moment.start && !said.includes(' '));
    return read.ok && !isHour ? [moment] : [];
  });
}

/** Hours of the clock; two that are joined by "à" are a beginning and an end. */
function hoursIn(words: string): Moment[] {
  const found = [...words.matchAll(TIMES)].flatMap((match) => {
    const before = words.slice(Math.max(0, match.index - 30), match.index);
    const read = readTime(match[0]);
    if (!read.ok || DURATION_BEFORE.test(before)) return [];
    return [{ start: match.index, end: match.index + match[0].length, before, time: read.time, ...(ABOUT.test(before) && { about: true as const }) }];
  });
  return found.flatMap((hour, index) => {
    const [last, next] = [found[index - 1], found[index + 1]];
    if (last !== undefined && RANGE.test(words.slice(last.end, hour.start))) return [];
    const ranged = next !== undefined && RANGE.test(words.slice(hour.end, next.start));
    return [ranged ? { ...hour, end: next.end, until: next.time } : hour];
  });
}

function partAround(words: string, { start, end }: Moment, next: Moment | undefined): PartOfDay | undefined {
  return partIn(words.slice(start, Math.min(end + 30, next?.start ?? words.length)));
}

function partIn(words: string): PartOfDay | undefined {
  return PARTS.find(([pattern]) => pattern.test(words))?.[1];
}

function partAlone(words: string): Moment[] {
  const part = /\b(?:en|dans|le|l|au)? ?(?:debut|fin|matinee|matin|apres midi|soir|soiree)\b/.test(words) ? partIn(words) : undefined;
  return part === undefined ? [] : [{ start: 0, end: 0, before: '', part }];
}

function joined(day: Moment, hour: Moment | undefined, part: PartOfDay | undefined): Moment {
  const late = part === 'evening' || part?.endsWith('afternoon') === true;
  const time = hour?.time !== undefined && late && hour.time < '08:00' ? `${String(Number(hour.time.slice(0, 2)) + 12)}${hour.time.slice(2)}` : hour?.time;
  return { ...day, time, until: hour?.until, about: hour?.about, part };
}
