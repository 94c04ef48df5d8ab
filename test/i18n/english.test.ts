import { en } from '../../src/i18n/en';
import { counted, day, duration, moment, months, soon } from '../../src/i18n/en/dates';
import { pageTexts } from '../../src/i18n/en/page';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { gsmText } from '../../cards/gsm-text';
import { languageOf } from '../../src/understanding/language';
import { NAMES, rendered } from '../support/sample-texts';
import { segmentsOf } from '../support/sms-segments';

// Safe: the keys of the catalogue itself.
const KEYS = Object.keys(en) as TextKey[];
const t = translatorFor({ language: 'en' });
const TEXTS: { key: string; text: string }[] = [...KEYS.flatMap((key) => rendered(key, t).map((text) => ({ key, text }))), ...Object.entries(pageTexts).map(([key, text]) => ({ key, text }))];

/** Said in their own words in every language, names, and the French that offers and buttons in France bear. */
const THEIRS = ['language.name', 'language.goOn', 'menu.language', 'talk.when', 'talk.line', 'foreign.spoken', 'foreign.call', 'languageName', 'askLanguage', 'wishes.ask', 'wishes.unread'];
/** In the parameters of the samples, and the French names of contracts and licences that offers in France bear. */
const FRENCH_NAMES = /Travail à Valognes|Vendeuse à Valognes|Vendeuse|La Poste|à 8 km|CDD 6 mois|Je viens|Je ne peux pas|Maison des services|Salle \d|France Travail|francetravail\.fr|\((?:CDI|CDD|intérim|immersion|permis \w+|entreprises adaptées)\)/gi;
const FRENCH_WORDS = /(?<![\p{L}’'-])(?:le|la|les|un|une|des|du|et|est|je|vous|votre|vos|pour|avec|dans|pas|que|qui|sur|groupe|séance|oui|non|merci|bonjour|offre|ne|il|elle|ce|cette|à|où|au|aux)(?![\p{L}’'-])|[àâçèéêëîïôùûœ]/iu;

describe('the English catalogue', () => {
  it('has no French left in it', () => {
    const left = TEXTS.filter(({ key }) => !THEIRS.includes(key)).filter(({ text }) => FRENCH_WORDS.test([...NAMES].reduce((rest, name) => rest.replaceAll(name, ''), text.replace(FRENCH_NAMES, ''))));
    expect(left).toEqual([]);
  });

  it('is taken for English by what recognises languages, and never for another one', () => {
    const others = TEXTS.filter(({ key }) => !THEIRS.includes(key)).filter(({ text }) => ![undefined, 'en'].includes(languageOf(text)));
    expect(others).toEqual([]);
  });

  it('is sent in the cheap alphabet of text messages', () => {
    const dear = TEXTS.filter(({ key }) => key !== 'language.name' && key !== 'language.goOn' && !key.startsWith('foreign.') && key in en).filter(({ text }) => segmentsOf(gsmText(text)).alphabet !== 'GSM-7');
    expect(dear).toEqual([]);
  });

  it('has button words with a straight apostrophe, so that they are the same on a phone', () => {
    expect(['rsvp.coming', 'rsvp.notComing', 'rsvp.late', 'registration.ok', 'registration.refuse'].map((key) => rendered(key as TextKey, t)[0])).toEqual(["I'm coming", "I can't come", "I'll be late", "That's right", "I don't agree"]);
  });
});

describe('English dates and counts', () => {
  it('are said with the day before the month and hours up to 24, as everything around people in France', () => {
    expect(moment('2026-12-01T09:30')).toBe('Tuesday 1 December at 9:30');
    expect(moment('2026-12-01T14:00')).toBe('Tuesday 1 December at 14:00');
    expect(day('2027-02-28', { year: true })).toBe('Sunday 28 February 2027');
    expect(soon({ start: '2026-12-01T09:30', today: '2026-11-30' })).toBe('tomorrow, Tuesday 1 December at 9:30');
    expect(soon({ start: '2026-12-01T09:30', today: '2026-11-20' })).toBe('Tuesday 1 December at 9:30');
  });

  it.each([[120, '2 hours'], [90, '1 hour 30 minutes'], [60, '1 hour'], [45, '45 minutes'], [1, '1 minute'], [0, '0 minutes']])('%i minutes are "%s"', (minutes, words) => {
    expect(duration(minutes)).toBe(words);
  });

  it.each([[24, '2 years'], [12, '1 year'], [6, '6 months'], [1, '1 month']])('%i months are "%s"', (count, words) => {
    expect(months(count)).toBe(words);
  });

  it('have one singular, for one', () => {
    expect([0, 1, 2].map((count) => counted(count, 'person', 'people'))).toEqual(['0 people', '1 person', '2 people']);
  });
});
