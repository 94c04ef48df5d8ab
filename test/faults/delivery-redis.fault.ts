import { profile, seed } from './profile';
import { during } from './rig/chaos';
import { HONEST, UNHURRIED } from './rig/connector';
import { markOf, prepareAll } from './rig/messages';
import { judge, screensAgree, settled } from './rig/oracle';
import { startPower, type Power } from './rig/power';
import { onStage } from './rig/stage';
import { aTown, someGroups, type Group, type Town } from './rig/town';

const { recipients, scale } = profile();
const PEOPLE = Math.round(recipients * 0.36);
const ROUNDS = 3 * scale;
/** Sends under way in both processes. */
const UNDER_WAY = 2 * 4;

/** The stage is shared, so the last one waits for all. */
const LIMIT_MS = 600_000 * Math.min(scale, 3);

const figures = (id: string, text: string): void => console.info(`${id}: ${text} (seed ${String(seed())})`);

/** Half of the people are told of a move, half are written to, while something happens to Redis. */
async function sending(town: Town, groups: Group[], trouble: () => Promise<void>): Promise<void> {
  const half = Math.floor(groups.length / 2);
  const ready = await prepareAll(groups.slice(0, half), groups.slice(half));
  town.connector.behave(HONEST, UNHURRIED);
  await Promise.all([trouble(), ...ready.map((press) => press())]);
  town.connector.behave(HONEST);
}

async function judged(town: Town, groups: Group[], id: string, bound: number, what: string): Promise<void> {
  const verdict = judge(town, groups, await settled(town, PEOPLE), markOf);
  const { extras, lost, untrue, uncertainByCrash } = verdict;
  const uncertain = uncertainByCrash.filter(({ of }) => of === 'B').length;
  figures(id, `${String(verdict.people)} people, ${what}: lost ${String(lost.length)}, extra ${String(extras.length)}, uncertain ${String(uncertain)} (bound ${String(bound)} each)`);
  expect(verdict.people).toBe(PEOPLE);
  expect(lost).toEqual([]);
  expect(untrue).toEqual([]);
  expect(extras.filter(({ of, copies }) => of === 'B' || copies > 2)).toEqual([]);
  expect(extras.length).toBeLessThanOrEqual(bound);
  expect(uncertain).toBeLessThanOrEqual(bound);
  await screensAgree(town, groups);
}

async function withPower(name: string, road: boolean, work: (town: Town, power: Power, groups: Group[]) => Promise<() => Promise<void>>): Promise<void> {
  let close: () => Promise<void> = async () => undefined;
  try {
    const rest = await onStage(async () => {
      const power = await startPower();
      close = power.stop;
      const town = await aTown({ name, redis: road ? power.url : power.direct, lookThrough: power.direct });
      close = async () => {
        await town.close();
        await power.stop();
      };
      return work(town, power, await someGroups(town, 'g', PEOPLE));
    });
    await rest();
  } finally {
    await close();
  }
}

describe('messages to many people while Redis fails', () => {
  it.concurrent('D-4 Redis is killed while they are sent: nobody is lost, and no more comes twice than was under way', () =>
    withPower('redis-dies', false, async (town, power, groups) => {
      await sending(town, groups, async () => {
        for (let round = 1; round <= ROUNDS; round += 1) {
          await during(town, (0.8 * round) / (ROUNDS + 1), PEOPLE);
          await power.dies(300 + town.draw() * 1_500);
        }
      });
      return async () => judged(town, groups, 'D-4', UNDER_WAY * ROUNDS, `Redis killed ${String(ROUNDS)} times`);
    }), LIMIT_MS);

  it.concurrent('D-5 the power fails while they are sent: what was confirmed is on disk, and no more comes twice than was under way', () =>
    withPower('power-fails', true, async (town, power, groups) => {
      let torn = 0;
      await sending(town, groups, async () => {
        for (let round = 1; round <= ROUNDS; round += 1) {
          await during(town, (0.8 * round) / (ROUNDS + 1), PEOPLE);
          torn += (await power.fails(town.draw, 300 + town.draw() * 1_500)).torn;
        }
      });
      return async () => judged(town, groups, 'D-5', UNDER_WAY * ROUNDS, `power cut ${String(ROUNDS)} times, ${String(torn)} bytes never written`);
    }), LIMIT_MS);

  it.concurrent('D-6 every job is deleted while they are sent: the ledger alone brings all of them to their end within 120 s', () =>
    withPower('queue-lost', false, async (town, _power, groups) => {
      let lostAt = 0;
      await sending(town, groups, async () => {
        await during(town, 0.3, PEOPLE);
        const jobs = await town.redis.keys(`{relais:${town.organisation}}:*`);
        lostAt = Date.now();
        await town.redis.unlink(...jobs);
        expect(jobs.length).toBeGreaterThan(10);
      });
      return async () => {
        const sent = await settled(town, PEOPLE, 180_000);
        const tookMs = Date.now() - lostAt;
        const { lost, extras, states } = judge(town, groups, sent, markOf);
        figures('D-6', `finished ${String(Math.round(tookMs / 1_000))} s after the queue was lost, lost ${String(lost.length)}, extra ${String(extras.length)}`);
        expect({ lost, extras, states }).toEqual({ lost: [], extras: [], states: { sent: PEOPLE } });
        expect(tookMs).toBeLessThanOrEqual(120_000);
        await screensAgree(town, groups);
      };
    }), LIMIT_MS);
});
