import { LocalDate, plusDays, weekday } from '../domain/wall-clock';
import { foldedDateText, monthSaid, numberSaid, spokenDateWords, weekdaySaid } from './date-words';

export { readDuration, readTime } from './times';

type DateRead = { ok: true; date: LocalDate } | { ok: false; why: 'unreadable' | 'impossible' };

/** A calendar date as somebody said it; what was left out is undefined. */
interface SaidDate {
  weekday: number | undefined;
  day: number;
  month: number | undefined;
  year: number | undefined;
}

const UNREADABLE: DateRead = { ok: false, why: 'unreadable' };
const OPENING = /^(?:pour |c est )?(?:le |ce )?/;
const RELATIVE_DAYS = ['aujourd hui', 'demain', 'apres demain'];
const PART_OF_TODAY = /^(?:soir|matin|midi|t apres midi|cet apres midi|cette nuit|tantot)$/;
/** "Demain matin", "mardi en fin d'après-midi": the day alone. */
const PART_OF_DAY = /(?<=\S) (?:dans |en )?(?:la |l )?(?:(?:debut|fin) (?:de |d ))?(?:matin|matinee|apres midi|soir|soiree|journee)$/;
const AHEAD = /^dans (\S+) (jour|semaine|moi)s?$/;
/** "Huit jours" is a week and "quinze jours" two, in French usage. */
const USUAL_DAYS = new Map([[8, 7], [15, 14]]);
const COMING_WEEKDAY = /^([a-z]+)(?: (prochain|qui vient|en huit|en quinze|en 8|en 15))?$/;
const FURTHER_WEEKDAYS = new Map([['en huit', 7], ['en 8', 7], ['en quinze', 14], ['en 15', 14]]);
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIGURES = /^(?:([a-z]+)\.? )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?((?:19|20)?\d{2}))?$/;
const WORDS = /^(?:([a-z]+)\.? (?:le )?)?(\d{1,2}|[a-z]+)(?: ?er)? ([a-z]+)\.?(?: ((?:19|20)\d{2}))?$/;
const DAY_ONLY = /^(?:le |([a-z]+)\.? (?:le )?)(\d{1,2})(?: ?er)?$/;
/** Enough years to come to a 29 February again. */
const YEARS_AHEAD = 8;

/**
 * The day that a French text says, seen from `today`; a date without year is the next one from today on, a weekday
 * the next one after today. Impossible: a day the calendar does not have, or a weekday that contradicts the date.
 */
export function readDate(text: string, today: LocalDate): DateRead {
  const folded = spokenDateWords(foldedDateText(text));
  const bare = folded.replace(OPENING, '').replace(PART_OF_DAY, '');
  const date = relativeDate(bare, today);
  if (date !== undefined) return { ok: true, date };
  const said = dateInFigures(bare) ?? dateInWords(bare) ?? dayOnly(folded.replace(PART_OF_DAY, ''));
  return said ? settle(said, today) : UNREADABLE;
}

function relativeDate(text: string, today: LocalDate): LocalDate | undefined {
  if (PART_OF_TODAY.test(text)) return today;
  const near = RELATIVE_DAYS.indexOf(text);
  if (near >= 0) return plusDays(today, near);
  const [, count, unit] = AHEAD.exec(text) ?? [];
  const ahead = numberSaid(count ?? '');
  if (ahead !== undefined && unit === 'moi') return monthsAhead(today, ahead);
  if (ahead !== undefined) return plusDays(today, unit === 'semaine' ? ahead * 7 : (USUAL_DAYS.get(ahead) ?? ahead));
  return comingWeekday(text, today);
}

function comingWeekday(text: string, today: LocalDate): LocalDate | undefined {
  const [, name = '', which = ''] = COMING_WEEKDAY.exec(text) ?? [];
  const wanted = weekdaySaid(name);
  if (wanted === undefined) return undefined;
  const coming = ((wanted - weekday(today) + 6) % 7) + 1;
  return plusDays(today, coming + (FURTHER_WEEKDAYS.get(which) ?? 0));
}

/** The same day of the month, or its last day when the month is shorter. */
function monthsAhead(today: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const first = [String(Math.floor(total / 12)).padStart(4, '0'), two((total % 12) + 1)].join('-');
  return [day, 30, 29, 28].map((tried) => `${first}-${two(tried)}`).find((date) => LocalDate.safeParse(date).success) ?? today;
}

function dateInFigures(text: string): SaidDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return { weekday: undefined, day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const [found, name, day, month, year] = FIGURES.exec(text) ?? [];
  if (found === undefined) return undefined;
  const fullYear = year === undefined ? undefined : Number(year.padStart(4, '20'));
  return withWeekday(name, { day: Number(day), month: Number(month), year: fullYear });
}

function dateInWords(text: string): SaidDate | undefined {
  const [found, name, dayWord = '', monthWord = '', year] = WORDS.exec(text) ?? [];
  const day = dayWord === 'premier' ? 1 : numberSaid(dayWord);
  const month = monthSaid(monthWord);
  if (found === undefined || day === undefined || month === undefined) return undefined;
  return withWeekday(name, { day, month, year: year === undefined ? undefined : Number(year) });
}

/** "Le 12", "mardi 12": a figure alone is no date. */
function dayOnly(text: string): SaidDate | undefined {
  const [found, name, day] = DAY_ONLY.exec(text.replace(/^le (?=[a-z])/, '')) ?? [];
  return found === undefined ? undefined : withWeekday(name, { day: Number(day), month: undefined, year: undefined });
}

function withWeekday(name: string | undefined, date: Omit<SaidDate, 'weekday'>): SaidDate | undefined {
  const said = name === undefined ? undefined : weekdaySaid(name);
  return name !== undefined && said === undefined ? undefined : { weekday: said, ...date };
}

function settle(said: SaidDate, today: LocalDate): DateRead {
  const date = candidates(said, today).find((candidate) => LocalDate.safeParse(candidate).success && (said.year !== undefined || candidate >= today));
  if (date === undefined || (said.weekday !== undefined && weekday(date) !== said.weekday)) return { ok: false, why: 'impossible' };
  return { ok: true, date };
}

function candidates({ day, month, year }: SaidDate, today: LocalDate): string[] {
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => thisYear + ahead) : [year];
  const months = month === undefined ? Array.from({ length: 12 }, (_, before) => before + 1) : [month];
  return years.flatMap((y) => months.map((m) => [String(y).padStart(4, '0'), two(m), two(day)].join('-')));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
