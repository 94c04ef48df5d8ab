import { Redis } from 'ioredis';
import { createAttempts } from '../../src/adapters/redis/attempts';
import { keysOf } from '../../src/adapters/redis/keys';
import { randomIds } from '../../src/adapters/system/ids';

const keys = keysOf(`attempts-${randomIds.id()}`);
let redis: Redis;

beforeAll(() => {
  redis = new Redis(process.env['RELAIS_TEST_REDIS'] ?? '');
});
afterAll(() => redis.quit());

const attempts = () => createAttempts({ redis, keys, ids: randomIds });

describe('attempts of one network', () => {
  it('are counted once for all processes, up to so many, and then say how long to wait', async () => {
    const processes = [attempts(), attempts()];
    const waits = await Promise.all(Array.from({ length: 70 }, (_, at) => (processes[at % 2] ?? attempts()).take('code', '198.51.100.1')));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(60);
    for (const wait of waits.filter((one) => one > 0)) expect([wait > 30_000, wait <= 60_000]).toEqual([true, true]);
  });

  it('are everybody’s own, and apart for each thing that is tried', async () => {
    expect(await attempts().take('code', '198.51.100.2')).toBe(0);
    expect(await attempts().take('new-visitor', '198.51.100.1')).toBe(0);
  });

  it('leave nothing behind after an hour, and no address in a key', async () => {
    for (let tries = 0; tries < 100; tries += 1) await attempts().take('new-visitor', '203.0.113.7');
    const names = await redis.keys(`${keys.prefix}attempts:*`);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).not.toMatch(/203|198/);
      const left = await redis.pttl(name);
      expect([left > 0, left <= 3_600_000]).toEqual([true, true]);
    }
  });
});
