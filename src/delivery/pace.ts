import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Limiter, Log, PutBack, SendResult } from '../application/ports';
import type { Address } from '../domain/person';

export interface PaceDeps {
  limiter: Limiter;
  clock: Clock;
  log: Log;
}

/** A place to be used now. */
export interface InHand {
  person: string;
  id: string;
  /** The instant (ms) that was meant. */
  at: number;
}

/** The pace of deliveries in one process: when the next may be posted, and what the channel's answers teach about it. */
export interface Pace {
  /** Waits for a place for one delivery; or says when to come back. */
  place(person: string): Promise<InHand | PutBack>;
  /** The same place, or another one when this process was held up since: what it has in hand is not posted all at once. */
  renewed(inHand: InHand): Promise<InHand | PutBack>;
  heed(address: Address, result: SendResult): Promise<void>;
  /** Whoever waits is put back at once. */
  close(): void;
}

/** Longer waits than this (ms) are not spent in a worker. */
const PATIENCE_MS = 250;
/** A place that was not used so long (ms) after its time is given up for another one, twice at most. */
const STALE_MS = 50;
const MOST_STALE = 2;
/** What a 429 that says nothing asks for (ms); the row itself waits longer each time. */
const UNSAID_MS = 1_000;
const THROTTLED = '429';
/** So many of the same refusal in a row on a channel mean all of it: too fast, or a token that it does not take. */
const IN_A_ROW = 3;
const STOP_MS = 60_000;

export function paceOf({ limiter, clock, log }: PaceDeps): Pace {
  const closing = new AbortController();
  const isClosing = (): boolean => closing.signal.aborted;
  const inARow = refusalsInARow();
  const isStale = ({ at }: InHand): boolean => clock.now() - at > STALE_MS;
  const wait = (ms: number): Promise<unknown> => (ms > 0 ? sleep(ms, undefined, { signal: closing.signal }).catch(() => undefined) : Promise.resolve());
  const take = async (person: string, instead?: string): Promise<InHand | PutBack> => {
    let unused = instead;
    for (let stale = 0; !isClosing(); ) {
      const { place, waitMs, id } = await limiter.place(person, PATIENCE_MS, unused);
      if (place === 'later') return { afterMs: waitMs };
      const inHand = { person, id, at: clock.now() + waitMs };
      await wait(place === 'taken' ? waitMs : PATIENCE_MS);
      if (place === 'busy' || isClosing()) continue;
      if (stale === MOST_STALE || !isStale(inHand)) return inHand;
      unused = id;
      stale += 1;
    }
    return { afterMs: 0 };
  };
  return {
    place: (person) => take(person),
    renewed: async (inHand) => (isClosing() || !isStale(inHand) ? inHand : take(inHand.person, inHand.id)),
    async heed(address, result) {
      const count = inARow(address.channel, result);
      if (result.sent) return;
      if (result.why === 'throttled' && result.code === THROTTLED) {
        const [what, forMs] = [count < IN_A_ROW ? 'conversation' as const : 'lane' as const, result.retryAfterMs ?? UNSAID_MS];
        log.warn('channel.throttled', { what, forMs });
        await limiter.pause(address, forMs, 'conversation');
        if (what === 'lane') await limiter.pause(address, forMs, what);
      } else if (result.why === 'unauthorised' && count >= IN_A_ROW) {
        log.error('channel.unauthorised', { inARow: count, forMs: STOP_MS });
        await limiter.pause(address, STOP_MS, 'lane');
      }
    },
    close: () => closing.abort(),
  };
}

/** How often a channel said the same thing that was no yes, up to now, since it said something else. */
function refusalsInARow(): (channel: string, result: SendResult) => number {
  const rows = new Map<string, { why: string; count: number }>();
  return (channel, result) => {
    if (result.sent) rows.delete(channel);
    if (result.sent) return 0;
    const before = rows.get(channel);
    const count = before?.why === result.why ? before.count + 1 : 1;
    rows.set(channel, { why: result.why, count });
    return count;
  };
}
