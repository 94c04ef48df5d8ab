import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type OfferSet = 'tuning' | 'held-back';

/** The fields that a person looks for, in the order of the table. */
export const FIELDS = ['title', 'employer', 'commune', 'contract', 'months', 'hoursPerWeek', 'pay', 'start', 'deadline', 'url', 'reference', 'warnings'] as const;
export type MeasuredField = (typeof FIELDS)[number];

export interface WrittenOffer {
  name: string;
  text: string;
  /** What each field may be; several where more than one is right, an empty text where it may be absent. */
  expected: ReadonlyMap<MeasuredField, readonly string[]>;
}

/** The day on which all written offers are read: a Monday. */
export const TODAY = '2026-11-16';

const FILES: Readonly<Record<OfferSet, readonly string[]>> = { tuning: ['tuning.txt', 'tuning-more.txt', 'tuning-late.txt', 'tuning-later.txt', 'tuning-last.txt', 'tuning-extra.txt'], 'held-back': ['held-back.txt'] };
const HEADING = /^#### /m;
const BEFORE_TEXT = '\n----\n';

/** The offers of one set: a name after `####`, then `field: value | other right value`, then the text below `----`. */
export function writtenOffers(set: OfferSet): WrittenOffer[] {
  return FILES[set].flatMap((file) => readFileSync(join(__dirname, file), 'utf8').split(HEADING).slice(1).map(parsed));
}

function parsed(block: string): WrittenOffer {
  const at = block.indexOf(BEFORE_TEXT);
  const [name = '', ...lines] = block.slice(0, at).split('\n');
  return { name, text: block.slice(at + BEFORE_TEXT.length).trimEnd(), expected: new Map(lines.map(expectation)) };
}

function expectation(line: string): [MeasuredField, string[]] {
  const [label = '', ...value] = line.split(': ');
  const field = FIELDS.find((known) => known === label);
  if (field === undefined) throw new Error(`no field of an offer: ${line}`);
  return [field, value.join(': ').split(' | ').map((one) => (one === '-' ? '' : one))];
}
