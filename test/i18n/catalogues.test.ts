import { pageTextsIn } from '../../src/i18n/pages';
import { ar } from '../../src/i18n/ar';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { frSimple } from '../../src/i18n/fr-simple';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { MANNER_NAMES, MANNERS } from '../support/drawn-samples';
import { rendered } from '../support/sample-texts';

// Safe: the keys of the catalogue itself.
const KEYS = Object.keys(fr) as TextKey[];
const shape = (catalogue: object): string[] => Object.entries(catalogue).map(([key, sentence]) => `${key}: ${typeof sentence}`).sort();

describe('each catalogue', () => {
  it.each(Object.entries({ frSimple, en, ar }))('%s has every key, each with the same need of parameters', (_name, catalogue) => {
    expect(shape(catalogue)).toEqual(shape(fr));
  });

  it.each(MANNER_NAMES)('%s says something whole for each key', (name) => {
    const t = translatorFor(MANNERS[name]);
    const broken = KEYS.flatMap((key) => rendered(key, t).filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text)).map((text) => `${key}: ${text}`));
    expect(broken).toEqual([]);
  });
});

describe('the words of the chat page', () => {
  it.each(Object.entries(pageTextsIn))('are all there in %s, with the same places to fill', (lang, texts) => {
    const places = (words: object): string[] => Object.entries(words).map(([name, text]) => `${name}: ${(String(text).match(/\{\w+\}/g) ?? []).sort().join(' ')}`);
    expect(places(texts)).toEqual(places(pageTextsIn.fr));
    expect(texts.lang).toBe(lang);
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });
});
