import type { Clock } from '../application/ports';
import { pacer } from './door-pace';

/** Who may ask this process for something, by network. Each answer is 0, or how long to wait (ms): then it is a 429. */
export interface Gate {
  /** A request for the chat page or its service, or a stream. */
  visit(network: string): number;
  /** A request to speak for a channel: only those that were refused count, so that the connector never waits. */
  knock(network: string): number;
  /** The request just looked at was refused. */
  refused(network: string): void;
}

/** A group that opens the page together from one address is 12 people with some 20 files each, a few times over. */
const VISITS = { perSecond: 100, atOnce: 600 };
const REFUSED = { perSecond: 5, atOnce: 100 };

export function gateFor(clock: Clock): Gate {
  const visits = pacer(VISITS);
  const refusals = pacer(REFUSED);
  return {
    visit: (network) => visits.take(network, clock.now()),
    knock: (network) => refusals.wait(network, clock.now()),
    refused: (network) => void refusals.take(network, clock.now()),
  };
}

/** A trial serves this machine only: there is nobody to keep apart. */
export const openGate: Gate = { visit: () => 0, knock: () => 0, refused: () => undefined };
