import type { Translator } from '../src/i18n/translator';
import type { Card } from './card';
import { cards } from './index';
import { spoken } from './spoken';

export type CardName = keyof typeof cards;
export type CardData<N extends CardName> = Parameters<(typeof cards)[N]>[0];

/** What the bot answers, as data: which card, and the facts on it. No words yet, no channel yet. */
export type View = { [N in CardName]: { card: N; data: CardData<N> } }[CardName];

/** The view in a reader's words, written and spoken. */
export function draw(view: View, t: Translator): Card {
  // Safe: a View ties its data to its card's name, which TypeScript cannot follow by index.
  const card = cards[view.card] as (data: typeof view.data, t: Translator) => Card;
  const drawn = card(view.data, t);
  const { language } = t;
  return { ...drawn, ...(language === 'fr' ? {} : { language }), speak: spoken(drawn, t) };
}
