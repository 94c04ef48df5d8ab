import { join } from 'node:path';
import { loadCommunes } from './adapters/communes';
import { steadyClock, systemClock } from './adapters/system/clock';
import { randomIds } from './adapters/system/ids';
import { createMetrics } from './adapters/system/metrics';
import { wakeFor } from './application/after-turn';
import { forgetJobs } from './application/people/finish-erasures';
import type { Clock, Communes, Log } from './application/ports';
import { eraseReturned } from './application/retention';
import { setUp } from './application/set-up';
import { entrance } from './bot/door-open';
import { atHumanPace } from './bot/door-person';
import { healthAnswers } from './bot/health';
import { serveHealth } from './bot/health-server';
import { messenger } from './bot/messenger';
import { policyOf } from './bot/policy';
import { receiver } from './bot/receive';
import { rulesOnly } from './bot/rules-only';
import { serve } from './bot/server';
import { turns } from './bot/turn';
import { waysOut } from './bot/ways-out';
import { checksOf } from './checks';
import type { Config } from './config';
import { startDelivery, type StartDeps } from './delivery/start';
import { findCommune } from './domain/commune';
import type { Known } from './domain/offer-match';
import { placesOf } from './domain/places';
import { openModel } from './language-model';
import { openOfferSources } from './offer-sources';
import { runProcess, type Relais } from './process';
import { openRecords } from './records';
import { demoFor, seatsOf } from './trial';
import { frenchJobs } from './understanding/matching/trades';
import { createWebchat, WEBCHAT_CHANNEL } from './webchat';

export type { Relais };

/** What is the machine's own where nothing else is said. */
export interface Surroundings {
  clock?: Clock;
  /** By what the clock is judged. */
  skewOf?: StartDeps['skewOf'];
  /** In ms: the longest wait of a reply in a conversation that had too many, and the time between two deliveries to one. */
  pace?: { mostWaitMs: number; apartMs: number };
}

/**
 * Puts the house together: adapters, use cases, bot, server and workers, as far as this process' role goes. The one
 * place that knows everybody.
 */
export async function startRelais(config: Config, baseLog: Log, { clock = systemClock, skewOf, pace: apart }: Surroundings = {}): Promise<Relais> {
  const metrics = createMetrics();
  const log = metrics.counting(baseLog);
  // One after the other: reading the communes keeps this thread busy, and a command to Redis waits 2 s at most.
  const { communes, known } = await openCommunes();
  const { pace, ...door } = await entrance(config, clock);
  const records = await openRecords(config, log, clock, apart);
  const { store, ledger, limiter, attempts, chatLog, queue, sealer, keeping } = records;
  const model = openModel(config, records, communes, clock, log);
  const shared = { store, clock, ids: randomIds, policy: policyOf(config), log, sealer };
  const sources = openOfferSources(config, { ...shared, rules: rulesOnly(communes, clock, config.timeZone), model, records, communes, places: known.places });
  const webchat = createWebchat({
    ...shared,
    log: chatLog,
    receive: (activity, network) => receive(activity, config.mode === 'trial' ? undefined : network),
    pace,
    publicUrl: config.publicUrl,
    pageDir: join(__dirname, '../page'),
    ...(config.mode === 'trial' ? { trial: { seats: () => seatsOf(store) } } : { attempts }),
  });
  const out = waysOut({ channel: WEBCHAT_CHANNEL, outlet: webchat.outlet }, door.doors, { limiter, clock, log, ...apart });
  const receive = receiver({
    ...shared,
    outlet: out.replies,
    turn: atHumanPace(turns({ ...shared, attempts, communes, known, model, offers: sources.reader, published: sources.published, publicUrl: config.publicUrl }), { rate: config.personRate, clock, log }),
    async afterwards({ change }) {
      if (change?.erase) await woken(forgetJobs({ keeping, queue }), log);
      if (change) await woken(wakeFor(change, queue, clock.now()), log);
    },
  });
  await eraseReturned({ ...shared, keeping, queue });
  const { setupCode } = config.role === 'worker' ? {} : await setUp({ ...shared, setupCode: config.setupCode, ...demoFor(config) });
  const delivering = { ...shared, daily: sources.daily, ledger, queue, limiter, keeping, steady: steadyClock, skewOf: skewOf ?? ((now) => records.watch.skew(now)) };
  const delivery = config.role === 'bot' ? undefined : startDelivery({ ...delivering, messenger: messenger({ outlet: out.deliveries, replies: out.replies, sealer, zone: config.timeZone, known }) });
  const watched = checksOf({ records, clock, metrics, delivery });
  const health = healthAnswers(watched.checks, metrics, () => clock.now());
  const people = { ...door, receive, ownChannel: WEBCHAT_CHANNEL, routes: webchat.routes, upgrade: webchat.upgrade, health, log };
  const server = config.role === 'worker' ? await serveHealth(health, log, config.host, config.port) : await serve(people, config.host, config.port);
  return { port: server.port, ...(setupCode === undefined ? {} : { setupCode }), stop: () => closed([webchat, server, delivery, watched, out, sources, records]) };
}

/** One after the other: what is under way in one may need those behind it. */
async function closed(parts: readonly ({ close(): Promise<void> | void } | undefined)[]): Promise<void> {
  for (const part of parts) await part?.close();
}

/** What was written stands, whether or not a worker was woken: the reconciler finds it within a minute. */
async function woken(waking: Promise<void>, log: Log): Promise<void> {
  try {
    await waking;
  } catch (error) {
    log.warn('wake.failed', { name: error instanceof Error ? error.name : 'unknown' });
  }
}

async function openCommunes(): Promise<{ communes: Communes; known: Known }> {
  const index = await loadCommunes();
  return { communes: { find: (text) => findCommune(index, text) }, known: { jobs: frenchJobs, places: placesOf(index) } };
}

if (require.main === module) runProcess(startRelais);
