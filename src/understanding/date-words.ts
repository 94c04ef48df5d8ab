const NUMBERS = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf', 'vingt'];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const MAX_TEXT = 200;

/** Lower case, no accents, apostrophes and joining hyphens as spaces, no sign at the end; hyphens between figures stay. */
export function foldedDateText(text: string, longest = MAX_TEXT): string {
  return text
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['\u2019]|(?<=[a-z])-(?=[a-z])|,(?= |$)/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const TYPED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:2 ?main|2m1|dem1|dmain|dmin|demin|deman)\b/g, 'demain'], [/\b(?:ajd|auj|aujourdhui|aujourdui)\b/g, 'aujourd hui'], [/\b(?:aprem|aprm|apm)\b/g, 'apres midi'],
  [/\bapr(?:e|es) ?demain\b/g, 'apres demain'], [/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) pro\b/g, '$1 prochain'], [/\b(\d+)j\b/g, '$1 jours'],
];

/** Folded words with the days as phones type them ("2main", "ajd", "aprem") in full. */
export function spokenDateWords(folded: string): string {
  return TYPED.reduce((words, [typed, usual]) => words.replace(typed, usual), folded);
}

/** The number that figures or a French number word up to twenty say. */
export function numberSaid(word: string): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === 'une') return 1;
  const value = NUMBERS.indexOf(word);
  return value < 0 ? undefined : value;
}

/** 1 for "lundi" or "lun" … 7 for "dimanche". */
export function weekdaySaid(word: string): number | undefined {
  const position = WEEKDAYS.findIndex((name) => name === word || name.slice(0, 3) === word);
  return position < 0 ? undefined : position + 1;
}

/** 1 for "janvier" or "janv"; undefined when the beginning fits two months ("jui"). */
export function monthSaid(word: string): number | undefined {
  const fitting = word.length < 3 ? [] : MONTHS.filter((name) => name.startsWith(word));
  const [month] = fitting;
  return month === undefined || fitting.length > 1 ? undefined : MONTHS.indexOf(month) + 1;
}
