import { connectRedis, disconnect } from '../../src/adapters/redis/connect';
import { keysOf } from '../../src/adapters/redis/keys';
import { createStore } from '../../src/adapters/redis/store';
import { systemClock } from '../../src/adapters/system/clock';
import { randomIds } from '../../src/adapters/system/ids';
import { createLog } from '../../src/adapters/system/log';
import { DEMO_COUNSELLOR, demoChanges } from '../../src/application/demo';
import { policyOf } from '../../src/bot/policy';
import { speakerOf } from '../../src/bot/speaker';
import { loadConfig, type Config } from '../../src/config';
import type { Address } from '../../src/domain/person';
import { demo } from '../../src/i18n/fr/demo';

/** A channel without cards: everything comes as numbered text. */
export const TALK_CHANNEL = 'terminal';

/** The invented people by first name, in lower case. A stranger stands in for anybody who is not known yet. */
export const PEOPLE: Readonly<Record<string, string>> = {
  [demo.counsellor.toLowerCase()]: DEMO_COUNSELLOR,
  ...Object.fromEntries(demo.members.map(({ id, firstName }) => [plainName(firstName), id])),
  inconnu: 'inconnu',
};

export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function talkConfig(redisUrl: string): Config {
  const loaded = loadConfig({ REDIS_URL: redisUrl, PORT: '0', RELAIS_PUBLIC_URL: 'http://127.0.0.1:3978', RELAIS_DEMO: '0', RELAIS_QUIET_HOURS: 'none', RELAIS_LOG_LEVEL: 'error' });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.config;
}

/** Puts the invented organisation into an empty Redis, with all of its people on the terminal; gives back the code of its group. */
export async function settle(config: Config, serviceUrl: string): Promise<{ code: string }> {
  const redis = connectRedis({ address: config.redisUrl, log: createLog('error'), clock: systemClock });
  const store = createStore({ redis, keys: keysOf(config.organisation), ids: randomIds, tombstone: (person) => person });
  const addressOf = (person: string): Address => {
    const user = `user-${person}`;
    const speaker = speakerOf(TALK_CHANNEL, undefined, user);
    return { channel: TALK_CHANNEL, serviceUrl, conversation: `${TALK_CHANNEL}-${person}`, user, bot: 'bot', speaker };
  };
  const now = systemClock.now();
  const changes = demoChanges(demo, { now, ids: randomIds, policy: policyOf(config), addressOf });
  for (const change of changes) await store.commit(change, now);
  await disconnect(redis);
  const code = changes.flatMap(({ cohorts = [] }) => cohorts.map(({ value }) => value.code))[0];
  return { code: code ?? '' };
}
