import { numberSaid } from './date-words';
import type { IntentName } from './intents';
import { usualWords } from './text-message';

const CARPOOL: ReadonlySet<IntentName> = new Set(['carpool-offer', 'carpool-request']);
const SEATS = /\b(\d|une?|deux|trois|quatre|cinq|six|sept|huit) (?:petites? )?(?:places?|sieges?|passagers?|personnes?|gens)\b/;
const IN_FIGURES = /\b(?:prendre|emmener|prends|emmene) (?:en )?(\d|deux|trois|quatre)\b/;
const MOST = 8;

/** How many seats are offered or asked for; only where a lift is talked of. */
export function seatsIn(text: string, intent: IntentName): number | undefined {
  if (!CARPOOL.has(intent)) return undefined;
  const words = usualWords(text);
  const said = SEATS.exec(words)?.[1] ?? IN_FIGURES.exec(words)?.[1];
  const seats = said === undefined ? undefined : numberSaid(said);
  return seats === undefined || seats < 1 || seats > MOST ? undefined : seats;
}
