import { momentInWords, relativeDay } from './dates';

/** "1 personne", "3 personnes"; French counts 0 and 1 as singular. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}

/** "Awa, Marc et Zoé". */
export function enumeration(names: readonly string[], word = 'et'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}

export const cap = {
  first: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
  /** "demain, mardi 1 décembre à 9 h 30", or without the near day when it is further away. */
  soon({ start, today }: { start: string; today: string }): string {
    const near = relativeDay(start.slice(0, 10), today);
    return near ? `${near}, ${momentInWords(start)}` : momentInWords(start);
  },
};

/** A number of months as people say it: years where it makes whole ones. */
export function monthsInWords(months: number): string {
  const years = months / 12;
  if (!Number.isInteger(years)) return `${String(months)} mois`;
  return years === 1 ? 'un an' : years === 2 ? 'deux ans' : 'trois ans';
}
