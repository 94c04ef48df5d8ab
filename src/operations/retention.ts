import { createKeeping } from '../adapters/redis/keeping';
import { createStore } from '../adapters/redis/store';
import { systemClock } from '../adapters/system/clock';
import { randomIds } from '../adapters/system/ids';
import type { Clock, Log } from '../application/ports';
import { finishErasures } from '../application/people/finish-erasures';
import { runRetention } from '../application/retention';
import { plannedRetention, type Planned } from '../application/retention-plan';
import { policyOf } from '../bot/policy';
import { loadConfig, type Config, type Environment } from '../config';
import { dateOf, plusDays, toWall } from '../domain/wall-clock';
import { openRecords } from '../records';
import { openOrganisation, type Refused } from './open';

export type Foreseen = { done: 'foreseen'; today: string; planned: Planned[] } | Refused;
export type Kept = { done: 'retention'; told: number; erased: number } | Refused;

/** How far a dry run looks ahead, in days. */
const AHEAD_DAYS = 31;
const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Whom the next run tells and erases, and whose turn comes within a month; writes nothing. */
export async function foreseeRetention(environment: Environment, clock = systemClock): Promise<Foreseen> {
  const organisation = await openOrganisation(environment, clock);
  if ('done' in organisation) return organisation;
  try {
    const deps = { ...organisation, tombstone: nobodyIsErased };
    const today = dateOf(toWall(clock.now(), organisation.config.timeZone));
    const plan = { store: createStore(deps), keeping: createKeeping(deps), policy: policyOf(organisation.config), clock };
    return { done: 'foreseen', today, planned: await plannedRetention(plan, plusDays(today, AHEAD_DAYS)) };
  } catch (error) {
    return { done: 'refused', why: 'failed', detail: error instanceof Error ? error.message : 'unknown' };
  } finally {
    await organisation.close();
  }
}

/** The night's run now, beside whatever runs; the messages are sent by the processes that serve. */
export async function keepToRetention(environment: Environment, clock = systemClock): Promise<Kept> {
  const loaded = loadConfig(environment);
  if (!loaded.ok) return { done: 'refused', why: 'settings', sentences: loaded.problems };
  try {
    return await carriedOut(loaded.config, clock);
  } catch (error) {
    return { done: 'refused', why: 'failed', detail: error instanceof Error ? error.message : 'unknown' };
  }
}

async function carriedOut(config: Config, clock: Clock): Promise<Kept> {
  const records = await openRecords(config, QUIET, clock);
  const { store, keeping, queue, close } = records;
  try {
    const deps = { store, keeping, queue, policy: policyOf(config), clock, ids: randomIds, log: QUIET };
    const done = await runRetention(deps);
    await finishErasures(deps);
    return { done: 'retention', ...done };
  } finally {
    await close();
  }
}

function nobodyIsErased(): string {
  throw new Error('a dry run erases nobody');
}
