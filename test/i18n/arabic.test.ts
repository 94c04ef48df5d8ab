import { gsmText } from '../../cards/gsm-text';
import { renderText } from '../../cards/render-text';
import { draw } from '../../cards/view';
import { ar } from '../../src/i18n/ar';
import { afterMinutes, day, duration, everyWeeks, forMonths, moment, soon } from '../../src/i18n/ar/dates';
import * as grammar from '../../src/i18n/ar/grammar';
import { isolate } from '../../src/i18n/ar/isolate';
import { pageTexts } from '../../src/i18n/ar/page';
import { Stage } from '../../src/domain/offer';
import { fr } from '../../src/i18n/fr';
import { pageTexts as frenchPage } from '../../src/i18n/page';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { phraseIntent } from '../../src/understanding/phrases';
import { cardSamples } from '../support/card-samples';
import { NAMES, rendered } from '../support/sample-texts';

// Safe: keys of the catalogue itself; whether one is missing is a test of its own.
const KEYS = Object.keys(fr).filter((key) => key in ar) as TextKey[];
const t = translatorFor({ language: 'ar' });
const TEXTS = KEYS.flatMap((key) => rendered(key, t).map((text) => ({ key, text })));

/** Nothing but a name, an address or a brand, the same in every language; or parts that other texts said before. */
const ALONE = ['offer.named', 'offers.open', 'offers.why', 'published.open', 'why.short', 'offer.namesake', 'attendance.member', 'commune.choice', 'data.channelName', 'data.fileName', 'label.said', 'language.goOn', 'language.name', 'offer.member'];
/** Names and what people wrote, with a sentence of ours only now and then. */
const THEIRS = ['figures.offer', 'offer.reviewLine', 'offers.line', 'talk.line', 'talk.listLine', 'talk.when', 'wishes.said'];
const OURS = TEXTS.filter(({ key }) => !ALONE.includes(key));

/** Brands, the word of the law, codes and file formats that phones, letters and counsellors in France say in Latin letters. */
const LATIN = /\b(?:Relais|STOP|SMS|JSON|JavaScript|Teams|Telegram|Messenger|France Travail|francetravail\.fr|actualisation|Langue|CDI|CDD|Intérim|Apprentissage|Professionnalisation|Stage|Alternance|PMSMP|Insertion|Fonction publique|Permis [BCD]E?|FIMO|FCO|CACES|Habilitation électrique|BAFA|HACCP|Certiphyto|Entreprises adaptées|VAL-7K3F|Awa)\b/g;
/** Orders and wishes to a man only ("write", "choose", "wait", "you want", "you prefer"): verbal nouns say it to everybody. */
const TO_A_MAN = /(?<!\p{L})(?:اكتب|اختر|اضغط|انتظر|أدخل|تحقق|انظر|تريد|ترغب|تفضّل|تفضل|تستطيع|تسكن|تبحث|موافق|عزيزي)(?!\p{L})/u;
/** Answers to a question, a button's words, an example of a message, a noted reason: the words that are taught and no commands. */
const NO_COMMANDS = ['نعم', 'لا', 'لا شيء', 'تصحيح', 'أرجو الاتصال بي', 'سبب شخصي'];

function outsideIsolates(text: string): string {
  return text.replace(/\u2068[^\u2069]*\u2069/g, '');
}

function isBalanced(text: string): boolean {
  return /^(?:[^\u2068\u2069]|\u2068[^\u2068\u2069]*\u2069)*$/.test(text);
}

