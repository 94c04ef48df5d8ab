import type { LocalTime } from '../domain/wall-clock';
import { foldedDateText, numberSaid } from './date-words';
import type { Moment } from './moments';

const LONGEST = 2_000;
const MOST_MINUTES = 240;
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/(?:trois|3) quarts? d heure/, 45], [/quart d heure|1\/4 d heure|1\/4h/, 15], [/demi(?:e)? heure|1\/2 ?heure|1\/2 ?h\b|demi h\b/, 30], [/heure et demie/, 90],
];
const MINUTES = /(?:\d{1,3} ?(?:a|-|ou) ?)?(\d{1,3}|[a-z]+) ?(?:petites? |bonnes? )?(?:minutes?|minuttes?|min|mins|mn|mns|m)\b/g;
const HOURS = /(\d|une|deux|trois) ?(?:petites? |bonnes? )?(?:heures?|h)(?: ?(\d{2}))?(?= (?:de|en) retard| plus tard|$)/;

/** How many minutes late somebody will be, as they say it; up to four hours, of "5 à 10" the longer. */
export function latenessIn(text: string): number | undefined {
  const words = foldedDateText(text, LONGEST).replace(/2 ?min\b/g, '2 min');
  const fraction = FRACTIONS.find(([pattern]) => pattern.test(words))?.[1];
  if (fraction !== undefined) return fraction;
  const minutes = [...words.matchAll(MINUTES)].map(([, said = '']) => numberSaid(said)).find((said) => said !== undefined);
  const [, hours, more = '0'] = HOURS.exec(words) ?? [];
  const total = minutes ?? (hours === undefined ? undefined : (numberSaid(hours) ?? 0) * 60 + Number(more));
  return total === undefined || total === 0 || total > MOST_MINUTES ? undefined : total;
}

/** The hour at which somebody says they will arrive. */
export function arrivalIn(moments: readonly Moment[]): LocalTime | undefined {
  return moments.find(({ time }) => time !== undefined)?.time;
}
