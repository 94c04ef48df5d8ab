import { z } from 'zod';
import { OfferFields, OfferWarning } from './offer-fields';
import type { LocalDate } from './wall-clock';

/** What came of an offer for one person, as they tell it; only they and the counsellors see it. */
export const Stage = z.enum(['interested', 'applied', 'interview', 'hired', 'not-for-me']);
export type Stage = z.infer<typeof Stage>;

/** The stage somebody is at, since this instant (ms), and when they applied, if they did. */
export const Reaction = z.object({ stage: Stage, at: z.number(), appliedAt: z.number().optional() });
export type Reaction = z.infer<typeof Reaction>;

/** A job offer passed on inside a cohort: to the whole group, to one person, or to the counsellors first. */
export const Offer = z.object({
  id: z.string(),
  text: z.string(),
  /** A member or a counsellor of the cohort. */
  sharedBy: z.string(),
  sharedAt: z.number(),
  /** The one member it is for; absent for the whole group. */
  to: z.string().optional(),
  /** What it says of itself, as the sharer agreed; absent in offers from before Relais read them. */
  fields: OfferFields.optional(),
  warnings: z.array(OfferWarning).optional(),
  /** Waits for a counsellor: because of its warnings, or because the sharer wants to hear the counsellor first. Nobody else sees it. */
  review: z.enum(['warned', 'asked']).optional(),
  /** By person. */
  reactions: z.record(z.string(), Reaction).optional(),
  /** Its page or its publisher said that it is filled, at this instant (ms). */
  closedAt: z.number().optional(),
});
export type Offer = z.infer<typeof Offer>;

const DAY_MS = 86_400_000;
/** Offers are of use for 30 days at most. */
export const OFFER_LIFE_MS = 30 * DAY_MS;
/** Figures and reactions outlive the offer; then nothing of it is left. */
export const OFFER_KEPT_MS = 183 * DAY_MS;

/** Whether an offer still stands: not waiting for review, not closed, not past its deadline (the day itself counts) nor its 30 days. */
export function isLive({ review, closedAt, fields, sharedAt }: Offer, now: number, today: LocalDate): boolean {
  const deadline = fields?.deadline;
  return review === undefined && closedAt === undefined && now < sharedAt + OFFER_LIFE_MS && (deadline === undefined || today <= deadline);
}

/** Whether this member may see the offer: it was for the group or for them, or they shared it. */
export function isFor({ to, sharedBy, review }: Offer, person: string): boolean {
  return sharedBy === person || (review === undefined && (to === undefined || to === person));
}

/** Offers that are still kept: those of more than half a year leave, those of more than 30 days keep what figures need and no text. */
export function keptOffers(offers: readonly Offer[], now: number): Offer[] {
  return offers.filter(({ sharedAt }) => now < sharedAt + OFFER_KEPT_MS).map((offer) => (now < offer.sharedAt + OFFER_LIFE_MS ? offer : { ...offer, text: '' }));
}

/** That the group has an offer already: who was first (absent: the speaker), when (instant, ms), and who has got it. */
export interface KnownOffer {
  from?: string;
  at: number;
  has: string[];
}
