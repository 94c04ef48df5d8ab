import { z } from 'zod';
import { LocalDate } from './wall-clock';

/** Kinds of work contract, as the field tells them apart; `integration` is insertion (CDDI, PEC), `public` the civil service. */
export const Contract = z.enum([
  'permanent', 'fixed-term', 'temporary', 'apprenticeship', 'professionalisation', 'internship', 'immersion', 'integration', 'public', 'self-employed', 'other',
]);
export type Contract = z.infer<typeof Contract>;

/** What makes an offer suspect. One is enough for a counsellor to look at it first. */
export const OfferWarning = z.enum(['asks-money', 'bank-details', 'identity-papers', 'crypto', 'premium-number', 'pyramid', 'paid-training', 'easy-money']);
export type OfferWarning = z.infer<typeof OfferWarning>;

const words = z.string().min(1).max(200);

/** What an offer says of itself; a field that it does not say is absent, never guessed. */
export const OfferFields = z.object({
  title: words.optional(),
  employer: words.optional(),
  /** Official name of a French commune. */
  commune: words.optional(),
  contract: Contract.optional(),
  /** Length of the contract. */
  months: z.number().positive().max(120).optional(),
  hoursPerWeek: z.number().positive().max(60).optional(),
  /** As it was written. */
  pay: words.optional(),
  start: LocalDate.optional(),
  /** Last day to answer the offer. */
  deadline: LocalDate.optional(),
  url: z.string().max(2_000).optional(),
  reference: z.string().max(60).optional(),
});
export type OfferFields = z.infer<typeof OfferFields>;
export type OfferField = keyof OfferFields;

/** Every field, in the order in which an offer is read out. */
export const OFFER_FIELDS = OfferFields.keyof().options;
