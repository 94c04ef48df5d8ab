import type { LocalTime } from '../domain/wall-clock';
import { foldedDateText, numberSaid } from './date-words';

type Unread = { ok: false; why: 'unreadable' | 'impossible' };
type TimeRead = { ok: true; time: LocalTime } | Unread;
type DurationRead = { ok: true; minutes: number } | Unread;

const UNREADABLE: Unread = { ok: false, why: 'unreadable' };
const IMPOSSIBLE: Unread = { ok: false, why: 'impossible' };
const DAY_MINUTES = 24 * 60;
const TIME = /^(?:a |vers )?(?:(midi|minuit)|(\d{1,2}|[a-z ]+?) ?(?:heures?|hrs?|h|:|\.(?=\d)))(?: ?(\d{2})| (et demie?|et quart|moins .+?))?(?: ?(?:minutes?|min|mn))?(?: (du matin|du soir|de l apres midi))?$/;
const PARTS = new Map([['et demi', 30], ['et demie', 30], ['et quart', 15], ['moins le quart', -15], ['moins quart', -15]]);
const NAMED_HOURS = new Map([['midi', 12], ['minuit', 0]]);
const ABOUT = /^(?:environ |pendant |de |une duree de )/;
const MINUTES = /^(\d{1,4}|[a-z]+) ?(?:minutes?|min|mn)$/;
const BARE_MINUTES = /^(\d{2,4})$/;
const HOURS = /^(\d{1,2}(?:[.,]\d)?|[a-z]+) ?(?:heures?|hrs?|h)(?: ?(\d{2}) ?(?:minutes?|min|mn)?| (et demie?|et quart))?$/;
const FRACTIONS = new Map([['un quart d heure', 15], ['une demi heure', 30], ['demi heure', 30], ['trois quarts d heure', 45], ['3 quarts d heure', 45]]);

/** The hour that a French text says ("9h30", "midi et demi", "8 heures du soir"); impossible beyond 23:59. */
export function readTime(text: string): TimeRead {
  const [found, named, hourWord, minuteWord, part, period] = TIME.exec(foldedDateText(text)) ?? [];
  const hour = named === undefined ? numberSaid(hourWord ?? '') : NAMED_HOURS.get(named);
  const extra = minuteWord === undefined ? minutesOfPart(part) : Number(minuteWord);
  if (found === undefined || hour === undefined || extra === undefined) return UNREADABLE;
  if (hour > 23 || extra > 59) return IMPOSSIBLE;
  const afternoon = period !== undefined && period !== 'du matin' && hour < 12;
  const total = (hour + (afternoon ? 12 : 0)) * 60 + extra;
  return { ok: true, time: timeAt((total + DAY_MINUTES) % DAY_MINUTES) };
}

/** The minutes that a French text says ("1h30", "90", "2 heures"); a bare figure of one digit is unreadable, 0 and over 24 hours impossible. */
export function readDuration(text: string): DurationRead {
  const said = foldedDateText(text).replace(ABOUT, '');
  const minutes = FRACTIONS.get(said) ?? plainMinutes(said) ?? hoursAndMinutes(said);
  if (minutes === undefined) return UNREADABLE;
  return minutes > 0 && minutes <= DAY_MINUTES ? { ok: true, minutes } : IMPOSSIBLE;
}

function minutesOfPart(part: string | undefined): number | undefined {
  if (part === undefined) return 0;
  const less = numberSaid(part.replace('moins ', ''));
  return PARTS.get(part) ?? (less === undefined ? undefined : -less);
}

function timeAt(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function plainMinutes(text: string): number | undefined {
  return numberSaid((MINUTES.exec(text) ?? BARE_MINUTES.exec(text))?.[1] ?? '');
}

function hoursAndMinutes(text: string): number | undefined {
  const [, hourWord = '', minuteWord, part] = HOURS.exec(text) ?? [];
  const hours = /[.,]/.test(hourWord) ? Number(hourWord.replace(',', '.')) : numberSaid(hourWord);
  const extra = minuteWord === undefined ? minutesOfPart(part) : Number(minuteWord);
  if (hours === undefined || extra === undefined) return undefined;
  // "1h75" is no duration: NaN is neither above 0 nor within a day, hence impossible.
  return extra > 59 ? NaN : Math.round(hours * 60) + extra;
}