describe('the Arabic catalogue', () => {
  it('has every key, each with the same need of parameters', () => {
    const shape = (catalogue: object): string[] => Object.entries(catalogue).map(([key, sentence]) => `${key}: ${typeof sentence}`).sort();
    expect(shape(ar)).toEqual(shape(fr));
  });

  it('says something whole in Arabic letters for each key', () => {
    const silent = OURS.filter(({ key, text }) => !THEIRS.includes(key) && !/\p{Script=Arabic}/u.test(text));
    expect([...silent, ...TEXTS.filter(({ text }) => text.trim() === '' || /undefined|NaN|\[object/.test(text))]).toEqual([]);
  });

  it('has no Latin word of its own but brands and codes', () => {
    expect(OURS.filter(({ text }) => /\p{Script=Latin}/u.test(outsideIsolates(text).replace(LATIN, '')))).toEqual([]);
  });

  it('keeps each name and place whole in its own direction', () => {
    expect(TEXTS.filter(({ text }) => !isBalanced(text))).toEqual([]);
    expect(OURS.filter(({ text }) => [...NAMES].some((name) => name !== 'Awa' && outsideIsolates(text).includes(name)))).toEqual([]);
    expect(t.say({ key: 'menu.hello', params: { firstName: 'Awa' } })).toBe('مرحبًا \u2068Awa\u2069!');
  });

  it('has Latin figures only, those of phones and letters in France', () => {
    expect(TEXTS.filter(({ text }) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text))).toEqual([]);
  });

  it('makes nobody a man or a woman', () => {
    expect(TEXTS.filter(({ text }) => TO_A_MAN.test(text))).toEqual([]);
  });

  it('teaches only words that Relais understands when they are typed', () => {
    const taught = new Set(OURS.flatMap(({ text }) => [...text.matchAll(/«([^»\u2068]*)»/g)].map(([, word = '']) => word)));
    expect([...taught]).toEqual(expect.arrayContaining(['القائمة', 'مساعدة', 'رجوع', 'إلغاء', 'بياناتي', 'حذف بياناتي', 'توقف', 'استئناف', 'سأحضر']));
    expect([...taught].filter((word) => !NO_COMMANDS.includes(word) && phraseIntent(word) === undefined)).toEqual([]);
  });

  it('understands the words of its buttons about offers and the group, typed later', () => {
    expect(Stage.options.map((stage) => phraseIntent(t.say({ key: 'offer.stage', params: { stage } })))).toEqual(Stage.options.map((stage) => ({ intent: 'react', stage })));
    expect((['leave.open', 'menu.offers', 'menu.wishes', 'menu.data', 'talk.open', 'menu.shareOffer', 'menu.nextSession', 'menu.counsellor'] as const).filter((key) => phraseIntent(t.say({ key })) === undefined)).toEqual([]);
  });

  it.each([
    ['distress.suicide', '3114'],
    ['distress.emergency', '112'],
    ['distress.emergency', '15'],
    ['distress.police', '17'],
    ['distress.text', '114'],
    ['distress.violence', '3919'],
    ['distress.child', '119'],
    ['distress.shelter', '115'],
  ] as const)('%s gives the number %s', (key, number) => {
    expect(t.say({ key })).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  });
});

describe('the page in Arabic', () => {
  it('has every sentence, with the same places to fill', () => {
    const places = (texts: Record<string, string>): object => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.match(/\{\w+\}/g) ?? []]));
    expect(places(pageTexts)).toEqual(places(frenchPage));
  });

  it('is in Arabic, names isolated', () => {
    const { lang, dir, locale, ...sentences } = pageTexts;
    expect([lang, dir, locale.slice(0, 2)]).toEqual(['ar', 'rtl', 'ar']);
    const foreign = Object.entries(sentences).filter(([, text]) => /\p{Script=Latin}/u.test(outsideIsolates(text).replace(LATIN, '').replace('{count}', '')) || !isBalanced(text));
    expect(foreign).toEqual([]);
    expect(Object.values(pageTexts).filter((text) => TO_A_MAN.test(text))).toEqual([]);
  });

  it('has different names for all its buttons', () => {
    const { send, retry, startAgain, codeSend, codeIgnore, menu, switchPerson, forgetDevice, cancel } = pageTexts;
    const buttons = [send, retry, startAgain, codeSend, codeIgnore, menu, switchPerson, forgetDevice, cancel];
    expect(new Set(buttons).size).toBe(buttons.length);
  });
});

