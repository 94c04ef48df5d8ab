import { replyOf } from '../adapters/redis/error-code';
import { createKeeping } from '../adapters/redis/keeping';
import { createLedger } from '../adapters/redis/ledger';
import { emptied, holdsAnything, isServed, markRestoring, putBack, withoutWakeUps } from '../adapters/redis/put-back';
import type { Kept } from '../adapters/redis/copy';
import { run } from '../adapters/redis/script';
import { HOLD } from '../adapters/redis/scripts/hold';
import { createStore } from '../adapters/redis/store';
import { systemClock } from '../adapters/system/clock';
import { policyOf } from '../bot/policy';
import type { Environment } from '../config';
import { holdBack } from '../delivery/after-restore';
import { checkBackup, readBackup } from './backup-file';
import { readErased } from './erased-file';
import { openOrganisation, type Opened, type Refused } from './open';

/** `held`: messages to people that may have gone out after the backup, and wait for a counsellor's press. `erased`: tombstones known here. */
export type Restored = { done: 'restore'; at: number; keys: number; held: number; erased: number } | Refused;

export interface RestoreOptions {
  replace?: boolean;
  /** As `exportErased` wrote it, later than the backup. */
  erasedFile?: string | undefined;
}

const AT_ONCE = 200;

/**
 * Puts an organisation back as it was. Refused: while Relais serves it, over one that is not empty unless `replace`, and
 * from a file of another organisation or one that was changed. Whoever was erased since, here or in the list of `erasedFile`,
 * is erased again when Relais starts.
 */
export async function restore(environment: Environment, path: string, { replace = false, erasedFile }: RestoreOptions = {}, clock = systemClock): Promise<Restored> {
  const organisation = await openOrganisation(environment, clock);
  if ('done' in organisation) return organisation;
  try {
    const file = await checkBackup(path);
    if ('problem' in file) return { done: 'refused', why: file.problem };
    const why = await refusalOf(organisation, file.header.organisation, replace);
    if (why) return { done: 'refused', why };
    const erased = erasedFile === undefined ? {} : await readErased(erasedFile, organisation.config.organisation);
    if (erased === undefined) return { done: 'refused', why: 'not-a-list' };
    const { at } = file.header;
    const put = await restored(organisation, path, erased, clock.now());
    await organisation.redis.set(organisation.keys.backup, at);
    return { done: 'restore', at, ...put };
  } catch (error) {
    return { done: 'refused', why: 'failed', detail: replyOf(error) };
  } finally {
    await organisation.close();
  }
}

async function refusalOf(organisation: Opened, from: string, replace: boolean): Promise<Refused['why'] | undefined> {
  const { config } = organisation;
  if (from !== config.organisation) return 'another-organisation';
  if (await isServed(organisation, config.organisation)) return 'served';
  return !replace && (await holdsAnything(organisation)) ? 'not-empty' : undefined;
}

async function restored(organisation: Opened, path: string, erased: Record<string, number>, now: number): Promise<{ keys: number; held: number; erased: number }> {
  const { config, redis, keys } = organisation;
  const deps = { ...organisation, tombstone: nobodyIsErased };
  const keeping = createKeeping(deps);
  await markRestoring(organisation, 'way');
  await emptied(organisation);
  await withoutWakeUps(organisation, config.organisation);
  const count = await putAllBack(organisation, path);
  await keeping.bury(erased);
  const holdRows = async (at: number): Promise<number> => Number(await run(redis, HOLD, keys.prefix, { now: at }));
  const held = await holdBack({ store: createStore(deps), ledger: createLedger(deps), policy: policyOf(config), holdRows }, now);
  await markRestoring(organisation, 'done');
  return { keys: count, held, erased: Object.keys(await keeping.tombstones()).length };
}

function nobodyIsErased(): string {
  throw new Error('a restore erases nobody by itself: Relais does at its start');
}

async function putAllBack(organisation: Opened, path: string): Promise<number> {
  const names = new Set<string>();
  let batch: Kept[] = [];
  for await (const kept of readBackup(path)) {
    if (kept.dump) names.add(kept.key);
    else names.delete(kept.key);
    batch.push(kept);
    if (batch.length < AT_ONCE) continue;
    await putBack(organisation, batch);
    batch = [];
  }
  await putBack(organisation, batch);
  return names.size;
}
