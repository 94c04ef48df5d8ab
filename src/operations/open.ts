import { connectRedis, disconnect, ready } from '../adapters/redis/connect';
import { replyOf } from '../adapters/redis/error-code';
import { keysOf } from '../adapters/redis/keys';
import { randomIds } from '../adapters/system/ids';
import type { Clock, Log } from '../application/ports';
import { loadConfig, type Config, type Environment } from '../config';

/** Why an operation was not carried out: `sentences` are those of the settings, `detail` an error's code. */
export interface Refused {
  done: 'refused';
  why: 'settings' | 'unreachable' | 'exists' | 'not-a-backup' | 'not-a-list' | 'damaged' | 'another-organisation' | 'not-empty' | 'served' | 'failed';
  sentences?: string[];
  detail?: string;
}

export type Opened = ReturnType<typeof opened>;

/** An organisation's records, for an operator: Redis is asked patiently, and nobody is served. */
export async function openOrganisation(environment: Environment, clock: Clock): Promise<Opened | Refused> {
  const loaded = loadConfig(environment);
  if (!loaded.ok) return { done: 'refused', why: 'settings', sentences: loaded.problems };
  let detail = 'unknown';
  const remembers: Log = { info: () => undefined, warn: (_event, { code } = {}) => void (detail = String(code)), error: () => undefined };
  const found = opened(loaded.config, remembers, clock);
  try {
    await ready(found.redis);
    await found.redis.exists(found.keys.restoring);
    return found;
  } catch (error) {
    await found.close();
    return { done: 'refused', why: 'unreachable', detail: detail === 'unknown' ? replyOf(error) : detail };
  }
}

function opened(config: Config, log: Log, clock: Clock) {
  const redis = connectRedis({ address: config.redisUrl, log, clock, patience: 30_000 });
  const keys = keysOf(config.organisation);
  return { config, redis, keys, ids: randomIds, close: () => disconnect(redis) };
}
