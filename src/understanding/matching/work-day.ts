import { plain } from '../words';

const CLOCK = String.raw`(\d{1,2})\s?(?:h|:)\s?(\d{2})?`;
const RANGE = new RegExp(String.raw`(?<![\d,.])${CLOCK}\s?(?:à|a|-|–|/|au|et|jusqu['’]à)\s?${CLOCK}(?!\d)`, 'giu');
const AT_NIGHT = /\b(?:(?:poste|travail|horaires?|equipe|service|agent|veilleur|garde|soignante?|infirmiere?) (?:fixe )?de nuit|de nuit|3 ?x ?8|5 ?x ?8|4 ?x ?8|trois huit)\b/;
const NOT_AT_NIGHT = /\b(?:pas|sans|aucun\w*)(?: \w+){0,2} de nuit\b/;
const TWO_SHIFTS = /\b2 ?x ?8|deux huit\b/;
const HOUR = 60;
const DAY = 24 * HOUR;
const SHORTEST_SHIFT = 2 * HOUR;
const LONGEST_SHIFT = 14 * HOUR;

/** Earliest beginning and latest end of work that a text gives, in minutes after midnight; undefined when it gives none. */
export function workDayIn(text: string): { from: number; to: number } | undefined {
  const words = plain(text);
  if (AT_NIGHT.test(words) && !NOT_AT_NIGHT.test(words)) return { from: 0, to: DAY };
  const shifts = [...text.matchAll(RANGE)].map(([, ...clocks]) => ({ from: minutes(clocks[0], clocks[1]), to: minutes(clocks[2], clocks[3]) })).filter(isShift);
  if (shifts.length > 0) return { from: Math.min(...shifts.map(({ from }) => from)), to: Math.max(...shifts.map(({ to }) => to)) };
  return TWO_SHIFTS.test(words) ? { from: 5 * HOUR, to: 21 * HOUR } : undefined;
}

function minutes(hour = '', minute = '0'): number {
  return Number(hour) * HOUR + Number(minute);
}

/** "De 30h à 35h" is how long, not when. */
function isShift({ from, to }: { from: number; to: number }): boolean {
  return to <= DAY && to - from >= SHORTEST_SHIFT && to - from <= LONGEST_SHIFT;
}
