import type { OfferFields, OfferWarning } from '../../../src/domain/offer-fields';
import { plain } from '../../../src/understanding/words';
import { FIELDS, type MeasuredField, type WrittenOffer } from './corpus';

export interface Read {
  fields: OfferFields;
  warnings: readonly OfferWarning[];
}

/** `silent`: absent, and rightly so; `missed`: absent though said; `wrong`: another value, or one that nobody said. */
export type Verdict = 'right' | 'missed' | 'wrong' | 'silent';

export interface Judged {
  offer: string;
  field: MeasuredField;
  verdict: Verdict;
  wanted: string;
  got: string;
}

/** Every field of every offer, compared with what a person reads in it. */
export function judgeAll(offers: readonly WrittenOffer[], read: (text: string) => Read): Judged[] {
  return offers.flatMap((offer) => {
    const found = read(offer.text);
    return FIELDS.map((field) => judge(offer, field, found));
  });
}

function judge(offer: WrittenOffer, field: MeasuredField, read: Read): Judged {
  const right = offer.expected.get(field) ?? [''];
  const got = field === 'warnings' ? [...read.warnings].sort().join(', ') : String(read.fields[field] ?? '');
  const wanted = field === 'warnings' ? right.map((one) => one.split(', ').sort().join(', ')) : right;
  return { offer: offer.name, field, verdict: verdict(wanted, got, field), wanted: wanted.join(' | '), got };
}

function verdict(wanted: readonly string[], got: string, field: MeasuredField): Verdict {
  if (wanted.some((one) => compared(one, field) === compared(got, field))) return got === '' ? 'silent' : 'right';
  return got === '' ? 'missed' : 'wrong';
}

/** Words are the same without case, accents and signs; everything else is as it is. */
function compared(value: string, field: MeasuredField): string {
  return field === 'title' || field === 'employer' ? plain(value) : value.replace(/[\u00a0\u202f]/g, ' ').toLowerCase();
}

export interface Figures {
  /** Said in the text and read, or read: everything but what is absent and rightly so. */
  of: number;
  right: number;
  missed: number;
  wrong: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (verdict: Verdict): number => judged.filter((each) => each.verdict === verdict).length;
  const [right, missed, wrong] = [count('right'), count('missed'), count('wrong')];
  return { of: right + missed + wrong, right, missed, wrong };
}
