import { plain } from '../words';

/** What remains of "vendeur(se)", "agent·e", "technicien/ne" when signs are taken for spaces. */
const ENDINGS = new Set('e s es se euse euses ve ere eres iere ieres rice trice ne nne enne te esse sse h f x m hf fh nb'.split(' '));
/** Feminine and plural endings, and what stands there in the masculine. */
const MASCULINE: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)[sx]$/, ''],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/i?ere$/, 'er'],
  [/ier$/, 'er'],
  [/ienne$/, 'ien'],
  [/onne$/, 'on'],
  [/esse$/, 'e'],
  [/effe$/, 'ef'],
  [/ive$/, 'if'],
  [/(?<=..)e+$/, ''],
  [/(?<=...)s$/, ''],
];
const SHORT = 3;

/** Words of a job or trade, one form for masculine, feminine, singular and plural, in their order; without doubles. */
export function jobStems(text: string): string[] {
  const words = plain(text).replaceAll('?', ' ').split(' ').filter((word) => word !== '' && !ENDINGS.has(word));
  return [...new Set(words.map(jobStem))];
}

function jobStem(word: string): string {
  if (word.length <= SHORT) return word;
  return MASCULINE.reduce((stem, [ending, masculine]) => stem.replace(ending, masculine), word);
}
