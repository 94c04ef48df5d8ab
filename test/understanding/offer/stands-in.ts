import type { CommuneIndex } from '../../../src/domain/commune';
import { findNamedCommune } from '../../../src/domain/commune';
import type { OfferFields } from '../../../src/domain/offer-fields';
import { withoutMarkup } from '../../../src/understanding/offer/markup';
import { plain } from '../../../src/understanding/words';

const IN_WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
const MONTHS = ['jan', 'fev feb', 'mar', 'avr apr', 'mai may', 'juin jun', 'juil jul', 'aou aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_NAME = 6;

/** The fields whose values nobody wrote: not in the text, whatever its case, spaces, markup and cut words. */
export function invented(text: string, fields: OfferFields, index: CommuneIndex): string[] {
  const shown = withoutMarkup(text);
  const sources = [text, shown, shown.replace(/-\s*\n\s*/g, '')].map(squeezed);
  const words = plain(shown);
  const said: readonly (readonly [string, boolean])[] = [
    ...(['title', 'employer', 'pay', 'url', 'reference'] as const).map((field) => [field, sources.some((source) => source.includes(squeezed(fields[field] ?? '')))] as const),
    ['commune', fields.commune === undefined || namesCommune(words, fields.commune, index)],
    ['months', fields.months === undefined || saysNumber(words, fields.months) || saysNumber(words, fields.months / 12)],
    ['hoursPerWeek', fields.hoursPerWeek === undefined || saysHours(words, fields.hoursPerWeek)],
    ['start', fields.start === undefined || saysDate(words, fields.start)],
    ['deadline', fields.deadline === undefined || saysDate(words, fields.deadline)],
  ];
  return said.filter(([, stands]) => !stands).map(([field]) => field);
}

function squeezed(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\s\p{Cf}\p{Variation_Selector}*_`]/gu, '');
}

/** Some words of the text, one after another, are a name or a postal code of it. */
function namesCommune(text: string, commune: string, index: CommuneIndex): boolean {
  const words = text.split(' ');
  return words.some((_, from) =>
    Array.from({ length: LONGEST_NAME }, (_each, more) => words.slice(from, from + more + 1).join(' ')).some((said) => {
      const match = findNamedCommune(index, said);
      return match.found === 'one' ? match.commune.name === commune : match.found === 'several' && match.communes.some(({ name }) => name === commune);
    }),
  );
}

function saysNumber(words: string, number: number): boolean {
  return new RegExp(`(?<!\\d)0?${String(number)}(?!\\d)`).test(words) || new RegExp(`\\b${IN_WORDS[number - 1] ?? 'no number'}e?\\b`).test(words) || (number === 18 && words.includes('dix huit'));
}

function saysHours(words: string, hours: number): boolean {
  const whole = Math.floor(hours);
  const rest = hours - whole;
  const minutes = String(Math.round(rest * 60)).padStart(2, '0');
  return rest === 0 ? saysNumber(words, whole) : new RegExp(`(?<!\\d)${String(whole)} ?(?:h ?${minutes}|${String(Math.round(rest * 100))}|${String(Math.round(rest * 10))})`).test(words);
}

function saysDate(words: string, date: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const isDay = saysNumber(words.replace(/\b(?:1er|1 er|premier)\b/g, '1').replace(/(?<=\d)(?:st|nd|rd|th)\b/g, ''), day);
  const names = (MONTHS[month - 1] ?? '').split(' ');
  return isDay && (saysNumber(words, month) || names.some((name) => words.includes(name)));
}
