import type { FeedOffer, FeedQuery, OffersOfDay } from '../domain/feed-offer';
import type { OfferFields, OfferWarning } from '../domain/offer-fields';
import type { LocalDate } from '../domain/wall-clock';
import type { Asker } from './model-port';

/** Reads what an offer says of itself; it never throws, and answers by rules alone when nothing else is configured. */
export interface OfferReader {
  /** `patienceMs`: how long whoever waits for the answer can wait at most. A model is asked only for a known `asker`. */
  read(text: string, patienceMs: number, asker?: Asker): Promise<ReadOffer>;
}

export interface ReadOffer {
  fields: OfferFields;
  warnings: OfferWarning[];
  /** Text of the page behind the link, when only a link was pasted. */
  page?: string;
}

/** What the page behind a link says of its offer: what it says of itself for machines, and its title and visible text. */
export interface OfferPage {
  fields: OfferFields;
  text: string;
}

/**
 * The one guarded reader of addresses that people give (invariant 6). `not-allowed`: nothing was connected to;
 * `no-page`: it answered with something else than a page. It never throws.
 */
export interface OfferPages {
  read(address: string, patienceMs: number): Promise<{ read: true; page: OfferPage } | { read: false; why: 'not-allowed' | 'unreached' | 'no-page' | 'too-big' | 'too-slow' }>;
}

/** Why an official feed has no answer now; people go on without it. */
export type FeedSilence = 'refused' | 'throttled' | 'unreached' | 'unreadable' | 'too-slow';

/** Offers of an official publisher. It never throws: without an answer, Relais does what it does without a feed. */
export interface OfferFeed {
  /** `total`: how many there are in all. */
  search(query: FeedQuery, patienceMs: number): Promise<{ found: true; offers: FeedOffer[]; total: number } | { found: false; why: FeedSilence }>;
  /** One offer by its publisher's number, or by an address that holds it. `foreign`: neither is of this publisher. */
  lookUp(linkOrReference: string, patienceMs: number): Promise<{ offer: 'open'; value: FeedOffer } | { offer: 'closed' | 'foreign' } | { offer: 'unknown'; why: FeedSilence }>;
}

/** What the feed said lately, for all processes together; published offers only, and for days at most. */
export interface OfferShelf {
  /** True for the one who may look for a cohort's offers of this day now; again in half an hour, unless `done` was said. */
  take(cohort: string, date: LocalDate): Promise<boolean>;
  done(cohort: string, date: LocalDate): Promise<void>;
  put(cohort: string, day: OffersOfDay): Promise<void>;
  /** The last day that was put there, for a week. */
  of(cohort: string): Promise<OffersOfDay | undefined>;
  keep(query: FeedQuery, offers: readonly FeedOffer[]): Promise<void>;
  /** What this very query found within the hour, whoever asked. */
  kept(query: FeedQuery): Promise<FeedOffer[] | undefined>;
}

/** The feed with its shelf, as use cases are given it where one is configured. */
export interface Published {
  feed: OfferFeed;
  shelf: OfferShelf;
}
