import { Cluster } from 'ioredis';
import { homeOf } from './connect';
import type { Connection, RedisDeps } from './deps';
import { replyOf } from './error-code';
import { factsOf, isForbidden } from './server-facts';

/** A probe leaves by itself. */
const PROBE_MS = 60_000;

/** What is looked at to know that this Redis can be relied on. Each look throws when the server does not answer. */
export function createWatch({ redis, keys }: Pick<RedisDeps, 'redis' | 'keys'>) {
  const home = () => homeOf(redis, keys.prefix);
  const probe = () => refusalOf(redis, keys.probe);
  return {
    /** Throws while the organisation's slot of a cluster is being moved, too: scripts would then see half of the records. */
    async answers(): Promise<void> {
      const server = await home();
      await server.ping();
      if (redis instanceof Cluster && (await isMoving(server))) throw new Error('a slot of this node is being moved');
    },
    /** This clock less that of Redis, in ms. */
    async skew(now: number): Promise<number> {
      const [seconds, micros] = await (await home()).time();
      return now - (Number(seconds) * 1_000 + Number(micros) / 1_000);
    },
    /** Share of the allowed memory that is used, 0 without a limit; 1 when a write is refused for want of memory. */
    async memoryUsed(): Promise<number> {
      if ((await probe()).startsWith('OOM')) return 1;
      const facts = await factsOf(await home());
      const most = Number(facts?.get('maxmemory') ?? 0);
      return most > 0 ? Number(facts?.get('used_memory') ?? 0) / most : 0;
    },
    /** Whether what is written is kept: not on a replica, on a full disk, or with fewer replicas than are asked for. */
    async keepsWrites(): Promise<boolean> {
      if (/^(READONLY|MISCONF|NOREPLICAS)/.test(await probe())) return false;
      const facts = await factsOf(await home());
      return (facts?.get('aof_last_write_status') ?? 'ok') === 'ok';
    },
    /** For how long (ms) the row that waits longest is past its time; 0 when none is. */
    async longestOverdue(now: number): Promise<number> {
      const [, due] = await redis.zrangebyscore(keys.outbox, '-inf', now, 'WITHSCORES', 'LIMIT', 0, 1);
      return due === undefined ? 0 : now - Number(due);
    },
  };
}
export type Watch = ReturnType<typeof createWatch>;

/** Writes, as the bot does; what the write was refused with, or ''. */
async function refusalOf(redis: Connection, name: string): Promise<string> {
  try {
    await redis.set(name, '', 'PX', PROBE_MS);
    return '';
  } catch (error) {
    const reply = replyOf(error);
    if (/^(OOM|READONLY|MISCONF|NOREPLICAS)/.test(reply)) return reply;
    throw error;
  }
}

/** In CLUSTER NODES, the line of a node names each slot that it gives away or takes: `[93-<-…]`. */
async function isMoving(server: Awaited<ReturnType<typeof homeOf>>): Promise<boolean> {
  try {
    return /^[^\n]*\bmyself\b[^\n]*\[\d+-[<>]-/m.test(String(await server.cluster('NODES')));
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}
