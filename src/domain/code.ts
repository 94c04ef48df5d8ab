/** Letters and digits that nobody takes for another one: no O, 0, I, 1. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const DIGITS = '23456789';
const COHORT_CODE = /^[A-Z]{3}[A-Z2-9]{4}$/;
const SINGLE_USE_CODE = /^[A-HJ-NP-Z2-9]{12}$/;
const CAPITALS_AND_HYPHENS = /^[A-Z0-9]+(?:-[A-Z0-9]+)+$/;
const THREE_AND_FOUR = /^\p{L}{3}[-–—\s]\p{L}{4}$/u;
const LONGEST = 24;

/** A code as it is kept: capitals without spaces, hyphens or accents, whatever way it was typed. */
export function readCode(text: string): string {
  return text.normalize('NFD').toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, 64);
}

/** The code of an invitation link that was pasted, or the text as it is. */
export function codeIn(text: string): string {
  return /^\s*https?:\/\/\S+\/r\/([\w-]{7,24})\/?\s*$/i.exec(text)?.[1] ?? text;
}

/** Whether a short text is meant as a code rather than as words: with a digit, in capitals, or in two pieces like VAL-7K3F. */
export function looksLikeCode(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /[^\p{L}\p{N}\s\-–—_.]/u.test(trimmed)) return false;
  const code = readCode(trimmed);
  if (code.length < 6) return false;
  const compact = !/\s/.test(trimmed) || /^\S{3}\s+\S{4}$/.test(trimmed) || /^(\S{1,4}\s+){2,}\S{1,4}$/.test(trimmed);
  return compact && (/\d/.test(code) || trimmed === trimmed.toUpperCase() || THREE_AND_FOUR.test(trimmed));
}

/** An invitation code such as VAL-7K3F: three letters of the cohort's name, then four signs of which one is a digit. */
export function cohortCode(name: string, below: (limit: number) => number): string {
  const letters = readCode(name).replace(/[^A-HJ-NP-Z]/g, '').slice(0, 3).padEnd(3, 'X');
  return `${letters}-${signsWithDigit(4, below)}`;
}

/** A code that works once and gives rights: long enough that nobody finds it by trying (60 bits), with a digit at least. */
export function singleUseCode(below: (limit: number) => number): string {
  const signs = signsWithDigit(12, below);
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

/** Whether a text has the very shape of an invitation to a cohort or of a code that works once. */
export function hasCodeShape(text: string): boolean {
  const code = readCode(text);
  return looksLikeCode(text) && /\d/.test(code) && (COHORT_CODE.test(code) || SINGLE_USE_CODE.test(code));
}

/** Whether a text is written as only codes are: in one of their shapes, or in capitals and digits with hyphens (OUVRE-TOI-22). */
export function isWrittenAsCode(text: string): boolean {
  return hasCodeShape(text) || (looksLikeCode(text) && /[A-Z]/.test(text) && /\d/.test(text) && CAPITALS_AND_HYPHENS.test(text.trim()));
}

/** Unguessable signs, of which one at least is a digit, so that they look like a code and like no word. */
function signsWithDigit(count: number, below: (limit: number) => number): string {
  const signs = Array.from({ length: count }, () => ALPHABET.charAt(below(ALPHABET.length)));
  signs[below(count)] = DIGITS.charAt(below(DIGITS.length));
  return signs.join('');
}
