import { say, type Translator } from '../src/i18n/translator';
import { line, list, type Card } from './card';

/** The French help lines, in plain and warm words, before anything else. Sources: 3114.fr, 3919, 119, 115, numéros d'urgence. */
export function helpLines(_data: Record<string, never>, t: Translator): Card {
  return {
    title: t.say(say('distress.title')),
    body: [
      line(t.say(say('distress.warm'))),
      list([
        t.say(say('distress.suicide')),
        t.say(say('distress.emergency')),
        t.say(say('distress.police')),
        t.say(say('distress.violence')),
        t.say(say('distress.child')),
        t.say(say('distress.shelter')),
        t.say(say('distress.text')),
      ]),
      line(t.say(say('distress.notWatched'))),
    ],
    speak: t.say(say('distress.speak')),
  };
}
