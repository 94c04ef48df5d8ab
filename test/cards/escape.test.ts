import { escapeLines, escapeMarkdown } from '../../cards/escape';
import { partsOf, textsSeen, unescaped } from '../support/card-parts';
import { adaptive, drawnSamples, MANNER_NAMES } from '../support/drawn-samples';
import { HOSTILE } from '../support/sample-data';

const hostile = drawnSamples.filter(({ name }) => name.endsWith('hostile'));

describe('what people write, on a card', () => {
  it.each([
    ['a link', '[ici](https://example.org)', '\\[ici\\](https://example.org)'],
    ['an image', '![x](https://example.org/x.png)', '!\\[x\\](https://example.org/x.png)'],
    ['bold', '**vite**', '\\*\\*vite\\*\\*'],
    ['a mention or HTML', '<at>Camille</at>', '\\<at\\>Camille\\</at\\>'],
    ['an address in brackets', '<https://example.org>', '\\<https://example.org\\>'],
    ['a backslash that would undo an escape', '\\[ici](x)', '\\\\\\[ici\\](x)'],
    ['an entity', '&lt;b&gt; &#91;', '\\&lt;b\\&gt; \\&\\#91;'],
    ['a heading by the line below it', 'Titre\n===\nAutre\n  ---', 'Titre\n\\===\nAutre\n  \\---'],
    ['a function of cards', '{{DATE(2026-01-01T00:00:00Z)}}', '{\\{DATE(2026-01-01T00:00:00Z)}}'],
  ])('cannot become %s', (_what, written, escaped) => {
    expect(escapeMarkdown(written)).toBe(escaped);
    expect(unescaped(escaped)).toBe(written);
  });

  it.each(['Awa', 'R&D', 'contact@example.org', 'CDI, 35 h (Valognes) : 12,50 €/h - 50 %', 'مرحبا'])('stays as it is when it is only words: %s', (written) => {
    expect(escapeMarkdown(written)).toBe(written);
  });

  it('keeps its lines', () => {
    expect(escapeLines('Poste\nLieu\n\nContact')).toBe('Poste  \nLieu\n\nContact');
  });

  it('is escaped wherever a card reads markdown', () => {
    expect(hostile.length).toBeGreaterThan(0);
    for (const { name, cards } of hostile) {
      for (const reading of MANNER_NAMES) {
        const texts = partsOf(adaptive(cards[reading])).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
        expect({ name, active: texts.filter(isActive) }).toEqual({ name, active: [] });
      }
    }
  });

  it('is whole in what the reader sees', () => {
    const offer = hostile.find(({ name }) => name === 'offer.hostile');
    const seen = offer ? textsSeen(adaptive(offer.cards.normal)) : [];
    expect(seen).toContain(HOSTILE);
  });
});

/** A sign of markdown that no backslash holds back. */
function isActive(text: string): boolean {
  return /[`*_[\]~<>#|]|&#?\w+;|\{\{/.test(text.replace(/\\[!-/:-@[-`{-~]/g, ''));
}
