import { createLimiter } from '../../src/adapters/redis/limiter';
import { spacingOf } from '../../src/adapters/redis/scripts/limiter';
import { hashed } from '../../src/adapters/redis/keys';
import type { Limiter, Place } from '../../src/application/ports';
import type { Address, Person } from '../../src/domain/person';
import { anOrganisation, ids, type Organisation } from './organisation';
import { aPerson, fresh, NOW } from './records';

const PATIENCE = 250;
const RATE = 40;
/** ms between two deliveries at this rate. */
const SPACE = spacingOf(RATE);
/** Commands take time, and time makes waits shorter: never longer. */
const SLOW = 200;

let here: Organisation;
let limiter: Limiter;

function limiterOf(rate = RATE, own = ids): Limiter {
  return createLimiter({ redis: here.redis, keys: here.keys, ids: own }, { rate, unlimited: 'webchat' });
}

/** Everybody is on Teams; whose id begins with `other` in another tenant. */
function onTeams(id: string): Person {
  const tenant = id.startsWith('other') ? 'tenant-2' : 'tenant-1';
  const address: Address = { channel: 'msteams', serviceUrl: 'http://127.0.0.1/', conversation: `talk-${id}`, user: `user-${id}`, bot: 'relais', tenant, speaker: `msteams|${id}` };
  return aPerson(id, { address });
}

const people = (count: number, name = 'p') => Array.from({ length: count }, (_, index) => `${name}${index}`);
const addressOf = (id: string): Address => onTeams(id).address;
const knows = (...who: string[]) => here.store.commit({ people: who.map((id) => fresh(onTeams(id))) }, NOW);

async function places(who: readonly string[], patience = PATIENCE): Promise<Place[]> {
  const found: Place[] = [];
  for (const id of who) found.push(await limiter.place(id, patience));
  return found;
}

beforeEach(() => {
  here = anOrganisation();
  limiter = limiterOf();
});
afterEach(() => here.close());

describe('a place', () => {
  it('is given at the rate, never closer, to all processes together', async () => {
    const who = people(20);
    await knows(...who);
    const [one, two] = [limiterOf(), limiterOf()];
    const before = Date.now();
    const taken = await Promise.all(who.map(async (id, index) => ({ ...(await (index % 2 ? one : two).place(id, 60_000)), at: Date.now() })));
    expect(taken.every(({ place }) => place === 'taken')).toBe(true);
    // The last of 20 comes after 19 spaces, wherever the wait was read.
    const last = Math.max(...taken.map(({ at, waitMs }) => at + waitMs));
    expect(last - before).toBeGreaterThanOrEqual(19 * SPACE - 2);
    const waits = taken.map(({ waitMs }) => waitMs).sort((a, b) => a - b);
    expect(new Set(waits).size).toBeGreaterThan(15);
  });

  it('is not kept for somebody who would wait longer than they have patience for', async () => {
    const who = people(30);
    await knows(...who);
    const found = await Promise.all(who.map((id) => limiter.place(id, PATIENCE)));
    const busy = found.filter(({ place }) => place === 'busy');
    expect(busy.length).toBeGreaterThan(0);
    expect(found.filter(({ place }) => place === 'taken').every(({ waitMs }) => waitMs <= PATIENCE)).toBe(true);
    expect(busy.every(({ waitMs }) => waitMs <= PATIENCE + SPACE + 1)).toBe(true);
  });

  it('comes a second after the last delivery to the same conversation', async () => {
    await knows('p0');
    const [first, second] = await places(['p0', 'p0']);
    expect(first).toMatchObject({ place: 'taken', waitMs: 0 });
    expect(second?.place).toBe('later');
    expect(second?.waitMs).toBeGreaterThan(1_500 - SLOW);
    expect((await limiter.place('p0', 2_000)).place).toBe('taken');
  });

  it('is the same one when the command is sent again because its reply was lost', async () => {
    await knows('p0', 'p1');
    const again = limiterOf(1, { ...ids, id: () => 'same' });
    expect((await again.place('p0', PATIENCE)).place).toBe('taken');
    expect((await again.place('p0', PATIENCE)).place).toBe('taken');
    expect(await here.redis.zcard(`${here.keys.prefix}posted:${hashed('msteams|p0')}`)).toBe(1);
  });

  it('may stand for one that was left unused, and for no other', async () => {
    await knows('p0');
    const { id } = await limiter.place('p0', PATIENCE);
    expect((await limiter.place('p0', PATIENCE, 'another')).place).toBe('later');
    expect((await limiter.place('p0', PATIENCE, id)).place).toBe('taken');
    expect((await limiter.place('p0', PATIENCE, id)).place).toBe('later');
    expect(await here.redis.zcard(`${here.keys.prefix}posted:${hashed('msteams|p0')}`)).toBe(1);
  });

  it('is free at once on our own chat page and for somebody who is gone', async () => {
    await here.store.commit({ people: [fresh(aPerson('page'))] }, NOW);
    expect(await places([...Array<string>(50).fill('page'), 'nobody'])).toMatchObject(Array(51).fill({ place: 'taken', waitMs: 0 }));
  });

  it('of one tenant takes none from another', async () => {
    limiter = limiterOf(1);
    await knows('p0', 'p1', 'other0');
    expect((await places(['p0', 'p1', 'other0'])).map(({ place }) => place)).toEqual(['taken', 'busy', 'taken']);
  });

  it('gives way to replies: 49 of them in a second leave one place a second', async () => {
    await knows('p0', 'p1');
    await limiter.count(people(49, 'r').map(addressOf));
    const [first, second] = await places(['p0', 'p1']);
    expect(first?.place).toBe('taken');
    expect(second?.place).toBe('busy');
    expect(second?.waitMs).toBeGreaterThan(1_000 - SLOW);
  });
});

