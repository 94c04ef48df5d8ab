import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommunes } from '../../../src/adapters/communes';
import { findNamedCommune, type CommuneIndex } from '../../../src/domain/commune';
import { OfferFields } from '../../../src/domain/offer-fields';
import { readOffer, type OfferReader } from '../../../src/understanding/offer/read-offer';
import { chance } from '../../faults/profile';
import { FIELDS, TODAY, writtenOffers } from './corpus';
import { figuresOf, type Judged } from './measure';
import { invented } from './stands-in';
import { judgedSet, measuredPart, shareOf } from './table';

/** Writes the figures anew instead of comparing: RELAIS_TEST_GOLDEN=write npx jest test/understanding/offer/reading */
const WRITE = process.env['RELAIS_TEST_GOLDEN'] === 'write';
const PAGE = join(__dirname, '..', '..', '..', 'docs', 'offers-reading.md');
const MEASURED = /(<!-- measured -->\n)[\s\S]*(<!-- \/measured -->)/;
const MIXED_TEXTS = 400;

let index: CommuneIndex;
let reader: OfferReader;
let tuning: Judged[];
let heldBack: Judged[];

beforeAll(async () => {
  index = await loadCommunes();
  reader = { today: TODAY, findCommune: (text) => findNamedCommune(index, text) };
  tuning = judgedSet('tuning', (text) => readOffer(text, reader));
  heldBack = judgedSet('held-back', (text) => readOffer(text, reader));
});

test('there are at least ninety written offers, a good part of them held back', () => {
  expect(writtenOffers('tuning').length + writtenOffers('held-back').length).toBeGreaterThanOrEqual(90);
  expect(writtenOffers('held-back').length).toBeGreaterThanOrEqual(30);
});

test.each(FIELDS)('%s is read right at least nine times in ten in the offers that the rules were tuned on', (field) => {
  expect(shareOf(figuresOf(tuning.filter((each) => each.field === field)))).toBeGreaterThanOrEqual(0.9);
});

test('all fields of the offers tuned on are right at least 97 times in 100', () => {
  expect(shareOf(figuresOf(tuning))).toBeGreaterThanOrEqual(0.97);
});

test('all fields of the offers held back are right at least 93 times in 100', () => {
  expect(shareOf(figuresOf(heldBack))).toBeGreaterThanOrEqual(0.93);
});

test('what is read has the shape of an offer', () => {
  for (const { text } of [...writtenOffers('tuning'), ...writtenOffers('held-back')]) {
    expect(OfferFields.safeParse(readOffer(text, reader).fields)).toMatchObject({ success: true });
  }
});

test('no value is invented: each one stands in its text', () => {
  const lies = [...writtenOffers('tuning'), ...writtenOffers('held-back')].map(({ name, text }) => [name, invented(text, readOffer(text, reader).fields, index)]);
  expect(lies.filter(([, fields]) => fields?.length)).toEqual([]);
});

test('no value is invented from offers cut up and mixed', () => {
  const lines = [...writtenOffers('tuning'), ...writtenOffers('held-back')].flatMap(({ text }) => text.split('\n'));
  const draw = chance('mixed offers');
  const pick = (): string => lines[Math.floor(draw() * lines.length)] ?? '';
  for (let count = 0; count < MIXED_TEXTS; count += 1) {
    const mixed = Array.from({ length: 1 + Math.floor(draw() * 8) }, pick).join(draw() < 0.3 ? ' ' : '\n');
    const text = draw() < 0.3 ? mixed.slice(Math.floor(draw() * 40), Math.floor(draw() * mixed.length) + 40) : mixed;
    expect([text, invented(text, readOffer(text, reader).fields, index)]).toEqual([text, []]);
  }
});

test('docs/offers-reading.md says what is measured', () => {
  const part = measuredPart(tuning, heldBack);
  if (WRITE) writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(MEASURED, (_whole, open: string, close: string) => `${open}${part}${close}`));
  expect(readFileSync(PAGE, 'utf8')).toContain(part);
});
