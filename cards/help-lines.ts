import type { Danger } from '../src/domain/wish';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, list, type Card } from './card';

export interface HelpLinesData {
  /** What the words spoke of, where they said it: its line comes first. */
  danger?: Danger;
  /** Whom Relais can alert, and for which cohort; absent for a stranger. */
  alert?: { cohort: string; names: string[] };
}

const LINES = ['suicide', 'emergency', 'police', 'violence', 'child', 'shelter', 'text'] as const;

/** The French help lines, in plain and warm words, before anything else. Sources: 3114.fr, 3919, 119, 115, numéros d'urgence. */
export function helpLines({ danger, alert }: HelpLinesData, t: Translator): Card {
  const lines = danger === undefined ? LINES : [danger, ...LINES.filter((name) => name !== danger)];
  return {
    title: t.say(say('distress.title')),
    body: [
      line(t.say(say('distress.warm'))),
      list(lines.map((name) => t.say(say(`distress.${name}`)))),
      line(t.say(say('distress.notWatched'))),
      ...(alert ? [line(t.say(say('distress.offer', alert)))] : []),
    ],
    ...(alert ? { choices: [button(t.say(say('distress.alert', alert)), { do: 'tell', cohort: alert.cohort, asks: { asks: 'alert' } }, 'primary')] } : {}),
    speak: t.say(say('distress.speak')),
  };
}