describe('what was posted without a place', () => {
  const times = (count: number) => Array.from({ length: count }, () => addressOf('p0'));

  it('is never made to wait by deliveries', async () => {
    await knows(...people(20));
    await Promise.all(people(20).map((id) => limiter.place(id, 60_000)));
    expect(await limiter.count(people(5, 'r').map(addressOf))).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    ['7 in 1 s', 6, 7, 0, 1_000],
    ['8 in 2 s', 7, 8, 1_000, 2_000],
    ['60 in 30 s', 59, 60, 2_000, 30_000],
    ['1,800 in an hour', 1_799, 1_800, 30_000, 3_600_000],
  ])('fills a conversation as Teams counts: %s', async (_name, below, most, waitBelow, wait) => {
    expect((await limiter.count(times(below))).at(-1)).toBeLessThanOrEqual(waitBelow);
    expect((await limiter.count(times(most - below))).at(-1)).toBeGreaterThan(wait - SLOW);
    await knows('p0');
    expect((await limiter.place('p0', PATIENCE)).place).toBe('later');
  });

  it('fills no conversation outside Teams', async () => {
    const bySms = { ...addressOf('p0'), channel: 'sms' };
    expect(await limiter.count(Array.from({ length: 100 }, () => bySms))).toEqual(Array(100).fill(0));
  });

  it('is counted once when the command is sent again', async () => {
    const again = limiterOf(RATE, { ...ids, id: () => 'same' });
    await again.count(times(3));
    await again.count(times(3));
    expect(await here.redis.zcard(`${here.keys.prefix}posted:${hashed('msteams|p0')}`)).toBe(3);
  });
});

describe('a pause', () => {
  it('leaves the conversation alone that was throttled, and no other', async () => {
    await knows('p0', 'p1');
    await limiter.pause(addressOf('p0'), 5_000, 'conversation');
    const [throttled, other] = await places(['p0', 'p1']);
    expect(throttled?.place).toBe('later');
    expect(throttled?.waitMs).toBeGreaterThan(5_000 - SLOW);
    expect(other?.place).toBe('taken');
  });

  it('is not made shorter by another one', async () => {
    await knows('p0');
    await limiter.pause(addressOf('p0'), 5_000, 'conversation');
    await limiter.pause(addressOf('p0'), 10, 'conversation');
    expect((await limiter.place('p0', PATIENCE)).waitMs).toBeGreaterThan(5_000 - SLOW);
  });

  it('of a lane is for all of its tenant, replies included, and for no other tenant', async () => {
    await knows('p9', 'other0');
    await limiter.pause(addressOf('p0'), 3_000, 'lane');
    const [same, other] = await places(['p9', 'other0']);
    expect(same?.place).toBe('later');
    expect(same?.waitMs).toBeGreaterThan(3_000 - SLOW);
    expect(other?.place).toBe('taken');
    expect((await limiter.count([addressOf('r1')]))[0]).toBeGreaterThan(3_000 - SLOW);
  });

  it('makes the lane slower each time, not at each answer, and never slower than one a second', async () => {
    limiter = limiterOf(10);
    const slow = async (): Promise<number[]> =>
      Promise.all((await here.redis.keys(`${here.keys.prefix}lane-slow:*`)).map(async (key) => Number(await here.redis.get(key))));
    for (const id of people(8)) await limiter.pause(addressOf(id), 2_000, 'lane');
    expect(await slow()).toEqual([172.5]);
    const paused = (await here.redis.keys(`${here.keys.prefix}lane-paused:*`))[0] ?? '';
    for (const id of people(8)) {
      await here.redis.del(paused);
      await limiter.pause(addressOf(id), 2_000, 'lane');
    }
    expect(await slow()).toEqual([1_100]);
  });
});

it('leaves nothing that stays: every key it writes has a time to live', async () => {
  await knows('p0');
  const before = new Set(await here.redis.keys(`${here.keys.prefix}*`));
  await limiter.place('p0', PATIENCE);
  await limiter.count([addressOf('p1')]);
  for (const what of ['conversation', 'lane'] as const) await limiter.pause(addressOf('p2'), 1_000, what);
  const written = (await here.redis.keys(`${here.keys.prefix}*`)).filter((key) => !before.has(key));
  expect(written.length).toBeGreaterThan(5);
  for (const key of written) expect(await here.redis.pttl(key)).not.toBe(-1);
});