describe('a name inside an Arabic sentence', () => {
  it('cannot close its own isolation, nor turn what follows', () => {
    expect(isolate('A\u2069\u202eb\u2066')).toBe('\u2068Ab\u2069');
  });

  it.each([
    [[], ''],
    [['Awa'], '\u2068Awa\u2069'],
    [['Awa', 'Marius'], '\u2068Awa\u2069 و\u2068Marius\u2069'],
    [['Awa', 'Marius', 'Lou'], '\u2068Awa\u2069، \u2068Marius\u2069 و\u2068Lou\u2069'],
  ])('%j are enumerated', (all, words) => {
    expect(grammar.names(all)).toBe(words);
  });
});

describe('an Arabic text message', () => {
  it('has no sign of direction that older phones draw as a box', () => {
    expect(gsmText(t.say({ key: 'menu.hello', params: { firstName: 'Awa' } }))).toBe('مرحبًا Awa!');
  });

  it('of a reminder fits five segments of 67 letters, its programme included', () => {
    const lengths = Object.entries(cardSamples.reminder).filter(([name]) => name !== 'hostile').map(([, data]) => gsmText(renderText(draw({ card: 'reminder', data }, t)).text).length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths.filter((length) => length > 5 * 67)).toEqual([]);
  });
});

describe('what is counted in Arabic', () => {
  it.each([
    [0, 'لا أحد'],
    [1, 'شخص واحد'],
    [2, 'شخصان'],
    [3, '3 أشخاص'],
    [10, '10 أشخاص'],
    [11, '11 شخصًا'],
    [100, '100 شخص'],
    [103, '103 أشخاص'],
  ])('%i people', (count, words) => {
    expect(grammar.counted(count, grammar.PEOPLE)).toBe(words);
  });

  it.each([
    [1, 'دقيقة واحدة'],
    [2, 'دقيقتان'],
    [45, '45 دقيقة'],
    [60, 'ساعة'],
    [90, 'ساعة و30 دقيقة'],
    [120, 'ساعتان'],
    [185, '3 ساعات و5 دقائق'],
  ])('a duration of %i minutes', (minutes, words) => {
    expect(duration(minutes)).toBe(words);
  });

  it('minutes to wait and months of silence follow their preposition', () => {
    expect([1, 2, 3, 30].map(afterMinutes)).toEqual(['دقيقة واحدة', 'دقيقتين', '3 دقائق', '30 دقيقة']);
    expect([1, 2, 6, 18, 12, 24, 36].map(forMonths)).toEqual(['شهر واحد', 'شهرين', '6 أشهر', '18 شهرًا', 'سنة', 'سنتين', '3 سنوات']);
  });

  it('weeks between sessions', () => {
    expect([0, 1, 2, 3, 12].map(everyWeeks)).toEqual(['مرة واحدة فقط', 'كل أسبوع', 'كل أسبوعين', 'كل 3 أسابيع', 'كل 12 أسبوعًا']);
  });
});

describe('dates in Arabic', () => {
  it.each([
    ['2026-12-01', 'الثلاثاء 1 ديسمبر (01/12)'],
    ['2027-02-28', 'الأحد 28 فبراير (28/02)'],
    ['2027-08-16', 'الاثنين 16 أغسطس (16/08)'],
  ])('the day %s', (date, words) => {
    expect(day(date)).toBe(words);
  });

  it('has the year only when asked, and hours up to 24', () => {
    expect(day('2026-12-01', { year: true })).toBe('الثلاثاء 1 ديسمبر 2026 (01/12/2026)');
    expect(moment('2026-12-01T14:05')).toBe('الثلاثاء 1 ديسمبر (01/12) الساعة 14:05');
    expect(moment('2026-12-01T09:00')).toBe('الثلاثاء 1 ديسمبر (01/12) الساعة 9:00');
  });

  it.each([
    ['2026-12-31', 'اليوم، '],
    ['2027-01-01', 'غدًا، '],
    ['2027-01-02', 'بعد غد، '],
    ['2027-01-03', ''],
    ['2026-12-30', ''],
  ])('seen from 2026-12-31, %s begins with "%s"', (date, near) => {
    expect(soon({ start: `${date}T09:30`, today: '2026-12-31' })).toBe(`${near}${moment(`${date}T09:30`)}`);
  });
});
