import type { Redis } from 'ioredis';
import { serversBehind } from './connect';
import type { Connection } from './deps';
import { factsOf, isForbidden } from './server-facts';

/** `fatal`: records would be lost without a word, so the product does not start. */
export interface RedisProblem {
  code: 'evicts' | 'too-old' | 'forgets-on-restart' | 'forgets-on-power-cut' | 'cannot-look';
  fatal: boolean;
}

/** BullMQ asks for 6.2; so do the options of our commands. */
const OLDEST = [6, 2] as const;

/** What stands against trusting this server, or any node of a cluster, with people's data, as far as it lets us look. */
export async function safeToServe(redis: Connection): Promise<RedisProblem[]> {
  const problems = (await Promise.all(serversBehind(redis).map(problemsOf))).flat();
  return problems.filter(({ code }, index) => problems.findIndex((other) => other.code === code) === index);
}

async function problemsOf(redis: Redis): Promise<RedisProblem[]> {
  const facts = await factsOf(redis);
  if (facts === undefined) return [{ code: 'cannot-look', fatal: false }];
  const problems: RedisProblem[] = [];
  if ((facts.get('maxmemory_policy') ?? 'noeviction') !== 'noeviction') problems.push({ code: 'evicts', fatal: true });
  if (isOld(facts.get('redis_version'))) problems.push({ code: 'too-old', fatal: true });
  if (facts.get('aof_enabled') === '0') return [...problems, { code: 'forgets-on-restart', fatal: false }];
  if ((await fsync(redis)) !== 'always') problems.push({ code: 'forgets-on-power-cut', fatal: false });
  return problems;
}

/** When each write reaches the disk; a server that hides its settings is taken at its word. */
async function fsync(redis: Redis): Promise<string> {
  try {
    const [, value] = await redis.config('GET', 'appendfsync').then((reply) => (Array.isArray(reply) ? reply.map(String) : []));
    return value ?? 'always';
  } catch (error) {
    if (isForbidden(error)) return 'always';
    throw error;
  }
}

function isOld(version: string | undefined): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
