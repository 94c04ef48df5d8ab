import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { createChatLog } from '../../src/adapters/redis/chat-log';
import { keysOf, type Keys } from '../../src/adapters/redis/keys';
import { createKeeping } from '../../src/adapters/redis/keeping';
import { createLedger } from '../../src/adapters/redis/ledger';
import { createStore } from '../../src/adapters/redis/store';
import { createTombstones } from '../../src/adapters/system/tombstones';
import type { Keeping } from '../../src/application/keeping-port';
import type { Ids, Ledger, Store } from '../../src/application/ports';
import { contentOf } from '../support/kept';

export interface Organisation {
  name: string;
  redis: Redis;
  keys: Keys;
  store: Store;
  ledger: Ledger;
  keeping: Keeping;
  chat: ReturnType<typeof createChatLog>;
  /** Connections of this organisation's process, by id: those that listen, or all. */
  connections(which: 'listening' | 'all'): Promise<string[]>;
  /** All keys of this organisation with all that they hold. */
  everything(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export const ids: Ids = { id: () => randomUUID().replaceAll('-', ''), below: (limit) => Math.floor(Math.random() * limit) };

export function redisAddress(): string {
  const address = process.env['RELAIS_TEST_REDIS'];
  if (address === undefined) throw new Error('the tests\' Redis is not running');
  return address;
}

/** An organisation of its own on the run's Redis, or on another one: suites never see each other. */
export function anOrganisation(own: Pick<Ids, 'id'> = ids, address = redisAddress()): Organisation {
  const name = `test-${ids.id()}`;
  const redis = new Redis(address, { connectionName: name });
  const keys = keysOf(name);
  const deps = { redis, keys, ids: own, tombstone: createTombstones('the secret of all tests') };
  const chat = createChatLog(deps);
  return {
    name,
    redis,
    keys,
    store: createStore(deps),
    ledger: createLedger(deps),
    keeping: createKeeping(deps),
    chat,
    connections: (which) => connections(redis, name, which),
    everything: () => everything(redis, name),
    close: async () => {
      chat.close();
      await redis.quit();
    },
  };
}

async function everything(redis: Redis, name: string): Promise<Record<string, string>> {
  const found = new Set<string>();
  for await (const names of redis.scanStream({ match: `*${name}*`, count: 1000 })) {
    for (const key of names as string[]) found.add(key);
  }
  return Object.fromEntries(await Promise.all([...found].map(async (key) => [key, JSON.stringify(await contentOf(redis, key))])));
}

async function connections(redis: Redis, name: string, which: 'listening' | 'all'): Promise<string[]> {
  const clients = String(await redis.client('LIST')).split('\n').filter((line) => line.includes(`name=${name}`));
  const chosen = which === 'all' ? clients : clients.filter((line) => !line.includes(' sub=0 '));
  return chosen.map((line) => /^id=(\d+)/.exec(line)?.[1] ?? '');
}
