import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../src/application/ports';
import { loadConfig } from '../../src/config';
import { at, dateOf, timeOf, toWall } from '../../src/domain/wall-clock';
import { startRelais, type Relais } from '../../src/main';
import { anOrganisation, type Organisation } from '../contract/organisation';
import { aCohort, aMember, aPerson, fresh } from '../contract/records';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const PARIS = 'Europe/Paris';
/** Longer than a process takes to find out about its clock, and for all that is due to be sent. */
const A_WHILE = 7 * SECOND;
const NEVER_EARLIER = MINUTE;

/** One organisation with one member, its processes with their clocks, and all that was sent. */
interface World {
  here: Organisation;
  connector: FakeConnector;
  alarms: string[];
  starts(off: () => number): Promise<void>;
  /** A reminder that is due at this instant (ms of the real clock). */
  remindsAt(step: string, instant: number): Promise<void>;
  sent(): number[];
  ends(): Promise<void>;
}

const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((world) => world.ends())));

async function aWorld(): Promise<World> {
  const here = anOrganisation();
  const connector = await startFakeConnector();
  const alarms: string[] = [];
  const running: Relais[] = [];
  const log: Log = { info: () => undefined, warn: () => undefined, error: (event) => void alarms.push(event) };
  const address = { channel: 'sms', serviceUrl: connector.url, conversation: 'sms-Awa', user: 'user-Awa', bot: 'bot', speaker: `sms-${here.name}` };
  const start = toWall(Date.now() + 2 * DAY, PARIS);
  const session = { id: 's1', start: at(dateOf(start), timeOf(start)), durationMinutes: 60, place: 'Salle 2', programme: '', status: 'planned' as const, revision: 1, rsvps: {} };
  await here.store.commit({
    people: [fresh(aPerson('p1', { address, memberOf: 'g1' }))],
    cohorts: [fresh(aCohort('g1', { members: { p1: aMember('Awa') }, sessions: { s1: session } }))],
  }, Date.now());
  const world: World = {
    here,
    connector,
    alarms,
    async starts(off) {
      const loaded = loadConfig({ REDIS_URL: process.env['RELAIS_TEST_REDIS'], PORT: '0', RELAIS_ORGANISATION: here.name, RELAIS_DEMO: '0', RELAIS_QUIET_HOURS: 'none' });
      if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
      running.push(await startRelais(loaded.config, log, { clock: { now: () => Date.now() + off() } }));
    },
    async remindsAt(step, fireAt) {
      await here.store.commit({ agenda: { put: [{ cohort: 'g1', session: 's1', revision: 1, step, fireAt }] } }, Date.now());
    },
    sent: () => connector.requests.map((request) => request.at),
    async ends() {
      await Promise.all(running.map((relais) => relais.stop()));
      await connector.close();
      await here.close();
    },
  };
  worlds.push(world);
  return world;
}

async function sentOf({ sent }: World, count: number, withinMs: number): Promise<number[]> {
  const deadline = Date.now() + withinMs;
  while (sent().length < count && Date.now() < deadline) await sleep(50);
  return sent();
}

const early = (sent: readonly number[], due: number): number[] => sent.filter((instant) => instant < due - NEVER_EARLIER);

describe('T-2 reminders and clocks that are wrong', () => {
  it.concurrent('a worker that is wrong by 61 minutes or a day, either way, sends nothing and says so; put right, it sends what is due, and not before', async () => {
    const skews = [61 * MINUTE, -61 * MINUTE, DAY, -DAY];
    const figures = await Promise.all(skews.map(async (skew) => {
      const world = await aWorld();
      let off = skew;
      const due = Date.now() + 3 * SECOND;
      await world.remindsAt('soon', due);
      await world.remindsAt('later', Date.now() + 30 * MINUTE);
      await world.starts(() => off);
      await sleep(A_WHILE);
      const whileWrong = world.sent();
      const alarms = world.alarms.filter((event) => event === 'clock.wrong').length;
      off = 0;
      const afterwards = await sentOf(world, 1, 30 * SECOND);
      await sleep(2 * SECOND);
      return { whileWrong: whileWrong.length, alarms, early: early(world.sent(), due).length, sent: afterwards.length, inTheEnd: world.sent().length };
    }));
    console.info('T-2', JSON.stringify(figures));
    expect(figures).toEqual(skews.map(() => ({ whileWrong: 0, alarms: 1, early: 0, sent: 1, inTheEnd: 1 })));
  }, 90_000);

  it.concurrent('a worker that is fast leaves the work to one that is right: each reminder comes once, none early', async () => {
    const world = await aWorld();
    const due = Date.now() + 12 * SECOND;
    await world.remindsAt('soon', due);
    await world.remindsAt('later', Date.now() + 30 * MINUTE);
    await Promise.all([world.starts(() => 61 * MINUTE), world.starts(() => 0), world.starts(() => DAY)]);
    const sent = await sentOf(world, 1, 90 * SECOND);
    await sleep(2 * SECOND);
    console.info('T-2 beside a right one', JSON.stringify({ sent: world.sent().length, lateMs: (sent[0] ?? 0) - due }));
    expect(world.sent()).toHaveLength(1);
    expect(early(sent, due)).toEqual([]);
  }, 120_000);

  it.concurrent('a clock that somebody sets while the worker runs sends nothing early', async () => {
    const world = await aWorld();
    let off = 0;
    await world.starts(() => off);
    await world.remindsAt('later', Date.now() + 30 * MINUTE);
    await sleep(A_WHILE);
    off = 61 * MINUTE;
    await sleep(A_WHILE);
    off = DAY;
    await sleep(A_WHILE);
    expect(world.sent()).toEqual([]);
    expect(world.alarms).toContain('clock.wrong');
    off = 0;
    const due = Date.now() + 2 * SECOND;
    await world.remindsAt('soon', due);
    const sent = await sentOf(world, 1, 90 * SECOND);
    console.info('T-2 set while running', JSON.stringify({ sent: sent.length, early: early(sent, due).length }));
    expect([sent.length, early(sent, due)]).toEqual([1, []]);
  }, 150_000);
});
