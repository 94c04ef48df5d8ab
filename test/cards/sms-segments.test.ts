import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gsmText } from '../../cards/gsm-text';
import { renderText } from '../../cards/render-text';
import { fr } from '../../src/i18n/fr';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { drawnSamples, READINGS } from '../support/drawn-samples';
import { rendered } from '../support/sample-texts';
import { segmentsOf, strangersIn, type Segments } from '../support/sms-segments';

const TABLE = join(__dirname, 'sms-segments.txt');
/** Writes the table anew instead of comparing: RELAIS_TEST_GOLDEN=write npx jest test/cards/sms-segments */
const WRITE = process.env['RELAIS_TEST_GOLDEN'] === 'write';
const MOST = 3;

/** What does not fit in three text messages, and why it is sent all the same. */
const LONGER: Readonly<Record<string, string>> = {
  'announcement.long': 'as long as a counsellor can write',
  'preview.nobody': 'as long as a counsellor can write',
  'offer.heavy': 'the longest offer, in another alphabet',
  'offer.usual': 'an offer: what it says of itself, its words and its link, and what one can answer',
  'offer.fitting': 'an offer: what it says of itself, its words and its link, and what one can answer',
  'offerReview.usual': 'a counsellor reads all of an offer before it goes out',
  'offerReview.asked': 'a counsellor reads all of an offer before it goes out',
  'offerReview.heavy': 'the longest offer, in another alphabet',
  'question.offer-for-whom-warned': 'each sign of a dishonest offer, and all that is missing',
  'question.registration-consent': 'the notice: what is kept, why, and each right',
  'myData.usual': 'all that is kept on somebody',
  'myData.little': 'all that is kept on somebody',
  'myData.file': 'all that is kept on somebody',
  'offerFigures.digest': 'a counsellor looks at a whole week',
  'offerFigures.many': 'a counsellor looks at a whole group',
  'wishes.usual': 'all that somebody told of the work they look for, line by line',
  'cohort.usual': 'a counsellor looks at a whole group',
  'cohort.waiting': 'a counsellor looks at a whole group',
  'helpLines.usual': 'all seven help lines and the offer to warn a counsellor: none may be missing',
  'helpLines.shelter': 'all seven help lines and the offer to warn a counsellor: none may be missing',
  'form.plan-session-problems': 'a form, which only cards show',
};

const rows = drawnSamples.filter(({ name }) => !name.includes('hostile')).map(({ name, cards }) => {
  const [normal, simple] = READINGS.map((reading) => gsmText(renderText(cards[reading]).text));
  return { name, texts: [normal ?? '', simple ?? ''] };
});

describe('every card as text messages', () => {
  it('is in the cheap alphabet, whatever we say', () => {
    expect(rows.filter(({ name }) => !name.endsWith('.heavy')).flatMap(({ name, texts }) => texts.flatMap(strangersIn).map((sign) => ({ name, sign })))).toEqual([]);
  });

  it('fits in three, in both ways of reading, or is named with a reason', () => {
    const longer = rows.filter(({ texts }) => texts.some((text) => segmentsOf(text).segments > MOST)).map(({ name }) => name);
    expect(longer.sort()).toEqual(Object.keys(LONGER).sort());
  });

  it('costs what it cost when it was last looked at', () => {
    const lines = rows.map(({ name, texts }) => `${name.padEnd(42)} ${texts.map((text) => inWords(segmentsOf(text))).join('   ')}${name in LONGER ? `   ${LONGER[name] ?? ''}` : ''}`);
    const table = [`${'card'.padEnd(42)} usual     simple   (segments/length)`, ...lines, ''].join('\n');
    if (WRITE) writeFileSync(TABLE, table);
    expect(table).toBe(readFileSync(TABLE, 'utf8'));
  });
});

it('every sentence fits in three text messages, most in one', () => {
  // Safe: the keys of the catalogue itself.
  const texts = READINGS.flatMap((reading) => (Object.keys(fr) as TextKey[]).flatMap((key) => rendered(key, translatorFor({ reading })).map((text) => ({ key, ...segmentsOf(gsmText(text)) }))));
  expect(texts.filter(({ alphabet, segments }) => alphabet !== 'GSM-7' || segments > MOST)).toEqual([]);
  expect(texts.filter(({ segments }) => segments === 1).length / texts.length).toBeGreaterThan(0.9);
});

function inWords({ alphabet, length, segments }: Segments): string {
  return `${String(segments)}/${String(length)}${alphabet === 'GSM-7' ? '' : '!'}`.padEnd(7);
}
