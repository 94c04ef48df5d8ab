import { Redis } from 'ioredis';
import { createLog } from '../../src/adapters/system/log';
import { loadConfig } from '../../src/config';
import { startRelais } from '../../src/main';
import { startRedis, type RedisProcess } from '../support/redis-process';
import { profile, seed } from './profile';
import { HONEST, UNHURRIED } from './rig/connector';
import { markOf, prepareAll } from './rig/messages';
import { judge, screensAgree, settled } from './rig/oracle';
import { onStage } from './rig/stage';
import { aGroup, aTown, someGroups, type Group, type Town } from './rig/town';
import { pause, until } from './rig/until';
import { says } from './rig/voices';

const PEOPLE = 60 * profile().scale;
/** Sends under way when something breaks. */
const UNDER_WAY = 4;
const ALARM_WITHIN_MS = 60_000;
const SORRY = 'pas marché de mon';

const figures = (id: string, text: string): void => console.info(`${id}: ${text} (seed ${String(seed())})`);

interface Trouble {
  /** What `/ready` has to name. */
  part: string;
  /** Nothing can be read either. */
  down?: true;
  largestFileKb?: number;
  breaks(redis: Redis, process: RedisProcess): Promise<unknown>;
  mends(redis: Redis, process: RedisProcess): Promise<unknown>;
}

/** Somebody else's data take all the memory that this server may use, and a little more. */
async function fill(redis: Redis): Promise<void> {
  // In small parts: what one command needs while it is carried out would be counted too.
  for (let part = 0; part < 400; part += 1) await redis.hset('filler', part, 'x'.repeat(40_000));
  const used = Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
  await redis.config('SET', 'maxmemory', String(used - 4_000_000));
}

