import { serversOf } from '../adapters/redis/connection-options';
import { isServed } from '../adapters/redis/put-back';
import { DATA_VERSION } from '../adapters/redis/record-kinds';
import { safeToServe } from '../adapters/redis/safe-to-serve';
import { createWatch } from '../adapters/redis/watch';
import { systemClock } from '../adapters/system/clock';
import { MOST_MEMORY, MOST_OVERDUE_MS } from '../checks';
import { loadConfig, type Config, type Environment } from '../config';
import { MOST_SKEW_MS } from '../delivery/clock-guard';
import { note, well, wrong, type Finding } from './finding';
import { failedJobs } from './jobs';
import { ofModel } from './model';
import { openOrganisation, type Opened } from './open';

const DAY_MS = 86_400_000;
/** A row under way for longer than this is one that no reconciler looked after. */
const STUCK_MS = 3 * 60_000;
const OLDEST_BACKUP_MS = 2 * DAY_MS;

/** Looks at settings, Redis, ledger and queue of the organisation, as a doctor does: changes nothing but a probe that leaves by itself. */
export async function examine(environment: Environment, clock = systemClock): Promise<Finding[]> {
  const loaded = loadConfig(environment);
  if (!loaded.ok) return [wrong('settings', { sentences: loaded.problems })];
  const { config } = loaded;
  const settings = [well('settings'), well('mode', { mode: config.mode, role: config.role, organisation: config.organisation, app: config.mode === 'production' ? config.app.type : '' })];
  const organisation = await openOrganisation(environment, clock);
  if ('done' in organisation) return [...settings, wrong('redis', { detail: organisation.detail ?? '' })];
  try {
    const looks = [...(await ofServer(organisation)), await ofClock(organisation, clock.now()), ...(await ofData(organisation, clock.now())), await ofQueue(organisation), await ofModel(config)];
    return [...settings, passwordOf(config), ...looks];
  } catch (error) {
    return [...settings, wrong('redis', { detail: error instanceof Error ? error.message : '' })];
  } finally {
    await organisation.close();
  }
}

function passwordOf({ redisUrl }: Config): Finding {
  const open = serversOf(redisUrl).some(({ path, password }) => path === undefined && password === undefined);
  return open ? note('password') : well('password');
}

async function ofServer(organisation: Opened): Promise<Finding[]> {
  const watch = createWatch(organisation);
  const problems = (await safeToServe(organisation.redis)).map(({ code, fatal }) => (fatal ? wrong(code) : note(code)));
  const used = await watch.memoryUsed();
  const percent = Math.round(used * 100);
  return [
    well('redis', { nodes: serversOf(organisation.config.redisUrl).length }),
    ...problems,
    used > MOST_MEMORY ? wrong('memory', { percent }) : well('memory', { percent }),
    (await watch.keepsWrites()) ? well('persistence') : wrong('persistence'),
  ];
}

async function ofClock(organisation: Opened, now: number): Promise<Finding> {
  const skew = Math.round(await createWatch(organisation).skew(now));
  return Math.abs(skew) > MOST_SKEW_MS ? wrong('clock', { seconds: Math.round(skew / 1_000) }) : well('clock', { ms: skew });
}

async function ofData(organisation: Opened, now: number): Promise<Finding[]> {
  const { redis, keys, config } = organisation;
  const [overdue, stuck, restoring, version, backup, served] = await Promise.all([
    createWatch(organisation).longestOverdue(now),
    redis.zcount(keys.sending, '-inf', now - STUCK_MS),
    redis.exists(keys.restoring),
    redis.get(keys.dataVersion),
    redis.get(keys.backup),
    isServed(organisation, config.organisation),
  ]);
  return [
    overdue > MOST_OVERDUE_MS ? wrong('overdue', { minutes: Math.round(overdue / 60_000) }) : well('overdue'),
    stuck > 0 ? wrong('stuck', { count: stuck }) : well('stuck'),
    ...(restoring === 1 ? [wrong('restoring')] : []),
    ...(Number(version) > DATA_VERSION ? [wrong('newer-data')] : []),
    served ? well('served') : note('served'),
    backupOf(backup, now),
  ];
}

function backupOf(at: string | null, now: number): Finding {
  const age = now - Number(at);
  const facts = { days: Math.floor(age / DAY_MS) };
  if (at === null) return note('backup', { days: -1 });
  return age > OLDEST_BACKUP_MS ? note('backup', facts) : well('backup', facts);
}

async function ofQueue(organisation: Opened): Promise<Finding> {
  const count = await failedJobs(organisation);
  return count > 0 ? wrong('jobs', { count }) : well('jobs');
}
