import type { Redis } from 'ioredis';
import { homeOf, processName } from './connect';
import type { Kept } from './copy';
import type { Connection, RedisDeps } from './deps';
import type { Keys } from './keys';
import { isForbidden } from './server-facts';

type Deps = Pick<RedisDeps, 'redis' | 'keys'>;

/** Whether anything of this organisation is kept here, but for the list of who was erased and the time of the last backup. */
export async function holdsAnything({ redis, keys }: Deps): Promise<boolean> {
  const home = await homeOf(redis, keys.prefix);
  const beside = [keys.probe, keys.erased, keys.backup];
  for await (const found of home.scanStream({ match: `${keys.prefix}*`, count: 1_000 })) {
    if ((found as string[]).some((name) => !beside.includes(name))) return true;
  }
  return false;
}

/** Empties the organisation, but for the mark of a restore under way and the list of who was erased. */
export async function emptied({ redis, keys }: Deps): Promise<void> {
  await unlinked(await homeOf(redis, keys.prefix), `${keys.prefix}*`, [keys.restoring, keys.erased]);
}

/** Drops the queue's wake-ups: they hold no truth, and the reconciler makes those that are due again. */
export async function withoutWakeUps({ redis }: Deps, organisation: string): Promise<void> {
  const prefix = `{relais:${organisation}}`;
  await unlinked(await homeOf(redis, prefix), `${prefix}*`);
}

/**
 * Puts keys of a backup back in one round trip. A time to live goes on as if nothing had happened; what is past its time
 * stays away. Whoever is in the list of the erased here or in the backup is in it afterwards.
 */
export async function putBack({ redis, keys }: Deps, kept: readonly Kept[]): Promise<void> {
  if (kept.length === 0) return;
  const home = await homeOf(redis, keys.prefix);
  const pipeline = home.pipeline();
  for (const { key, dump, expires } of kept) {
    const erased = keys.prefix + key === keys.erased;
    const name = erased ? keys.erasedBefore : keys.prefix + key;
    if (dump === null) pipeline.del(name);
    else if (expires === undefined) pipeline.restore(name, 0, dump, 'REPLACE');
    else pipeline.restore(name, expires, dump, 'REPLACE', 'ABSTTL');
    if (erased) pipeline.zunionstore(keys.erased, 2, keys.erased, name, 'AGGREGATE', 'MAX').del(name);
  }
  const failed = (await pipeline.exec())?.find(([error]) => error !== null)?.[0];
  if (failed) throw failed;
}

/** Whether processes of Relais serve this organisation now, as far as the server lets us look. */
export async function isServed({ redis, keys }: Deps, organisation: string): Promise<boolean> {
  try {
    const list = String(await (await homeOf(redis, keys.prefix)).client('LIST'));
    return list.includes(` name=${processName(organisation)} `);
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

/** From here to the end of a restore no process starts on what is put back so far. */
export async function markRestoring({ redis, keys }: Deps, under: 'way' | 'done'): Promise<void> {
  if (under === 'way') await redis.set(keys.restoring, '1');
  else await redis.del(keys.restoring);
}

/** Refuses what a restore that broke off left behind: half of the people would be strangers. */
export async function openRestored(redis: Connection, keys: Keys): Promise<void> {
  if ((await redis.exists(keys.restoring)) === 1) throw new Error('A restore of this organisation did not end: run `npm run restore` with --replace again.');
}

async function unlinked(home: Redis, match: string, spared: readonly string[] = []): Promise<void> {
  for await (const found of home.scanStream({ match, count: 1_000 })) {
    const names = (found as string[]).filter((name) => !spared.includes(name));
    if (names.length > 0) await home.unlink(...names);
  }
}
