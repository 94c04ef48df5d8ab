import { LocalDate } from '../../domain/wall-clock';
import { plain } from '../words';

const MONTHS: readonly string[] = [
  'janvier|janv|jan|january', 'fevrier|fevr|fev|february|feb', 'mars|march|mar', 'avril|avr|april|apr', 'mai|may', 'juin|june|jun',
  'juillet|juil|july|jul', 'aout|august|aug', 'septembre|sept|september|sep', 'octobre|oct|october', 'novembre|nov|november', 'decembre|dec|december',
];
const DAY_MS = 86_400_000;
const LONG_AGO_DAYS = 31;
const FAR_AHEAD_DAYS = 335;

/** Whether a text names this very day, in figures or in words; without its year only when no other year can be meant. */
export function dateStands(claimed: string, text: string, today: LocalDate): boolean {
  const { data } = LocalDate.safeParse(claimed);
  const [year = '', month = '', day = ''] = data?.split('-') ?? [];
  if (data === undefined) return false;
  const said = plain(text);
  const names = MONTHS[Number(month) - 1] ?? '';
  const numbers = { day: `0?${String(Number(day))}(?:er|st|nd|rd|th|e)?`, month: `0?${String(Number(month))}` };
  const ways = [`${numbers.day} (?:of )?(?:${names})`, `(?:${names}) ${numbers.day}`, `${numbers.day} ${numbers.month}`].map((way) => `\\b${way}`);
  const dated = [...ways.map((way) => `${way} (?:${year}|${year.slice(2)})\\b`), `\\b${year} ${month} ${day}\\b`];
  if (dated.some((way) => new RegExp(way).test(said))) return true;
  const ahead = (Date.parse(data) - Date.parse(today)) / DAY_MS;
  return ahead >= -LONG_AGO_DAYS && ahead <= FAR_AHEAD_DAYS && isWithoutYear(ways.slice(0, 2), said);
}

/** "Le 12 mars", not followed by a year. */
function isWithoutYear(ways: readonly string[], said: string): boolean {
  return ways.some((way) => new RegExp(`${way}(?! (?:19|20)\\d\\d)\\b`).test(said));
}
