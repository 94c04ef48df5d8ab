import { copyOf } from '../adapters/redis/copy';
import { codeOf, replyOf } from '../adapters/redis/error-code';
import { systemClock } from '../adapters/system/clock';
import type { Clock } from '../application/ports';
import type { Environment } from '../config';
import { writeBackup } from './backup-file';
import { writeErased } from './erased-file';
import { openOrganisation, type Opened, type Refused } from './open';

export type BackedUp = { done: 'backup'; at: number; keys: number; bytes: number } | { done: 'erased'; at: number; people: number } | Refused;

/** Copies everything that is kept of the organisation into a new file, while people go on writing. The queue holds no truth and is left out. */
export function backUp(environment: Environment, path: string, clock = systemClock): Promise<BackedUp> {
  return carriedOut(environment, clock, async (organisation, at) => {
    const header = { relais: 'backup' as const, v: 1 as const, organisation: organisation.config.organisation, at };
    const written = await writeBackup(path, header, copyOf(organisation, () => clock.now()));
    await organisation.redis.set(organisation.keys.backup, at);
    return { done: 'backup', at, ...written };
  });
}

/** Writes only who was erased, as keyed hashes: a later restore of an older backup then erases them again. */
export function exportErased(environment: Environment, path: string, clock = systemClock): Promise<BackedUp> {
  return carriedOut(environment, clock, async (organisation, at) => ({ done: 'erased', at, ...(await writeErased(path, organisation, at)) }));
}

async function carriedOut(environment: Environment, clock: Clock, work: (organisation: Opened, at: number) => Promise<BackedUp>): Promise<BackedUp> {
  const organisation = await openOrganisation(environment, clock);
  if ('done' in organisation) return organisation;
  try {
    return await work(organisation, clock.now());
  } catch (error) {
    return { done: 'refused', why: codeOf(error) === 'EEXIST' ? 'exists' : 'failed', detail: replyOf(error) };
  } finally {
    await organisation.close();
  }
}
