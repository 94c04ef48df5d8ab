import type { Asker } from '../model-port';
import type { OfferReader, ReadOffer } from '../offer-ports';
import type { Clock } from '../ports';

/** What reads offers besides the rules, each where it is configured; they are asked in the order in which they are given. */
export interface OfferSources {
  rules: OfferReader;
  /** Each adds to what was read so far, or leaves it as it is; it keeps to `patienceMs`. */
  more?: readonly Enriching[];
  /** Goes on evenly, whatever becomes of the machine's clock. */
  steady: Clock;
}

/** Adds what the rules missed: the page behind a link, the publisher's own record, a model; `patienceMs` is a whole number. */
export type Enriching = (text: string, sofar: ReadOffer, patienceMs: number, asker?: Asker) => Promise<ReadOffer>;

/**
 * The reader that use cases are given: rules first, then whatever else is configured, within `patienceMs` for all of it: an
 * equal share for each, and what one leaves is for those after it.
 * It never throws: what fails or comes late leaves what was read before it.
 */
export function offerReader({ rules, more = [], steady }: OfferSources): OfferReader {
  return {
    async read(text, patienceMs, asker) {
      let offer = await rules.read(text, patienceMs);
      const until = steady.now() + patienceMs;
      for (const [index, enriching] of more.entries()) {
        const patience = Math.floor(Math.max(0, until - steady.now()) / (more.length - index));
        offer = await orAsItWas(enriching(text, offer, patience, asker), offer, patience);
      }
      return offer;
    },
  };
}

async function orAsItWas(enriched: Promise<ReadOffer>, before: ReadOffer, patienceMs: number): Promise<ReadOffer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ReadOffer>((resolve) => {
    timer = setTimeout(() => resolve(before), patienceMs);
  });
  try {
    return await Promise.race([enriched.catch(() => before), late]);
  } finally {
    clearTimeout(timer);
  }
}
