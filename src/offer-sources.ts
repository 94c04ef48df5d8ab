import { createFranceTravail } from './adapters/france-travail';
import { steadyClock } from './adapters/system/clock';
import { createOfferPages } from './adapters/web';
import type { Policy } from './application/context';
import type { Model } from './application/model-port';
import type { OfferReader, Published } from './application/offer-ports';
import { byModel } from './application/offers/enrich';
import { byFeed, byPages } from './application/offers/look-up';
import { offerReader } from './application/offers/offer-reader';
import { offersOfDay } from './application/offers/offers-of-day';
import type { Clock, Communes, Log } from './application/ports';
import type { Config } from './config';
import type { Places } from './domain/places';
import type { Records } from './records';

export interface OfferSourcesDeps {
  rules: OfferReader;
  model: Model | undefined;
  records: Records;
  communes: Communes;
  places: Places;
  policy: Policy;
  clock: Clock;
  log: Log;
}

export interface OfferSources {
  /** Rules first; then the official feed, which opens no page; then pages of the hosts that are listed; then a model. */
  reader: OfferReader;
  published: Published | undefined;
  /** What is done every minute for the offers of the day; undefined where nobody wants them. */
  daily: (() => Promise<void>) | undefined;
  close(): Promise<void> | undefined;
}

/** Where offers come from besides what people paste, each where the settings name it. */
export function openOfferSources({ feed: settings, linkHosts, publicUrl }: Config, deps: OfferSourcesDeps): OfferSources {
  const { rules, model, records, communes, places, policy, clock, log } = deps;
  const feed = settings && createFranceTravail({ ...settings, credentials: settings, communeName: (code) => places.byCode(code)?.name, steady: steadyClock, log });
  const published = feed && { feed, shelf: records.offerShelf };
  const pages = linkHosts.length === 0 ? [] : [byPages(createOfferPages({ hosts: linkHosts, publicUrl, communes, log }), rules)];
  const { store, queue } = records;
  const from = settings?.daily;
  return {
    reader: offerReader({ rules, steady: steadyClock, more: [...(feed ? [byFeed(feed, rules)] : []), ...pages, ...(model ? [byModel(model)] : [])] }),
    published,
    daily: published && from !== undefined ? () => offersOfDay({ ...published, store, queue, policy, clock, log, from }) : undefined,
    close: () => feed?.close(),
  };
}
