import type { Redis } from 'ioredis';
import { replyOf } from './error-code';

/** What INFO says, by name; undefined when this server does not let us look, as some managed ones do not. */
export async function factsOf(redis: Redis): Promise<Map<string, string> | undefined> {
  try {
    const lines = (await redis.info()).split('\r\n');
    return new Map(lines.filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  } catch (error) {
    if (isForbidden(error)) return undefined;
    throw error;
  }
}

export function isForbidden(error: unknown): boolean {
  return /^(NOPERM|ERR unknown (sub)?command)/.test(replyOf(error));
}
