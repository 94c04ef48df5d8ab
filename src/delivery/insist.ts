import { setTimeout as sleep } from 'node:timers/promises';

const AGAIN_MS = 1_000;
/** Shorter than the time after which a sender counts as dead (60 s). */
const MOST_TRIES = 45;
/** What the store's errors are called while it takes no writes, though it can be reached. */
const REFUSED = new Set(['RedisFull', 'RedisReadOnly', 'RedisDiskFull']);

/**
 * While the store takes no writes, what became of a message is known here only: it is written down as soon as it can
 * be, so that nobody has to doubt it. Any other error, and a refusal that lasts, is passed on.
 */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries === MOST_TRIES || !(error instanceof Error && REFUSED.has(error.name))) throw error;
      await sleep(AGAIN_MS);
    }
  }
}
