import { fr } from '../../src/i18n/fr';
import { frSimple } from '../../src/i18n/fr-simple';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { READINGS } from '../support/drawn-samples';
import { rendered } from '../support/sample-texts';

// Safe: the keys of the catalogue itself.
const KEYS = Object.keys(fr) as TextKey[];

describe('both French catalogues', () => {
  it('have every key, each with the same need of parameters', () => {
    const shape = (catalogue: object): string[] => Object.entries(catalogue).map(([key, sentence]) => `${key}: ${typeof sentence}`).sort();
    expect(shape(frSimple)).toEqual(shape(fr));
  });

  it('say something whole for each key', () => {
    const broken = READINGS.flatMap((reading) => KEYS.flatMap((key) => rendered(key, translatorFor(reading)).filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text)).map((text) => `${reading} ${key}: ${text}`)));
    expect(broken).toEqual([]);
  });
});
