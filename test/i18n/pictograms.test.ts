import { fr } from '../../src/i18n/fr';
import { PICTOGRAMS } from '../../src/i18n/fr-simple/pictograms';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { drawnSamples } from '../support/drawn-samples';
import { rendered } from '../support/sample-texts';

const SIGNS = Object.values(PICTOGRAMS);
const PICTURED = /^\p{Extended_Pictographic} /u;
/** Labels that say it more simply than the usual catalogue; tests of dialogs prove that they are understood when typed. */
const SIMPLER = ['absence.reason', 'attendance.mark', 'cohorts.line', 'data.download', 'label.axis', 'label.reading'];
// Safe: the keys of the catalogue itself.
const KEYS = Object.keys(fr) as TextKey[];

describe('pictograms of a simple reader', () => {
  it('are few, differ from one another, and need nothing that an old phone lacks', () => {
    expect(SIGNS.length).toBeLessThan(30);
    expect(new Set(SIGNS).size).toBe(SIGNS.length);
    expect(SIGNS.filter((sign) => Array.from(sign).length !== 1 || !/^\p{Emoji_Presentation}$/u.test(sign))).toEqual([]);
  });

  it('begin every button, but those that are only a name', () => {
    const labels = drawnSamples.flatMap(({ name, cards }) => (cards.simple.choices ?? []).map(({ label }) => ({ name, label })));
    const bare = labels.filter(({ label }) => !SIGNS.some((sign) => label.startsWith(`${sign} `)));
    expect(labels.length).toBeGreaterThan(100);
    expect(bare.filter(({ label }) => !NAMES.test(label))).toEqual([]);
  });

  it('stand before the same words as everybody has, so that guides and helpers can say them', () => {
    const changed = KEYS.filter((key) => {
      const simple = rendered(key, translatorFor({ reading: 'simple' }));
      return simple.some((text) => PICTURED.test(text)) && simple.map((text) => text.replace(PICTURED, '')).join() !== rendered(key, translatorFor()).join();
    });
    expect(changed.sort()).toEqual(SIMPLER);
  });

  it('never stand in a text that is no button, a label or what is chosen with one', () => {
    const inside = KEYS.flatMap((key) => rendered(key, translatorFor({ reading: 'simple' }))).filter((text) => /.\p{Extended_Pictographic}/su.test(text));
    expect(inside).toEqual([]);
  });
});

/** Names of groups, as counsellors called them, and first names. */
const NAMES = /^(?:Valognes|Cherbourg|Groupe \d|Awa$|Yann$)/;
