import type { Card, Choice } from '../../cards/card';
import { renderText } from '../../cards/render-text';
import { phraseIntent } from '../../src/understanding/phrases';
import { textsSeen, undirected, unquoted } from '../support/card-parts';
import { adaptive, drawnSamples, MANNER_NAMES } from '../support/drawn-samples';
import { HOSTILE } from '../support/sample-data';

const cards = drawnSamples.flatMap(({ name, cards: drawn }) => MANNER_NAMES.map((reading) => ({ name: `${name}, ${reading}`, card: drawn[reading] })));

describe('every card as numbered text', () => {
  it('numbers every choice, and each number presses what its button presses', () => {
    for (const { name, card } of cards) {
      const pressed = renderText(card).menu.map(({ label, press }) => ({ label, press }));
      expect({ name, pressed }).toEqual({ name, pressed: loud(card) });
      expect(renderText(card).menu.map(({ number }) => number)).toEqual(loud(card).map((_, index) => index + 1));
    }
  });

  it('shows each number on a line of its own, with the words of its button', () => {
    for (const { name, card } of cards) {
      const { text, menu } = renderText(card);
      const lines = undirected(text).split('\n');
      expect({ name, hidden: menu.filter(({ number, label }) => !lines.includes(undirected(`${number}. ${label}`))) }).toEqual({ name, hidden: [] });
    }
  });

  it('goes on counting after what was shown before', () => {
    const card: Card = { body: [], choices: [{ label: 'Je viens', press: { do: 'back' } }] };
    expect(renderText(card, 4)).toEqual({ text: '4. Je viens', menu: [{ number: 4, label: 'Je viens', press: { do: 'back' } }] });
  });

  it('leaves out only buttons whose own words do the same from anywhere', () => {
    for (const { card } of cards) {
      for (const { label, press } of buttons(card).filter(isQuiet)) expect(phraseIntent(label)).toEqual({ intent: press.do });
    }
  });

  it('keeps every word of the card', () => {
    for (const { name, card } of cards) {
      const text = unquoted(renderText(card).text);
      const quiet = buttons(card).filter(isQuiet).map(({ label }) => label);
      const words = textsSeen(adaptive(card));
      expect({ name, missing: words.filter((word) => !text.includes(unquoted(word)) && !quiet.includes(word)) }).toEqual({ name, missing: [] });
    }
  });

  it('leaves what people wrote as they wrote it', () => {
    const hostile = drawnSamples.find(({ name }) => name === 'offer.hostile');
    expect(hostile && renderText(hostile.cards.normal).text).toContain(HOSTILE);
  });
});

type Pressed = Extract<Choice, { press: unknown }>;

function buttons({ choices = [] }: Card): Pressed[] {
  return choices.filter((choice): choice is Pressed => 'press' in choice);
}

function isQuiet({ weight }: Pressed): boolean {
  return weight === 'quiet';
}

function loud(card: Card) {
  return buttons(card).filter((button) => !isQuiet(button)).map(({ label, press }) => ({ label, press }));
}
