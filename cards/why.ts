import { say, type Text, type Translator } from '../src/i18n/translator';

/** "à environ 8 km, CDD 6 mois, accueil comme vous le souhaitez", behind a line of a list. */
export function whyShort(parts: readonly Text[], t: Translator): string {
  return t.say(say('why.short', { parts: parts.map((part) => t.say(part)) }));
}
