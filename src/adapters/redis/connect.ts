import { Redis } from 'ioredis';
import type { Clock, Log } from '../../application/ports';
import { connectionOptions } from './connection-options';
import { codeOf } from './error-code';

export interface ConnectOptions {
  /** `redis://`, `rediss://`, `unix:///path` or a path. */
  address: string;
  password?: string | undefined;
  log: Log;
  clock: Clock;
  /** Longest wait for a reply (ms), 2000 by default. */
  patience?: number;
}

/** A lost server makes an error at each attempt to reach it: one line in 10 s says as much. */
const QUIET_MS = 10_000;

/**
 * A connection for the request path: a command waits 2 s at most and is sent again once, so that a person is told
 * instead of waiting. Workers use `connectionOptions` and wait.
 */
export function connectRedis({ address, password, log, clock, patience = 2000 }: ConnectOptions): Redis {
  const redis = new Redis({
    ...connectionOptions(address, password),
    maxRetriesPerRequest: 1,
    commandTimeout: patience,
    disconnectTimeout: 500,
    enableReadyCheck: true,
  });
  redis.on('error', warnsOf('redis.unreachable', log, clock));
  return redis;
}

/** Says what failed by its code, once in 10 s. */
export function warnsOf(event: string, log: Log, clock: Clock): (error: unknown) => void {
  let quietUntil = -Infinity;
  return (error) => {
    const now = clock.now();
    if (now < quietUntil) return;
    quietUntil = now + QUIET_MS;
    log.warn(event, { code: codeOf(error) });
  };
}

/** Waits for the replies under way, then closes; a server that does not answer is left at once. */
export async function disconnect(redis: Redis): Promise<void> {
  if (redis.status === 'ready') await redis.quit().catch(() => undefined);
  redis.disconnect();
}
