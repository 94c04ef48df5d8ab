import type { Redis } from 'ioredis';
import type { Details, SentBroadcast, Store } from '../../application/ports';
import { Broadcast, Delivery } from '../../domain/broadcast';
import { Cohort } from '../../domain/cohort';
import { Person } from '../../domain/person';
import { commit } from './commit';
import type { RedisDeps } from './deps';
import { CodeTargetRecord, parseDocument, parseRecord } from './document';
import type { Keys } from './keys';
import { nameOf, readMany, readOne } from './read';
import { readScene } from './scene';

/** The `Store` port on Redis. */
export function createStore(deps: RedisDeps): Store {
  const { redis, keys } = deps;
  return {
    scene: (speaker, activity, now) => readScene(deps, speaker, activity, now),
    commit: (change, now) => commit(deps, change, now),
    cohort: (id) => readOne(redis, Cohort, keys.cohort(id)),
    code: async (code) => {
      const target = await redis.get(keys.code(code));
      return target === null ? undefined : parseRecord(CodeTargetRecord, 'code', target);
    },
    isEmpty: async () => (await redis.exists(keys.people, keys.cohorts)) === 0,
    cohortIds: async () => (await redis.smembers(keys.cohorts)).sort(),
    details: (people, broadcasts) => readDetails(redis, keys, people, broadcasts),
    deliveriesOf: (person) => readDeliveries(redis, keys, person),
  };
}

async function readDetails(redis: Redis, keys: Keys, people: readonly string[], broadcasts: readonly string[]): Promise<Details> {
  const [found, sent] = await Promise.all([readMany(redis, Person, people.map(keys.person)), readSent(redis, keys, broadcasts)]);
  return { people: found, broadcasts: sent };
}

async function readSent(redis: Redis, keys: Keys, ids: readonly string[]): Promise<SentBroadcast[]> {
  const [broadcasts, ledgers] = await Promise.all([
    readMany(redis, Broadcast, ids.map(keys.broadcast)),
    Promise.all(ids.map(async (id) => [id, await redis.hgetall(keys.ledger(id))] as const)),
  ]);
  const rows = new Map(ledgers);
  return broadcasts.map(({ value }) => ({
    broadcast: value,
    rows: Object.fromEntries(Object.entries(rows.get(value.id) ?? {}).map(([person, row]) => [person, parseRow(value.id, row)])),
  }));
}

async function readDeliveries(redis: Redis, keys: Keys, person: string): Promise<{ broadcast: Broadcast; row: Delivery }[]> {
  const ids = await redis.smembers(keys.received(person));
  const found = await Promise.all(
    ids.map(async (id) => {
      const [document, row] = await Promise.all([redis.get(keys.broadcast(id)), redis.hget(keys.ledger(id), person)]);
      if (document === null || row === null) return [];
      return [{ broadcast: parseDocument(Broadcast, nameOf(keys.broadcast(id)), document).value, row: parseRow(id, row) }];
    }),
  );
  return found.flat().sort((a, b) => a.broadcast.createdAt - b.broadcast.createdAt);
}

export function parseRow(broadcast: string, row: string): Delivery {
  return parseRecord(Delivery, `row of ${broadcast}`, row);
}
