/** Letters and digits that nobody takes for another one: no O, 0, I, 1. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const DIGITS = '23456789';
const COHORT_CODE = /^[A-Z]{3}[A-Z2-9]{4}$/;
const LONGEST = 24;

/** A code as it is kept: capitals without spaces, hyphens or accents, whatever way it was typed. */
export function readCode(text: string): string {
  return text.normalize('NFD').toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, 64);
}

/** Whether a short text is meant as a code rather than as words: capitals and digits in one or two pieces. */
export function looksLikeCode(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /[^\p{L}\p{N}\s\-–—_.]/u.test(trimmed)) return false;
  const code = readCode(trimmed);
  if (code.length < 6) return false;
  const compact = !/\s/.test(trimmed) || /^\S{3}\s+\S{4}$/.test(trimmed) || /^(\S{1,4}\s+){2,}\S{1,4}$/.test(trimmed);
  return compact && (/\d/.test(code) || /[-–—]/.test(trimmed) || trimmed === code);
}

/** An invitation code such as VAL-7K3F: three letters of the cohort's name, then four signs of which one is a digit. */
export function cohortCode(name: string, below: (limit: number) => number): string {
  const letters = readCode(name).replace(/[^A-HJ-NP-Z]/g, '').slice(0, 3).padEnd(3, 'X');
  const signs = [...pick(ALPHABET, 3, below), ...pick(DIGITS, 1, below)];
  const place = below(signs.length);
  [signs[place], signs[3]] = [signs[3] ?? '2', signs[place] ?? '2'];
  return `${letters}-${signs.join('')}`;
}

/** A code that works once and gives rights: long enough that nobody finds it by trying (60 bits). */
export function singleUseCode(below: (limit: number) => number): string {
  const signs = pick(ALPHABET, 12, below).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

export function isCohortCode(code: string): boolean {
  return COHORT_CODE.test(code);
}

function pick(signs: string, count: number, below: (limit: number) => number): string[] {
  return Array.from({ length: count }, () => signs.charAt(below(signs.length)));
}
