import type { Redis } from 'ioredis';
import { replyOf } from './error-code';

/** `fatal`: records would be lost without a word, so the product does not start. */
export interface RedisProblem {
  code: 'evicts' | 'too-old' | 'forgets-on-restart' | 'forgets-on-power-cut' | 'cannot-look';
  fatal: boolean;
}

/** BullMQ asks for 6.2; so do the options of our commands. */
const OLDEST = [6, 2] as const;

/** What stands against trusting this server with people's data, as far as it lets us look. */
export async function safeToServe(redis: Redis): Promise<RedisProblem[]> {
  const facts = await readFacts(redis);
  if (facts === undefined) return [{ code: 'cannot-look', fatal: false }];
  const problems: RedisProblem[] = [];
  if ((facts.get('maxmemory_policy') ?? 'noeviction') !== 'noeviction') problems.push({ code: 'evicts', fatal: true });
  if (isOld(facts.get('redis_version'))) problems.push({ code: 'too-old', fatal: true });
  if (facts.get('aof_enabled') === '0') return [...problems, { code: 'forgets-on-restart', fatal: false }];
  if ((await fsync(redis)) !== 'always') problems.push({ code: 'forgets-on-power-cut', fatal: false });
  return problems;
}

async function readFacts(redis: Redis): Promise<Map<string, string> | undefined> {
  try {
    const lines = (await redis.info()).split('\r\n');
    return new Map(lines.filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  } catch (error) {
    if (isForbidden(error)) return undefined;
    throw error;
  }
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

function isForbidden(error: unknown): boolean {
  return /^(NOPERM|ERR unknown command)/.test(replyOf(error));
}

function isOld(version: string | undefined): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
