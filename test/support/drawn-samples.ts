import type { Card } from '../../cards/card';
import { renderCard } from '../../cards/render-card';
import type { Seal } from '../../cards/render-choices';
import { draw, type View } from '../../cards/view';
import type { Manner } from '../../src/domain/person';
import { translatorFor } from '../../src/i18n/translator';
import { cardSamples } from './card-samples';
import type { Json } from './cards';

export const READINGS = ['normal', 'simple'] as const;
export type Reading = (typeof READINGS)[number];

/** Every way in which somebody may be written to: French in both readings, and the other languages. */
export const MANNERS = {
  normal: { reading: 'normal' },
  simple: { reading: 'simple' },
  english: { language: 'en' },
  arabic: { language: 'ar' },
} as const satisfies Record<string, Manner>;
export type MannerName = keyof typeof MANNERS;
// Safe: the keys of the table itself.
export const MANNER_NAMES = Object.keys(MANNERS) as MannerName[];

/** One sample of one card, drawn for all kinds of readers. */
export interface DrawnSample {
  /** Name of the card and of the variant: `reminder.usual`. */
  name: string;
  card: string;
  cards: Record<MannerName, Card>;
}

/** A seal that hides nothing, so that renderings stay the same and a test reads what a button means. */
export const openSeal: Seal = (press) => JSON.stringify(press);

/** Every sample of every card, in the order of the registry. */
export const drawnSamples: DrawnSample[] = Object.entries(cardSamples).flatMap(([card, variants]) =>
  Object.entries(variants).map(([variant, data]) => {
    // Safe: CardSamples ties each card's name to its data.
    const view = { card, data } as View;
    const drawn = (name: MannerName): Card => draw(view, translatorFor(MANNERS[name]));
    return { name: `${card}.${variant}`, card, cards: { normal: drawn('normal'), simple: drawn('simple'), english: drawn('english'), arabic: drawn('arabic') } };
  }),
);

/** The card as Adaptive Cards' JSON, as a channel gets it. */
export function adaptive(card: Card): Json {
  // Safe: a plain object of JSON values.
  return JSON.parse(JSON.stringify(renderCard(card, openSeal))) as Json;
}
