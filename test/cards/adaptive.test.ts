import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaints } from '../support/adaptive-cards';
import { actionsIn, inputsIn, partsOf, textsSeen, unquoted } from '../support/card-parts';
import type { Json } from '../support/cards';
import { againstSchema } from '../support/card-schema';
import { adaptive, drawnSamples, MANNER_NAMES } from '../support/drawn-samples';

const SCHEMA = join(__dirname, '../../../shared/research/card-schema-1.5.0.json');
/** Teams takes about 28 kB a message. */
const MOST_BYTES = 28_000;
const MOST_BUTTONS_IN_A_ROW = 6;

const cards = drawnSamples.flatMap(({ name, cards: drawn }) =>
  MANNER_NAMES.map((reading) => ({ name: `${name}, ${reading}`, card: adaptive(drawn[reading]) })),
);

describe('every card as an Adaptive Card', () => {
  it.each(cards)('is read without a word of complaint: $name', ({ card }) => {
    expect(complaints(card)).toEqual([]);
  });

  it('would be complained about if it had a fault', () => {
    const field = { type: 'Input.Text', id: 'twice' };
    expect(complaints({ type: 'AdaptiveCard', version: '1.5', body: [field, { ...field, label: 'a' }, { type: 'Unknown' }] })).not.toEqual([]);
  });

  it('is of version 1.5, the newest that Teams takes from a bot', () => {
    for (const { card } of cards) expect(card['version']).toBe('1.5');
  });

  it('says all of its words in its fallback text', () => {
    for (const { name, card } of cards) {
      const missing = textsSeen(card).filter((text) => !unquoted(String(card['fallbackText'])).includes(unquoted(text)));
      expect({ name, missing }).toEqual({ name, missing: [] });
    }
  });

  it('has no empty text', () => {
    for (const { name, card } of cards) {
      expect({ name, texts: textsSeen(card).filter((text) => text.trim() === '') }).toEqual({ name, texts: [] });
      expect(partsOf(card).filter(({ type, text }) => type === 'TextBlock' && !text)).toEqual([]);
      expect(card['fallbackText']).not.toBe('');
    }
  });

  it('wraps its texts, since a line that is cut is not read', () => {
    for (const { card } of cards) expect(partsOf(card).filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true)).toEqual([]);
  });

  it('has inputs with a label and an id of their own', () => {
    for (const { name, card } of cards) {
      const inputs = inputsIn(card);
      expect({ name, unlabelled: inputs.filter(({ label }) => !label) }).toEqual({ name, unlabelled: [] });
      expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    }
  });

  it('can be pressed on a client without Action.Execute, to the same effect', () => {
    for (const { card } of cards) {
      for (const action of actionsIn(card).filter(({ type }) => type === 'Action.Execute')) {
        const { title, data, associatedInputs } = action;
        expect(action['fallback']).toMatchObject({ type: 'Action.Submit', title, data, associatedInputs });
      }
    }
  });

  it('shows at most six buttons in a row, as Teams does, and at most one of them as the expected one', () => {
    for (const { name, card } of cards) {
      const rows = [card, ...partsOf(card).filter(({ type }) => type === 'ActionSet')].map(({ actions }) => (actions as Json[]).length);
      expect({ name, long: rows.filter((count) => count > MOST_BUTTONS_IN_A_ROW) }).toEqual({ name, long: [] });
      expect({ name, one: actionsIn(card).filter(({ style }) => style === 'positive').length <= 1 }).toEqual({ name, one: true });
    }
  });

  it('puts the expected button first', () => {
    for (const { name, card } of cards) {
      const styles = actionsIn(card).map(({ style }) => style);
      expect({ name, at: Math.max(0, styles.indexOf('positive')) }).toEqual({ name, at: 0 });
    }
  });

  it('fits into a message', () => {
    for (const { name, card } of cards) expect({ name, fits: Buffer.byteLength(JSON.stringify(card)) <= MOST_BYTES }).toEqual({ name, fits: true });
  });

  if (existsSync(SCHEMA)) {
    it('keeps to the official schema', () => {
      const faults = againstSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')));
      for (const { name, card } of cards) expect({ name, faults: faults(card) }).toEqual({ name, faults: [] });
      expect(faults({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'a', colour: 'red' }] })).not.toEqual([]);
    });
  }
});
