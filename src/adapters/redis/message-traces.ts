import { Broadcast } from '../../domain/broadcast';
import type { Connection } from './deps';
import { broadcastWithout, isAbout, type Gone } from './erasure';
import type { Keys } from './keys';
import { readMany } from './read';

/** Messages of 12 months: those that are about nobody else, and those that are written again without a trace of the person. */
export interface MessageTraces {
  drop: string[];
  rewrite: { broadcast: Broadcast; authorGone: boolean }[];
}

/** Messages read at once: bounds the memory of an erasure. */
const AT_ONCE = 500;

export async function messageTraces(redis: Connection, keys: Keys, gone: readonly Gone[]): Promise<MessageTraces> {
  const ids = await redis.zrange(keys.broadcasts, 0, '-1');
  const found: MessageTraces = { drop: [], rewrite: [] };
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = await readMany(redis, Broadcast, ids.slice(from, from + AT_ONCE).map(keys.broadcast));
    for (const { value } of read) sort(value, gone, found);
  }
  return found;
}

function sort(before: Broadcast, gone: readonly Gone[], found: MessageTraces): void {
  if (gone.some((person) => isAbout(before, person))) {
    found.drop.push(before.id);
    return;
  }
  const broadcast = gone.reduce(broadcastWithout, before);
  if (broadcast !== before) found.rewrite.push({ broadcast, authorGone: broadcast.by !== before.by });
}
