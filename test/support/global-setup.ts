import { startRedis, type RedisProcess } from './redis-process';

declare global {
  var relaisTestRedis: RedisProcess | undefined;
}

/** One real Redis for the whole run; suites keep apart by key prefix or database number. */
export default async function globalSetup(): Promise<void> {
  const redis = await startRedis();
  globalThis.relaisTestRedis = redis;
  process.env['RELAIS_TEST_REDIS'] = redis.url;
}
