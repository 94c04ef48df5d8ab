import { createQueue } from './adapters/queue';
import { createAllowance } from './adapters/redis/allowance';
import { createAttempts } from './adapters/redis/attempts';
import { createChatLog } from './adapters/redis/chat-log';
import { connectRedis, disconnect, processName, ready } from './adapters/redis/connect';
import { openData } from './adapters/redis/data-version';
import type { Connection } from './adapters/redis/deps';
import { keysOf, type Keys } from './adapters/redis/keys';
import { createKeeping } from './adapters/redis/keeping';
import { createLedger } from './adapters/redis/ledger';
import { createLimiter, type LimiterOptions } from './adapters/redis/limiter';
import { openRestored } from './adapters/redis/put-back';
import { queueConnections } from './adapters/redis/queue-connections';
import { safeToServe } from './adapters/redis/safe-to-serve';
import { keptSecret } from './adapters/redis/secret';
import { createOfferShelf } from './adapters/redis/offer-shelf';
import { createStore } from './adapters/redis/store';
import { createWatch } from './adapters/redis/watch';
import { randomIds } from './adapters/system/ids';
import { createSealer } from './adapters/system/sealer';
import { createTombstones } from './adapters/system/tombstones';
import type { Clock, Log } from './application/ports';
import type { Config } from './config';
import { WEBCHAT_CHANNEL } from './webchat';

/** Everything that keeps something. */
export type Records = Awaited<ReturnType<typeof openRecords>>;

/** Refuses a Redis that would lose people's data without a word, what a restore left half done, and data of a newer version. */
export async function openRecords(config: Config, log: Log, clock: Clock, { apartMs }: Pick<LimiterOptions, 'apartMs'> = {}) {
  const where = { address: config.redisUrl, log, clock, name: processName(config.organisation) };
  const redis = connectRedis(where);
  const keys = keysOf(config.organisation);
  await trusted(redis, keys, log).catch(async (error: unknown) => {
    await disconnect(redis);
    throw error;
  });
  const deps = { redis, keys, ids: randomIds };
  const chatLog = createChatLog(deps);
  const servers = queueConnections(where);
  const queue = createQueue({ connection: servers.server, organisation: config.organisation, clock, log });
  const close = async (): Promise<void> => {
    await queue.close();
    servers.close();
    chatLog.close();
    await disconnect(redis);
  };
  const secret = config.secret ?? (await keptSecret(redis, keys));
  const sealer = createSealer(secret);
  const kept = { ...deps, tombstone: createTombstones(secret) };
  const limiter = createLimiter(deps, { rate: config.sendRate, unlimited: WEBCHAT_CHANNEL, ...(apartMs === undefined ? {} : { apartMs }) });
  return { watch: createWatch(deps), store: createStore(kept), keeping: createKeeping(kept), ledger: createLedger(deps), limiter, attempts: createAttempts(deps), offerShelf: createOfferShelf(deps), allowance: (dailyTokens: number) => createAllowance(deps, dailyTokens), chatLog, queue, sealer, close };
}

async function trusted(redis: Connection, keys: Keys, log: Log): Promise<void> {
  await ready(redis);
  const problems = await safeToServe(redis);
  for (const { code, fatal } of problems) log.warn('redis.unsafe', { code, fatal });
  if (problems.some(({ fatal }) => fatal)) {
    throw new Error(`This Redis would lose people's data without a word (${problems.map(({ code }) => code).join(', ')}): set maxmemory-policy to noeviction, use 6.2 or later.`);
  }
  await openRestored(redis, keys);
  await openData(redis, keys);
}
