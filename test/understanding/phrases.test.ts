import { phraseIntent } from '../../src/understanding/phrases';
import { usualWords } from '../../src/understanding/text-message';
import { NO_PHRASES, PHRASES } from './phrase-table';

describe.each(PHRASES)('"%s" is understood', (_name, intent, forms) => {
  it('has at least fifteen forms', () => {
    expect(new Set(forms).size).toBeGreaterThanOrEqual(15);
  });

  it.each(forms)('as "%s"', (form) => {
    expect(phraseIntent(form)).toEqual(intent);
  });
});

test.each(NO_PHRASES)('"%s" asks for nothing in particular', (text) => {
  expect(phraseIntent(text)).toBeUndefined();
});

test('a long text that ends in STOP is a text', () => {
  expect(phraseIntent(`${'Bonjour à tous. '.repeat(20)} STOP`)).toBeUndefined();
});

test.each([
  ['jpeu pa venir', 'je peux pas venir'],
  ['je serai un peu en retard', 'je serai un peu en retard'],
  ['G plus envi', 'j ai plus envie'],
  ['C kan la réu ?', 'c est quand la reunion ?'],
  ['c’est où', 'c est ou'],
  ['Œuvre  à   Équeurdreville', 'oeuvre a equeurdreville'],
  ['stooooop', 'stop'],
  ['', ''],
])('"%s" is read as "%s"', (typed, usual) => {
  expect(usualWords(typed)).toBe(usual);
});
