import { translatorFor } from '../../src/i18n/translator';
import { phraseIntent } from '../../src/understanding/phrases';
import { rendered } from '../support/sample-texts';

describe('the English catalogue', () => {
  it('teaches only words that Relais understands when they are typed', () => {
    const english = translatorFor({ language: 'en' });
    const taught = ['help.words', 'registration.notice3', 'welcome.how', 'absence.noted', 'talk.newOne', 'language.now', 'reading.now'] as const;
    const words = taught.flatMap((key) => rendered(key, english)).flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map(([, word = '']) => word));
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => phraseIntent(word) === undefined)).toEqual([]);
  });
});
