import type { Redis } from 'ioredis';
import { homeOf } from './connect';
import type { RedisDeps } from './deps';

/** One key as it is in a backup: without the organisation's prefix; `dump` as DUMP gives it, null for a key that is gone; `expires` is an instant (ms). */
export interface Kept {
  key: string;
  dump: Buffer | null;
  expires?: number;
}

const AT_ONCE = 200;
const INVALIDATED = '__redis__:invalidate';
/** Each round takes a few ms; an organisation that never holds still for one is copied at another hour. */
const MOST_ROUNDS = 100;

/**
 * Copies all keys of an organisation while people go on writing. Later lines of a key replace earlier ones; all lines
 * together are one instant: what changed during the copy is copied again, at last in one step during which nothing else did.
 * Throws when the organisation never holds still for some ms.
 */
export async function* copyOf({ redis, keys }: Pick<RedisDeps, 'redis' | 'keys'>, now: () => number): AsyncGenerator<Kept> {
  const home = (await homeOf(redis, keys.prefix)).duplicate({ lazyConnect: false, enableOfflineQueue: true, commandTimeout: 60_000 });
  const changes = await changesOf(home, keys.prefix);
  const own = new Set([keys.probe, keys.backup, keys.restoring]);
  const take = async (names: readonly string[]): Promise<Kept[]> => (await dumped(home, names, now)).map((kept) => ({ ...kept, key: kept.key.slice(keys.prefix.length) }));
  try {
    for await (const found of home.scanStream({ match: `${keys.prefix}*`, count: AT_ONCE })) {
      // ioredis streams lists of keys.
      yield* await take((found as string[]).filter((name) => !own.has(name)));
    }
    const changed = new Set<string>();
    for (let round = 0; ; round += 1) {
      if (round === MOST_ROUNDS) throw new Error('the organisation is too busy to be copied now');
      const names = [...changed];
      const last = await take(names);
      const since = (await changes.sinceLast()).filter((name) => !own.has(name));
      // Nothing else was written before this step, and it saw all that was: the copy is of one instant.
      if (since.length === 0) {
        yield* last;
        return;
      }
      for (const name of since) changed.add(name);
    }
  } finally {
    changes.close();
    home.disconnect();
  }
}

/** Keys with this prefix that anybody writes from now on (CLIENT TRACKING of this connection). */
async function changesOf(home: Redis, prefix: string): Promise<{ sinceLast(): Promise<string[]>; close(): void }> {
  const ear = home.duplicate();
  ear.on('error', () => undefined);
  const changed = new Set<string>();
  ear.on('message', (_channel: string, names: string) => names.split(',').forEach((name) => changed.add(name)));
  const id = await ear.client('ID');
  await ear.subscribe(INVALIDATED);
  await home.call('CLIENT', 'TRACKING', 'ON', 'REDIRECT', String(id), 'BCAST', 'PREFIX', prefix);
  return {
    async sinceLast() {
      // Redis tells of writes at the end of each of its rounds: the second answer comes a round after them.
      await ear.ping();
      await ear.ping();
      const names = [...changed];
      changed.clear();
      return names;
    },
    close: () => ear.disconnect(),
  };
}

/** These keys in one step. */
async function dumped(home: Redis, names: readonly string[], now: () => number): Promise<Kept[]> {
  if (names.length === 0) return [];
  const step = home.multi();
  for (const name of names) step.dumpBuffer(name).pttl(name);
  const at = now();
  const replies = await step.exec();
  if (!replies) throw new Error('the step was not carried out');
  return names.map((key, index) => keptOf(key, replies[2 * index], replies[2 * index + 1], at));
}

type Reply = [error: Error | null, result: unknown] | undefined;

function keptOf(key: string, [dumpError, dump]: NonNullable<Reply> = [null, null], [ttlError, ttl]: NonNullable<Reply> = [null, -1], at = 0): Kept {
  const error = dumpError ?? ttlError;
  if (error) throw error;
  const left = Number(ttl);
  return { key, dump: Buffer.isBuffer(dump) ? dump : null, ...(left >= 0 ? { expires: at + left } : {}) };
}
