import { STRUCK } from '../domain/naming';
import { plain } from './words';

const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800|(?![\n\t])\p{Cc}/gu;
const AT = String.raw`\s?(?:@|[([]\s?(?:at|a|arobase)\s?[)\]]|(?<=\s)arobase(?=\s))\s?`;
const DOT = String.raw`\s?(?:\.|[([]\s?(?:dot|point)\s?[)\]]|(?<=\s)point(?=\s))\s?`;
const MAIL = new RegExp(String.raw`[\p{L}\d._%+'’-]{1,64}${AT}[\p{L}\d-]{1,64}(?:${DOT}[\p{L}\d-]{1,64})*`, 'giu');
const IBAN = /(?<![\p{L}\d])[A-Z]{2}[ .-]?\d{2}(?:[ .-]{0,2}[A-Z\d]{4}){2,7}(?:[ .-]{0,2}[A-Z\d]{1,4})?(?![\p{L}\d])/giu;
const NIR_OF_CORSICA = /(?<!\d)[12378][ .-]?\d{2}[ .-]?\d{2}[ .-]?2[AB][ .-]?\d{3}[ .-]?\d{3}(?:[ .-]{0,3}\d{2})?(?!\d)/gi;
/** Digits with little between them; people write the letter O for a zero. */
const NUMBERS = /\+?\(?(?<![\p{L}\d])(?:\d|O(?=[ .-]?\d))(?:[ \t.,\-–/()_:]{0,3}(?:\d|O(?=\d|[ .-]\d)))*/giu;
const DATE = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?![./-]?\d)|(?<!\d)20\d\d-\d\d-\d\d(?!\d)/g;
const AMOUNTS = /^[1-9]\d{0,2}[ .]?\d{3}\s?[-–/]\s?[1-9]\d{0,2}[ .]?\d{3}$/;
const IN_PAIRS = /^\d{2}(?:[ .-]\d{2}){3,}$/;
const FEWEST_DIGITS = 9;
const NUMBER_WORD = 'z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cent|et';
const SPELT = new RegExp(String.raw`(?<!\p{L})(?:z[ée]ro|plus[ -]trente[ -]trois)(?:[ ,.-]{1,3}(?:${NUMBER_WORD})s?(?!\p{L})){3,}`, 'giu');
const TITLED = /(?<!\p{L})(?:M\.|Mr\.?|Mme\.?|Mlle\.?|Madame|Monsieur|Mademoiselle)\s+(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const FEWEST_BANK_DIGITS = 10;

/**
 * A text without what says whose it is: addresses, numbers that reach or name somebody (telephone, NIR, IBAN), people called by
 * their title, and these first names. Rather a word too many than one too few: this is what leaves the house.
 */
export function withoutPersons(text: string, names: readonly string[]): string {
  const seen = text.normalize('NFKC').replace(INVISIBLE, '');
  const withoutNumbers = seen
    .replace(MAIL, STRUCK)
    .replace(IBAN, (found) => (digitsIn(found) >= FEWEST_BANK_DIGITS ? STRUCK : found))
    .replace(NIR_OF_CORSICA, STRUCK)
    .replace(NUMBERS, (found) => (reachesSomebody(found) ? STRUCK : found))
    .replace(SPELT, STRUCK);
  return withoutNames(withoutNumbers.replace(TITLED, `${STRUCK} `), names);
}

function digitsIn(text: string): number {
  return text.replace(/[^\dO]/gi, '').length;
}

function reachesSomebody(found: string): boolean {
  const number = found.replace(/[ \t.,\-–/(_:]+$/, '');
  if (AMOUNTS.test(number)) return false;
  return IN_PAIRS.test(number) || digitsIn(number.replace(DATE, ' ')) >= FEWEST_DIGITS;
}

/** Each name as a whole word, whatever its capitals, accents and hyphens: "jean pierre" and "JEANPIERRE" are Jean-Pierre. */
function withoutNames(text: string, names: readonly string[]): string {
  const wanted = new Set(names.map(joined).filter((name) => name !== ''));
  const longest = Math.max(0, ...names.map((name) => plain(name).split(' ').length));
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  let kept = '';
  let at = 0;
  for (let first = 0; first < words.length; first += 1) {
    const end = endOfName(text, words.slice(first, first + longest), wanted);
    const from = words[first]?.from ?? 0;
    if (end === undefined || from < at) continue;
    kept += text.slice(at, from) + STRUCK;
    at = end;
  }
  return kept + text.slice(at);
}

function endOfName(text: string, words: readonly { from: number; to: number }[], wanted: ReadonlySet<string>): number | undefined {
  const from = words[0]?.from ?? 0;
  return words.map(({ to }) => to).findLast((to) => wanted.has(joined(text.slice(from, to))));
}

function joined(name: string): string {
  return plain(name).replaceAll(' ', '');
}
