import type { Language } from '../src/domain/person';

export interface Punctuation {
  /** Between a label and what it labels. */
  colon: string;
  open: string;
  close: string;
  /** What somebody wrote, and a numbered line: whole, in its own direction, in a text that runs the other way. */
  isolated(text: string): string;
  /** A line that begins with a sign of no direction runs as the whole text does. */
  lineStart: string;
}

const MARK = '\u200f';
const leftToRight = { isolated: (text: string): string => text, lineStart: '' };

const ARABIC: Punctuation = {
  colon: ': ',
  open: '«',
  close: '»',
  isolated: (text) => text.replace(/^.+$/gm, '\u2068$&\u2069'),
  lineStart: MARK,
};

/** How each language sets off labels, quotes and lines. Directions: Unicode bidirectional algorithm (UAX 9), first-strong isolates. */
const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  fr: { colon: ' : ', open: '« ', close: ' »', ...leftToRight },
  en: { colon: ': ', open: '“', close: '”', ...leftToRight },
  ar: ARABIC,
};

export function punctuationOf(language: Language = 'fr'): Punctuation {
  return PUNCTUATION[language];
}
