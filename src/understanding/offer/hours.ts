const PER_WEEK = /(?<![\d,.])(\d{1,2})(?:[.,](\d{1,2})|\s?h\s?(\d{2}))?\s?(?:h(?:rs?|eures?|ours?)?)?(?: de travail)?\s?(?:\/|par|a la|per|a|of work per|)\s?(?:semaines?|sem(?![a-z])|hebdo[a-z]*|weekly|week)/i;
const HOURS = /(?<![\d,.:/-])(\d{1,2})(?:[.,](\d{1,2}))?\s?(?:h|heures?|hrs?|hours?)(?![a-z\d]|\s\d{2}(?!\d))/gi;
const WITH_MINUTES = /(?<![\d,.:/-])([23]\d)\s?h\s?(\d{2})(?!\d)/i;
const RANGE_BEFORE = /(?:entre \d{1,2} ?h?(?:eures?)? et|\d\s?h?(?:eures?)?\s?(?:-|\ba\b|\bou\b|\/|\bet\b))\s*$/i;
const RANGE_AFTER = /^\s?(?:-|\/|a(?![a-z])|et|ou)\s?\d/i;
const OTHER_TIME = /^\s?(?:\/|par|de)?\s?(?:mois|mensuel|jour|an(?![a-z])|annuel|nuit|j(?![a-z])|formation|cours|code)/i;
const ANNOUNCED = /(?:temps partiel|partiel|mi-temps|non complet|cdi|cdd|contrat|contrat de|hebdo|cddi|pec)\s?(?:de|:|,|\()?\s*$/i;
const OPENING_TIME = /(?:\bde|\bentre|\ba|\bvers|\bavant|\bapres|\bjusqu.?a|\bdes)\s*$/i;
const LEAST_HOURS = 1;
const MOST_HOURS = 48;
/** From here on a number of hours is no hour of the day. */
const BEYOND_THE_CLOCK = 25;

/** Hours of work in a week, where the text says one number of them; a labelled text is about them. "Full time" alone says none. */
export function readHoursPerWeek(text: string, labelled = false): number | undefined {
  const folded = text.slice(0, 2_000).normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return aWeek(folded, labelled) ?? (PER_WEEK.test(folded) ? undefined : (withMinutes(folded, labelled) ?? alone(folded, labelled)));
}

function aWeek(text: string, labelled: boolean): number | undefined {
  const weekly = PER_WEEK.exec(text);
  if (weekly === null || RANGE_BEFORE.test(text.slice(0, weekly.index))) return undefined;
  return labelled || /\dh|\d h|heure|hour|hr/i.test(weekly[0]) ? within(weekly) : undefined;
}

function withMinutes(text: string, labelled: boolean): number | undefined {
  const match = WITH_MINUTES.exec(text);
  if (match === null || !isApart(text, match)) return undefined;
  const [said, whole, minutes] = match;
  return labelled || Number(whole) >= BEYOND_THE_CLOCK ? within([said, whole, undefined, minutes]) : undefined;
}

/** A number of hours without "a week": so many that it is no hour of the day, or announced as working time. */
function alone(text: string, labelled: boolean): number | undefined {
  for (const match of text.matchAll(HOURS)) {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const isOnly = labelled && !OPENING_TIME.test(before) && !/\d\s?h/i.test(text.slice(match.index + match[0].length));
    const isMeant = Number(match[1]) >= BEYOND_THE_CLOCK || ANNOUNCED.test(before) || isOnly;
    if (isMeant && isApart(text, match)) return within(match);
  }
  return undefined;
}

/** No part of a range, and of a week, not of a month or of a day. */
function isApart(text: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const after = text.slice(at + match[0].length, at + match[0].length + 16);
  return !RANGE_BEFORE.test(text.slice(Math.max(0, at - 24), at)) && !RANGE_AFTER.test(after) && !OTHER_TIME.test(after);
}

function within([, whole, decimals, minutes]: readonly (string | undefined)[]): number | undefined {
  const hours = Number(whole) + (decimals === undefined ? Number(minutes ?? 0) / 60 : Number(`0.${decimals}`));
  return hours >= LEAST_HOURS && hours <= MOST_HOURS ? Math.round(hours * 100) / 100 : undefined;
}
