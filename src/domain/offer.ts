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

/** For whom an offer is, besides the id of one member. */
export const TO_GROUP = 'group';
export const TO_COUNSELLORS = 'counsellors';

/** What one person shares in 24 hours at most, so that nobody floods a group. */
export const MOST_A_DAY = 20;

/** Whether somebody has shared in the last 24 hours as much as a group can read. */
export function hasSharedEnough(offers: readonly Offer[], person: string, now: number): boolean {
  return offers.filter(({ sharedBy, sharedAt }) => sharedBy === person && now < sharedAt + DAY_MS).length >= MOST_A_DAY;
}

/** Whether an offer still stands: not waiting for review, and not over. */
export function isLive(offer: Offer, now: number, today: LocalDate): boolean {
  return offer.review === undefined && !isOver(offer, now, today);
}

/** Whether it is too late for an offer: it is filled, or past its deadline (the day itself counts) or its 30 days. */
export function isOver({ closedAt, fields, sharedAt }: Offer, now: number, today: LocalDate): boolean {
  const deadline = fields?.deadline;
  return closedAt !== undefined || now >= sharedAt + OFFER_LIFE_MS || (deadline !== undefined && today > deadline);
}

/** Whether this member may see the offer: it was for the group or for them, or they shared it. */
export function isFor({ to, sharedBy, review }: Offer, person: string): boolean {
  return sharedBy === person || (review === undefined && (to === undefined || to === person));
}

/**
 * Offers that are still kept: those of more than half a year leave, those of more than 30 days keep what figures need and no
 * text. Of one that was never let go to anybody there are no figures: it leaves after 30 days.
 */
export function keptOffers(offers: readonly Offer[], now: number): Offer[] {
  return offers.flatMap((offer) => {
    if (now < offer.sharedAt + OFFER_LIFE_MS) return [offer];
    return offer.review === undefined && now < offer.sharedAt + OFFER_KEPT_MS ? [{ ...offer, text: '' }] : [];
  });
}

/** That the group has an offer already: who was first (absent: the speaker), when (instant, ms), and who has got it. */
export interface KnownOffer {
  from?: string;
  at: number;
  has: string[];
}
