import { Redis } from 'ioredis';

/** The keys of an organisation that hold these words, in the name, a field or a value; [] when they are kept nowhere. */
export async function whereKept(organisation: string, words: string, address = process.env['RELAIS_TEST_REDIS'] ?? ''): Promise<string[]> {
  const redis = new Redis(address);
  try {
    const holding: string[] = [];
    for await (const keys of redis.scanStream({ match: `*${organisation}*`, count: 1_000 })) {
      // ioredis streams lists of keys.
      for (const key of keys as string[]) if (`${key} ${JSON.stringify(await contentOf(redis, key))}`.includes(words)) holding.push(key);
    }
    return holding;
  } finally {
    redis.disconnect();
  }
}

/** All that stands under one key, of whatever type. */
export async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, '-1', 'WITHSCORES');
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return undefined;
  }
}
