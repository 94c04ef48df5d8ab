import { createQueue } from './adapters/queue';
import { createChatLog } from './adapters/redis/chat-log';
import { connectRedis, disconnect } from './adapters/redis/connect';
import { connectionOptions } from './adapters/redis/connection-options';
import { keysOf } from './adapters/redis/keys';
import { createLedger } from './adapters/redis/ledger';
import { safeToServe } from './adapters/redis/safe-to-serve';
import { keptSecret } from './adapters/redis/secret';
import { createStore } from './adapters/redis/store';
import { randomIds } from './adapters/system/ids';
import type { Metrics } from './adapters/system/metrics';
import { createSealer } from './adapters/system/sealer';
import type { Clock, Log } from './application/ports';
import type { Check } from './bot/health';
import type { Config } from './config';

const MOST_SKEW_MS = 5_000;

/** Everything that keeps something, on one connection. */
export type Records = Awaited<ReturnType<typeof openRecords>>;

/** Refuses a Redis that would lose people's data without a word. */
export async function openRecords(config: Config, log: Log, clock: Clock) {
  const redis = connectRedis({ address: config.redisUrl, log, clock });
  const keys = keysOf(config.organisation);
  const problems = await safeToServe(redis);
  for (const { code, fatal } of problems) log.warn('redis.unsafe', { code, fatal });
  if (problems.some(({ fatal }) => fatal)) {
    throw new Error(`This Redis would lose people's data without a word (${problems.map(({ code }) => code).join(', ')}): set maxmemory-policy to noeviction, use 6.2 or later.`);
  }
  const deps = { redis, keys, ids: randomIds };
  const chatLog = createChatLog(deps);
  const queue = createQueue({ connection: connectionOptions(config.redisUrl), organisation: config.organisation, clock, log });
  const close = async (): Promise<void> => {
    await queue.close();
    chatLog.close();
    await disconnect(redis);
  };
  const sealer = createSealer(config.secret ?? (await keptSecret(redis, keys)));
  return { redis, store: createStore(deps), ledger: createLedger(deps), chatLog, queue, sealer, close };
}

/** What `/ready` looks at. */
export function checksOf({ redis, queue }: Records, clock: Clock, metrics: Metrics): Check[] {
  return [
    { name: 'redis', look: () => redis.ping() },
    { name: 'queue', look: () => queue.check() },
    { name: 'clock', look: () => checkClock(redis, clock, metrics) },
  ];
}

/** Reminders fire by this machine's clock: it may not differ from that of Redis by more than 5 s. */
async function checkClock(redis: Records['redis'], clock: Clock, metrics: Metrics): Promise<void> {
  const [seconds, micros] = await redis.time();
  const skew = clock.now() - (Number(seconds) * 1_000 + Number(micros) / 1_000);
  metrics.gauge('clock_skew_ms', skew);
  if (Math.abs(skew) > MOST_SKEW_MS) throw new Error('the clock is wrong');
}
