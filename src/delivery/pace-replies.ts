import { setTimeout as sleep } from 'node:timers/promises';
import type { Outlet } from '../application/outlet';
import type { Clock, Limiter, Log, SendResult } from '../application/ports';
import type { Address } from '../domain/person';

export interface PaceRepliesDeps {
  limiter: Limiter;
  clock: Clock;
  log: Log;
  /** Longest wait of a reply, in ms; somebody is looking at the screen. */
  mostWaitMs?: number;
}

export interface PacedOutlet extends Outlet {
  /** Counts what was posted last. */
  close(): Promise<void>;
}

/** Posts are told to the others so often (ms): no turn waits for it. */
const TELL_MS = 100;
const MOST_WAIT_MS = 1_000;
const THROTTLED = '429';

/**
 * The way out of replies and report cards: they go at once, before deliveries, and are counted after they went. Only
 * where the count says that a conversation has had too much does the next reply there wait, for a second at most.
 */
export function pacedReplies(outlet: Outlet, deps: PaceRepliesDeps): PacedOutlet {
  const { limiter, clock, log, mostWaitMs = MOST_WAIT_MS } = deps;
  const waits = new Map<string, number>();
  const posted: Address[] = [];
  let telling: NodeJS.Timeout | undefined;
  let told = Promise.resolve();
  const tell = async (): Promise<void> => {
    telling = undefined;
    const addresses = posted.splice(0);
    const now = clock.now();
    for (const [speaker, until] of waits) if (until <= now) waits.delete(speaker);
    (await limiter.count(addresses)).forEach((waitMs, index) => {
      const speaker = addresses[index]?.speaker;
      if (waitMs > 0 && speaker !== undefined) waits.set(speaker, clock.now() + waitMs);
    });
  };
  const soon = (): void => {
    telling ??= setTimeout(() => {
      told = tell().catch(() => log.warn('replies.uncounted'));
    }, TELL_MS);
  };
  const paced = async (address: Address, send: () => Promise<SendResult>): Promise<SendResult> => {
    const waitMs = Math.min(mostWaitMs, (waits.get(address.speaker) ?? 0) - clock.now());
    if (waitMs > 0) await sleep(waitMs);
    posted.push(address);
    soon();
    const result = await send();
    if (!result.sent && result.code === THROTTLED) await heeded(address, result.retryAfterMs ?? MOST_WAIT_MS, deps);
    return result;
  };
  return {
    post: (address, activity) => paced(address, () => outlet.post(address, activity)),
    update: (address, id, activity) => paced(address, () => outlet.update(address, id, activity)),
    close: async () => {
      clearTimeout(telling);
      await told;
      if (posted.length > 0) await tell().catch(() => log.warn('replies.uncounted'));
    },
  };
}

/** What the channel said to a reply holds for deliveries too. */
async function heeded(address: Address, forMs: number, { limiter, log }: PaceRepliesDeps): Promise<void> {
  try {
    await limiter.pause(address, forMs, 'conversation');
    log.warn('channel.throttled', { what: 'conversation', forMs });
  } catch {
    log.warn('replies.uncounted');
  }
}
