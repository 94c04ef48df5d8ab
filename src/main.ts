import { join } from 'node:path';
import { loadCommunes } from './adapters/communes';
import { systemClock } from './adapters/system/clock';
import { randomIds } from './adapters/system/ids';
import { createLog } from './adapters/system/log';
import { createMetrics } from './adapters/system/metrics';
import { wakeFor } from './application/after-turn';
import type { Clock, Communes, Log } from './application/ports';
import { setUp } from './application/set-up';
import { productionDoors, trialDoors, type Doors } from './bot/authenticate';
import { connector } from './bot/connector';
import { healthAnswers } from './bot/health';
import { messenger } from './bot/messenger';
import { outlets } from './bot/outlets';
import { policyOf } from './bot/policy';
import { receiver } from './bot/receive';
import { serve } from './bot/server';
import { turns } from './bot/turn';
import { loadConfig, readEnvironment, type Config } from './config';
import { startDelivery } from './delivery/start';
import { findCommune } from './domain/commune';
import { startMessage } from './i18n/fr/start';
import { checksOf, openRecords } from './records';
import { demoFor, seatsOf } from './trial';
import { createWebchat, WEBCHAT_CHANNEL } from './webchat';

export interface Relais {
  port: number;
  /** To be written to Relais by the first coordinator; absent once somebody did. */
  setupCode?: string;
  /** Lets what is under way end, then closes everything. */
  stop(): Promise<void>;
}

const ANSWER_WITHIN_MS = 8_000;

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

async function openCommunes(): Promise<Communes> {
  const index = await loadCommunes();
  return { find: (text) => findCommune(index, text) };
}

async function openDoors(config: Config): Promise<Doors> {
  return config.mode === 'production' ? productionDoors(config) : trialDoors();
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
