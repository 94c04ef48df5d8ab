import { join } from 'node:path';
import { loadCommunes } from './adapters/communes';
import { createQueue } from './adapters/queue';
import { createChatLog } from './adapters/redis/chat-log';
import { connectRedis, disconnect } from './adapters/redis/connect';
import { connectionOptions } from './adapters/redis/connection-options';
import { keysOf } from './adapters/redis/keys';
import { createLedger } from './adapters/redis/ledger';
import { safeToServe } from './adapters/redis/safe-to-serve';
import { keptSecret } from './adapters/redis/secret';
import { createStore } from './adapters/redis/store';
import { systemClock } from './adapters/system/clock';
import { randomIds } from './adapters/system/ids';
import { createLog } from './adapters/system/log';
import { createMetrics, type Metrics } from './adapters/system/metrics';
import { createSealer } from './adapters/system/sealer';
import { wakeFor } from './application/after-turn';
import { demoPeople } from './application/demo';
import type { Clock, Communes, Log, Store } from './application/ports';
import { setUp } from './application/set-up';
import { productionDoors, trialDoors, type Doors } from './bot/authenticate';
import { connector } from './bot/connector';
import { healthAnswers } from './bot/health';
import { messenger } from './bot/messenger';
import { outlets } from './bot/outlets';
import { policyOf } from './bot/policy';
import { receiver } from './bot/receive';
import { serve } from './bot/server';
import { speakerOf } from './bot/speaker';
import { turns } from './bot/turn';
import { loadConfig, readEnvironment, type Config } from './config';
import { startDelivery } from './delivery/start';
import { findCommune } from './domain/commune';
import type { Address } from './domain/person';
import { demo } from './i18n/fr/demo';
import { startMessage } from './i18n/fr/start';
import { createWebchat, WEBCHAT_CHANNEL, type TrialSeat } from './webchat';

export interface Relais {
  port: number;
  /** To be written to Relais by the first coordinator; absent once somebody did. */
  setupCode?: string;
  /** Lets what is under way end, then closes everything. */
  stop(): Promise<void>;
}

const ANSWER_WITHIN_MS = 8_000;
const MOST_SKEW_MS = 5_000;

/** Puts the house together: adapters, use cases, bot, server and workers. The one place that knows everybody. */
export async function startRelais(config: Config, baseLog: Log, clock: Clock = systemClock): Promise<Relais> {
  const metrics = createMetrics();
  const log = metrics.counting(baseLog);
  // One after the other: reading the communes keeps this thread busy, and a command to Redis waits 2 s at most.
  const communes = await openCommunes();
  const doors = await openDoors(config);
  const records = await openRecords(config, log, clock);
  const { store, ledger, chatLog, queue, sealer } = records;
  const shared = { store, clock, ids: randomIds, policy: policyOf(config), log, sealer };
  const others = connector({ ...doors, timeoutMs: ANSWER_WITHIN_MS });
  const webchat = createWebchat({
    ...shared,
    log: chatLog,
    receive: (activity) => receive(activity),
    publicUrl: config.publicUrl,
    pageDir: join(__dirname, '../page'),
    ...(config.mode === 'trial' ? { trial: { seats: () => seatsOf(store) } } : {}),
  });
  const outlet = outlets({ channel: WEBCHAT_CHANNEL, outlet: webchat.outlet }, others);
  const receive = receiver({
    ...shared,
    outlet,
    turn: turns({ ...shared, communes, publicUrl: config.publicUrl }),
    async afterwards({ change }, { address }) {
      if (change?.erase && address.channel === WEBCHAT_CHANNEL) await chatLog.erase(address.conversation);
      if (change) await woken(wakeFor(change, queue, clock.now()), log);
    },
  });
  const { setupCode } = await setUp({ ...shared, setupCode: config.setupCode, ...demoFor(config) });
  const delivery = startDelivery({ ...shared, ledger, queue, messenger: messenger({ outlet, sealer, zone: config.timeZone }) });
  const health = healthAnswers(checksOf(records, clock, metrics), () => metrics.text());
  const server = await serve({ doors, receive, ownChannel: WEBCHAT_CHANNEL, routes: webchat.routes, upgrade: webchat.upgrade, health, log }, config.host, config.port);
  const stop = async (): Promise<void> => {
    await webchat.close();
    await server.close();
    await delivery.close();
    await Promise.all([records.close(), others.close()]);
  };
  return { port: server.port, ...(setupCode === undefined ? {} : { setupCode }), stop };
}

