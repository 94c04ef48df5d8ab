import { Redis } from 'ioredis';
import { safeToServe } from '../../../src/adapters/redis/safe-to-serve';
import { startRedis, type RedisProcess } from '../../support/redis-process';

let server: RedisProcess;
let redis: Redis;
beforeAll(async () => {
  server = await startRedis({ durable: true });
  redis = new Redis(server.url);
});
afterAll(async () => {
  await redis.quit();
  await server.stop();
});

describe('a server for the records of people', () => {
  it('is safe when it writes each command to disk and evicts nothing', async () => {
    expect(await safeToServe(redis)).toEqual([]);
  });

  it('is refused when it may evict records', async () => {
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await safeToServe(redis)).toEqual([{ code: 'evicts', fatal: true }]);
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
  });

  it('is taken as it is by a user who may not look', async () => {
    await redis.call('ACL', 'SETUSER', 'narrow', 'on', '>secret', '~*', '+@all', '-config');
    await redis.call('ACL', 'SETUSER', 'blind', 'on', '>secret', '~*', '+@all', '-config', '-info');
    const [narrow, blind] = ['narrow', 'blind'].map((username) => new Redis(server.url, { username, password: 'secret', enableReadyCheck: false }));
    if (!narrow || !blind) throw new Error('two users');
    expect(await safeToServe(narrow)).toEqual([]);
    expect(await safeToServe(blind)).toEqual([{ code: 'cannot-look', fatal: false }]);
    await Promise.all([narrow.quit(), blind.quit()]);
  });

  it('is warned of when a power cut or a restart loses something', async () => {
    await redis.config('SET', 'appendfsync', 'everysec');
    expect(await safeToServe(redis)).toEqual([{ code: 'forgets-on-power-cut', fatal: false }]);
    await redis.config('SET', 'appendonly', 'no');
    expect(await safeToServe(redis)).toEqual([{ code: 'forgets-on-restart', fatal: false }]);
  });
});
