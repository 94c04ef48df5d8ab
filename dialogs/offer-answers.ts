import { z } from 'zod';
import { OFFER_FIELDS, OfferFields, OfferWarning, type OfferField } from '../src/domain/offer-fields';

/** What was read of the text, and whether more was pasted than is kept. */
const Found = z.object({ fields: OfferFields, warnings: z.array(OfferWarning), cut: z.boolean().exactOptional() });
/** That the group has it: who was first (absent: oneself), when (instant, ms), who has got it. */
const Known = z.object({ from: z.string().exactOptional(), at: z.number(), has: z.array(z.string()) });
/** A corrected field in the words of `OfferFields`; empty when it was taken out. */
const fix = z.string().exactOptional();

/** All that may be known while an offer is being shared. A text without `found` is studied next. */
export const Answers = z.object({
  cohort: z.string(),
  /** Said outside the dialog and plainly an offer. */
  pasted: z.string().exactOptional(),
  sure: z.string().exactOptional(),
  /** The offers of one paste, while it is asked whether they are several. */
  parts: z.array(z.string()).exactOptional(),
  several: z.string().exactOptional(),
  /** Those of them that are still to come. */
  rest: z.array(z.string()).exactOptional(),
  next: z.string().exactOptional(),
  /** A text in which no offer was recognised. */
  doubt: z.string().exactOptional(),
  anyway: z.string().exactOptional(),
  text: z.string(),
  found: Found.exactOptional(),
  known: Known.exactOptional(),
  fixing: z.boolean().exactOptional(),
  which: z.string().exactOptional(),
  title: fix, employer: fix, commune: fix, contract: fix, months: fix, hoursPerWeek: fix, pay: fix, start: fix, deadline: fix, url: fix, reference: fix,
  to: z.string().exactOptional(),
  person: z.string().exactOptional(),
  confirm: z.enum(['yes', 'first']).exactOptional(),
});
export type Answers = z.infer<typeof Answers>;

const NUMBERS: ReadonlySet<OfferField> = new Set(['months', 'hoursPerWeek']);

/** What the offer says of itself once it was corrected. */
export function fieldsOf(answers: Partial<Answers>): OfferFields {
  const read: Record<string, unknown> = answers.found?.fields ?? {};
  const values = OFFER_FIELDS.map((field) => [field, corrected(field, answers[field], read[field])] as const);
  return OfferFields.parse(Object.fromEntries(values.filter(([, value]) => value !== undefined)));
}

/** The field as one types it. */
export function asTyped(field: OfferField, answers: Partial<Answers>): string {
  const value = fieldsOf(answers)[field];
  return value === undefined ? '' : String(value);
}

function corrected(field: OfferField, fixed: string | undefined, read: unknown): unknown {
  if (fixed === undefined) return read;
  if (fixed === '') return undefined;
  return NUMBERS.has(field) ? Number(fixed) : fixed;
}