/** What was written stands, whether or not a worker was woken: the reconciler finds it within a minute. */
async function woken(waking: Promise<void>, log: Log): Promise<void> {
  try {
    await waking;
  } catch (error) {
    log.warn('wake.failed', { name: error instanceof Error ? error.name : 'unknown' });
  }
}

type Records = Awaited<ReturnType<typeof openRecords>>;

async function openRecords(config: Config, log: Log, clock: Clock) {
  const redis = connectRedis({ address: config.redisUrl, log, clock });
  const keys = keysOf(config.organisation);
  const problems = await safeToServe(redis);
  for (const { code, fatal } of problems) log.warn('redis.unsafe', { code, fatal });
  if (problems.some(({ fatal }) => fatal)) {
    throw new Error(`This Redis would lose people's data without a word (${problems.map(({ code }) => code).join(', ')}): set maxmemory-policy to noeviction, use 6.2 or later.`);
  }
  const deps = { redis, keys, ids: randomIds };
  const chatLog = createChatLog(deps);
  const queue = createQueue({ connection: connectionOptions(config.redisUrl), organisation: config.organisation, clock, log });
  const close = async (): Promise<void> => {
    await queue.close();
    chatLog.close();
    await disconnect(redis);
  };
  const sealer = createSealer(config.secret ?? (await keptSecret(redis, keys)));
  return { redis, store: createStore(deps), ledger: createLedger(deps), chatLog, queue, sealer, close };
}

async function openCommunes(): Promise<Communes> {
  const index = await loadCommunes();
  return { find: (text) => findCommune(index, text) };
}

async function openDoors(config: Config): Promise<Doors> {
  return config.mode === 'production' ? productionDoors(config) : trialDoors();
}

function demoFor(config: Config) {
  if (config.mode !== 'trial' || !config.demo) return {};
  return { demo: { words: demo, addressOf: (person: string) => seatAddress(person, config.publicUrl) } };
}

/** The chair of an invented person on our own chat page. */
function seatAddress(person: string, serviceUrl: string): Address {
  const user = `dl_${person}`;
  return { channel: WEBCHAT_CHANNEL, serviceUrl, conversation: `seat-${person}`, user, bot: 'relais', speaker: speakerOf(WEBCHAT_CHANNEL, undefined, user) };
}

async function seatsOf(store: Store): Promise<TrialSeat[]> {
  const { people } = await store.details(demoPeople(demo), []);
  return people.map(({ value: { id, firstName, address, counsels } }) => {
    const role = counsels ? ('counsellor' as const) : ('member' as const);
    return { person: id, name: firstName, role, user: address.user, conversation: address.conversation };
  });
}

function checksOf({ redis, queue }: Records, clock: Clock, metrics: Metrics): Parameters<typeof healthAnswers>[0] {
  return [
    { name: 'redis', look: () => redis.ping() },
    { name: 'queue', look: () => queue.check() },
    { name: 'clock', look: () => checkClock(redis, clock, metrics) },
  ];
}

/** Reminders fire by this machine's clock: it may not differ from that of Redis by more than 5 s. */
async function checkClock(redis: Records['redis'], clock: Clock, metrics: Metrics): Promise<void> {
  const [seconds, micros] = await redis.time();
  const skew = clock.now() - (Number(seconds) * 1_000 + Number(micros) / 1_000);
  metrics.gauge('clock_skew_ms', skew);
  if (Math.abs(skew) > MOST_SKEW_MS) throw new Error('the clock is wrong');
}

async function main(): Promise<void> {
  const loaded = loadConfig(readEnvironment());
  if (!loaded.ok) {
    process.stderr.write(`${loaded.problems.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const log = createLog(loaded.config.logLevel);
  const relais = await startRelais(loaded.config, log);
  process.stdout.write(`${startMessage(loaded.config, relais.port, relais.setupCode)}\n`);
  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) return;
    stopping = true;
    relais.stop().then(() => process.exit(code), () => process.exit(1));
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  process.on('unhandledRejection', (reason) => {
    log.error('unhandled', { name: reason instanceof Error ? reason.name : 'unknown' });
    stop(1);
  });
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'Relais could not start.'}\n`);
    process.exit(1);
  });
}
