import type { OfferReader } from '../application/offer-ports';
import type { Clock, Communes } from '../application/ports';
import { dateOf, toWall } from '../domain/wall-clock';
import { readOffer } from '../understanding/offer/read-offer';

/** Reads offers by rules alone, at once: nothing is fetched, nothing is guessed. */
export function rulesOnly(communes: Communes, clock: Clock, zone: string): OfferReader {
  const read = (text: string) => readOffer(text, { today: dateOf(toWall(clock.now(), zone)), findCommune: (name) => communes.find(name) });
  return { read: (text) => Promise.resolve(read(text)) };
}
