import { setTimeout as after } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Keeping } from '../../application/keeping-port';
import { homeOf } from './connect';
import type { StoreDeps } from './deps';
import { replyOf } from './error-code';
import { YEAR_MS } from './keys';

const LOOK_MS = 50;
const REWRITTEN_WITHIN_MS = 30_000;

/** The `Keeping` port on Redis. */
export function createKeeping({ redis, keys, tombstone }: StoreDeps): Keeping {
  return {
    people: () => redis.hkeys(keys.people),
    async returned() {
      const [people, erased] = await Promise.all([redis.hkeys(keys.people), redis.zrange(keys.erased, 0, '-1')]);
      const known = new Set(erased);
      return known.size === 0 ? [] : people.filter((person) => known.has(tombstone(person)));
    },
    claimNight: async (date) => (await redis.set(keys.night, date, 'GET')) !== date,
    async unfinished() {
      const tombstones = await redis.zrange(keys.unfinished, 0, '-1');
      const gone = new Set(tombstones);
      return tombstones.length === 0 ? undefined : { tombstones, isGone: (person) => gone.has(tombstone(person)) };
    },
    rewriteFile: async () => rewriteFile(await homeOf(redis, keys.people)),
    async finished(tombstones) {
      await redis.zrem(keys.unfinished, ...tombstones);
    },
    async tombstones() {
      const found = await redis.zrange(keys.erased, 0, '-1', 'WITHSCORES');
      return Object.fromEntries(found.flatMap((member, index) => (index % 2 === 0 ? [[member, Number(found[index + 1])]] : [])));
    },
    async bury(tombstones) {
      const entries = Object.entries(tombstones).flatMap(([member, at]) => [at, member]);
      if (entries.length > 0) await redis.zadd(keys.erased, ...entries);
    },
  };
}

/** How long a tombstone is kept: longer than any backup should be. */
export const TOMBSTONE_MS = YEAR_MS;

/** What was erased stays in the append-only file until it is written anew from what is there now. */
async function rewriteFile(server: Redis): Promise<boolean | 'refused'> {
  const before = await persistence(server);
  if (before['aof_enabled'] === '0') return true;
  // One that is under way may have started before the erasure.
  if (isAtIt(before)) return false;
  const refusal = await server.bgrewriteaof().then(() => undefined, replyOf);
  if (refusal !== undefined) return /already|in progress/i.test(refusal) ? false : 'refused';
  for (let waited = 0; waited < REWRITTEN_WITHIN_MS; waited += LOOK_MS) {
    const now = await persistence(server);
    if (!isAtIt(now)) return now['aof_last_bgrewrite_status'] === 'ok';
    await after(LOOK_MS);
  }
  return false;
}

function isAtIt(info: Record<string, string>): boolean {
  return info['aof_rewrite_in_progress'] === '1' || info['aof_rewrite_scheduled'] === '1';
}

async function persistence(server: Redis): Promise<Record<string, string>> {
  const lines = (await server.info('persistence')).split(/\r?\n/);
  return Object.fromEntries(lines.flatMap((line) => (line.includes(':') ? [line.split(':', 2) as [string, string]] : []))); // Safe: a line with a colon has two parts.
}