/** Writes until the disk takes nothing more: a server that writes each command to disk then ends. */
async function fillDisk({ port }: RedisProcess): Promise<void> {
  const redis = new Redis(port, '127.0.0.1', { retryStrategy: null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  for (let alive = true; alive; ) alive = await redis.set('filler', 'x'.repeat(500_000)).then(() => true, () => false);
  redis.disconnect();
}

const FULL: Trouble = { part: 'memory', breaks: fill, mends: (redis) => redis.del('filler') };
const DISK_FULL: Trouble = {
  part: 'redis',
  down: true,
  largestFileKb: 8_000,
  breaks: (_redis, server) => fillDisk(server),
  mends: (_redis, { port, directory }) => startRedis({ port, directory, durable: true }),
};
const TOO_FEW_REPLICAS: Trouble = {
  part: 'persistence',
  breaks: (redis) => redis.config('SET', 'min-replicas-to-write', '1'),
  mends: (redis) => redis.config('SET', 'min-replicas-to-write', '0'),
};
const A_REPLICA: Trouble = {
  part: 'persistence',
  // Of a master that is not there: nothing listens on this port.
  breaks: (redis) => redis.replicaof('127.0.0.1', 1),
  mends: (redis) => redis.replicaof('NO', 'ONE'),
};

/** Half of the people are told of a move, half are written to; in the middle of it Redis takes no more writes for a while. */
async function sendsThrough(id: string, name: string, { part, breaks, mends, down, largestFileKb }: Trouble): Promise<void> {
  const server = await startRedis({ durable: true, ...(largestFileKb === undefined ? {} : { largestFileKb }) });
  const town = await aTown({ name, processes: 1, redis: server.url });
  let mended: unknown;
  try {
    const groups = await someGroups(town, 'g', PEOPLE);
    const witness = await aGroup(town, 'w', 4);
    const rest = await onStage(async () => {
      const before = await sendToAll(town, groups);
      await breaks(town.redis, server);
      const alarmMs = await alarmed(town, part);
      await promisesNothing(town, witness, down);
      await pause(2_000);
      const during = town.connector.accepted.length - before;
      mended = await mends(town.redis, server);
      return { alarmMs, during };
    });
    await says(witness.members[3]?.body ?? witness.counsellor.body, 'menu');
    const verdict = judge(town, groups, await settled(town, PEOPLE), markOf);
    const { lost, untrue, extras, uncertainByCrash, states } = verdict;
    figures(id, `${name}: ${String(verdict.people)} people ${JSON.stringify(states)}: lost ${String(lost.length)}, extra ${String(extras.length)}, uncertain ${String(uncertainByCrash.length)}, alarm after ${String(rest.alarmMs)} ms`);
    expect(verdict.people).toBe(PEOPLE);
    expect([lost, untrue]).toEqual([[], []]);
    expect(extras.filter(({ of, copies }) => of === 'B' || copies > 2)).toEqual([]);
    expect(extras.length + uncertainByCrash.length).toBeLessThanOrEqual(UNDER_WAY);
    expect(await witness.members[3]?.body.says('je viens')).toMatch(/C.est noté/);
    await screensAgree(town, groups);
  } finally {
    await town.close();
    if (isServer(mended)) await mended.stop();
    await server.stop();
  }
}

function isServer(mended: unknown): mended is RedisProcess {
  return typeof mended === 'object' && mended !== null && 'stop' in mended;
}

/** Sends to everybody; resolves when a quarter of them have it. */
async function sendToAll(town: Town, groups: Group[]): Promise<number> {
  const half = Math.floor(groups.length / 2);
  const ready = await prepareAll(groups.slice(0, half), groups.slice(half));
  town.connector.behave(HONEST, UNHURRIED);
  const before = town.connector.accepted.length;
  await Promise.all(ready.map((press) => press()));
  await until(() => town.connector.accepted.length >= before + PEOPLE / 4, () => 'a quarter of the people', 60_000);
  return before;
}

async function alarmed({ crew }: Town, part: string): Promise<number> {
  const from = Date.now();
  await until(async () => {
    const response = await fetch(`${crew.url()}/ready`);
    const body = (await response.json()) as Record<string, unknown>;
    return response.status === 503 && body[part] === false;
  }, () => `/ready names ${part}`, ALARM_WITHIN_MS, 200);
  return Date.now() - from;
}

/** Who writes now is told that it did not work, and nothing of it is kept; what is there can be read. */
async function promisesNothing({ store, crew }: Town, { cohort, session, members }: Group, down?: true): Promise<void> {
  const phone = members[3]?.body;
  for (const words of ['je viens', 'STOP', 'prochaine séance']) {
    const said = (await phone?.says(words)) ?? '';
    expect(said).toContain(SORRY);
    expect(said).not.toMatch(/noté|C.est fait/);
  }
  if (!down) expect((await store.cohort(cohort))?.value.sessions[session]?.rsvps).toEqual({});
  expect((await fetch(`${crew.url()}/live`)).status).toBe(200);
}

/** What was under way when its server went away is found again when locks have ended and doubts are over: two minutes of waiting. */
const nightly = profile().name === 'nightly' ? it.concurrent : it.concurrent.skip;

describe('a Redis that takes no more writes', () => {
  it.concurrent('R-3 because its memory is full: nothing is promised, an alarm is raised, and after it is freed nobody is lost', () => sendsThrough('R-3', 'full', FULL));

  it.concurrent('R-4 because too few replicas listen: nothing is promised, an alarm is raised, and after it is mended nobody is lost', () => sendsThrough('R-4', 'replicas', TOO_FEW_REPLICAS));

  nightly('R-4 because its disk is full: nothing is promised, an alarm is raised, and after there is room nobody is lost', () => sendsThrough('R-4', 'disk', DISK_FULL));

  nightly('R-4 because it became a replica itself: nothing is promised, an alarm is raised, and after it is mended nobody is lost', () => sendsThrough('R-4', 'readonly', A_REPLICA));
});

describe('R-3 a Redis that may drop records to make room', () => {
  it.each(['allkeys-lru', 'allkeys-lfu', 'allkeys-random', 'volatile-lru', 'volatile-lfu', 'volatile-random', 'volatile-ttl'])('is refused at the start (%s)', async (policy) => {
    const server = await startRedis({ settings: ['--maxmemory-policy', policy] });
    try {
      const loaded = loadConfig({ REDIS_URL: server.url, PORT: '0' });
      if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
      await expect(startRelais(loaded.config, createLog('error'))).rejects.toThrow('set maxmemory-policy to noeviction');
    } finally {
      await server.stop();
    }
  });
});
