import { foldedDateText, spokenDateWords, weekdaySaid } from './date-words';

/** Every so many weeks; weekday from 1 for Monday to 7 for Sunday, where one was said. */
export interface Recurrence {
  readonly everyWeeks: number;
  readonly weekday?: number;
}

const WEEKDAY = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
const ON = `(?:,? ?(?:le|les|chaque) ${WEEKDAY})?`;
const EVERY: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:tous|ts|chaque) les (?:15|quinze) jours?${ON}|toutes? les (?:2|deux) semaines?${ON}|une semaine sur deux${ON}`), 2],
  [new RegExp(`un ${WEEKDAY} sur (?:2|deux)|(?:tous les|chaque) (?:2|deux) ${WEEKDAY}|${WEEKDAY} tous les (?:15|quinze) jours`), 2],
  [new RegExp(`tou(?:te)?s les (?:3|trois) semaines?${ON}`), 3],
  [new RegExp(`(?:tous|ts) les (?:4|quatre) semaines?${ON}|toutes les (?:4|quatre) semaines?${ON}`), 4],
  [new RegExp(`(?:tous|ts) les ${WEEKDAY}|chaque ${WEEKDAY}|(?:toutes les|chaque) semaines?${ON}|(?:tous|ts) les (?:8|huit) jours?${ON}`), 1],
];
const LONGEST = 2_000;

/** "Tous les 15 jours le mardi", and what the text says besides. */
export function recurrenceIn(text: string): { recurrence: Recurrence; rest: string } | undefined {
  const words = spokenDateWords(foldedDateText(text, LONGEST));
  for (const [pattern, everyWeeks] of EVERY) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const rest = words.replace(match[0], ' ');
    const weekday = match.slice(1).map((name) => weekdaySaid((name as string | undefined) ?? '')).find((day) => day !== undefined);
    return { recurrence: weekday === undefined ? { everyWeeks } : { everyWeeks, weekday }, rest };
  }
  return undefined;
}
