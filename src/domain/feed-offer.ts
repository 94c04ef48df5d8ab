import { z } from 'zod';
import type { Match } from './offer-match';
import type { Contract } from './offer-fields';
import { OfferFields } from './offer-fields';
import { LocalDate } from './wall-clock';
import { EmployerKind } from './wishes';

/** Longest description that is kept of a published offer, in characters. */
export const LONGEST_DESCRIPTION = 2_000;

/** An offer as its official publisher gives it. Nobody's name, phone or mail: whoever is interested finds them at the link. */
export const FeedOffer = z.object({
  /** The publisher's number; `fields.reference` and `fields.url` say the same. */
  reference: z.string(),
  fields: OfferFields,
  /** INSEE code of the commune of the work. */
  communeCode: z.string().optional(),
  employerKinds: z.array(EmployerKind),
  /** Instant (ms) at which it was published. */
  publishedAt: z.number(),
  text: z.string().max(LONGEST_DESCRIPTION),
});
export type FeedOffer = z.infer<typeof FeedOffer>;

/** What is looked for in the feed. `employerKinds` are a filter that a person chose; several of them widen it. */
export interface FeedQuery {
  /** INSEE code. */
  commune: string;
  /** Distance around the commune, in whole kilometres. */
  km: number;
  /** A trade, in a person's own words; one at a time. */
  words?: string;
  contracts?: readonly Contract[];
  employerKinds?: readonly EmployerKind[];
  /** Published in the last so many days. */
  days?: 1 | 3 | 7 | 14 | 31;
  /** So many offers at most, newest first. */
  most: number;
}

/** As many offers of a day as a group can talk about. */
export const MOST_OF_A_DAY = 10;

/** What was published for one cohort on a day. Nothing in it is about a person, so its purpose ends with the week: 7 days. */
export const OffersOfDay = z.object({ date: LocalDate, offers: z.array(FeedOffer).max(MOST_OF_A_DAY) });
export type OffersOfDay = z.infer<typeof OffersOfDay>;

/** One published offer as a line of a list. */
export const FeedLine = z.object({ reference: z.string(), title: z.string(), employer: z.string().optional(), commune: z.string().optional() });
export type FeedLine = z.infer<typeof FeedLine>;

export function lineOf({ reference, fields: { title = reference, employer, commune } }: FeedOffer): FeedLine {
  return { reference, title, ...(employer === undefined ? {} : { employer }), ...(commune === undefined ? {} : { commune }) };
}

/** A published offer in a list; `match` when it was looked for by somebody's wishes. */
export interface ListedPublished {
  offer: FeedOffer;
  match?: Match;
}
