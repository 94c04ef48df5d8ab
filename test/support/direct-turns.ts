import { loadCommunes } from '../../src/adapters/communes';
import { randomIds } from '../../src/adapters/system/ids';
import { systemClock } from '../../src/adapters/system/clock';
import { createLog } from '../../src/adapters/system/log';
import { wakeFor } from '../../src/application/after-turn';
import type { OfferReader } from '../../src/application/offer-ports';
import type { OutgoingActivity } from '../../src/application/outlet';
import type { Scene } from '../../src/application/ports';
import { policyOf } from '../../src/bot/policy';
import { readEvent } from '../../src/bot/read-event';
import { receiver, type Received } from '../../src/bot/receive';
import { rulesOnly } from '../../src/bot/rules-only';
import { turns } from '../../src/bot/turn';
import { loadConfig } from '../../src/config';
import { findCommune } from '../../src/domain/commune';
import { placesOf } from '../../src/domain/places';
import type { Press } from '../../src/domain/press';
import { openRecords } from '../../src/records';
import { frenchJobs } from '../../src/understanding/matching/trades';
import type { Json } from './cards';

/** Turns of an organisation without network: what comes in is taken at once, replies are only kept here. */
export interface DirectTurns {
  receive(activity: Json): Promise<Received>;
  /** Replies by conversation, oldest first. */
  replies(conversation: string): OutgoingActivity[];
  /** The scene of whoever sends this activity. */
  sceneOf(activity: Json): Promise<Scene>;
  /** The token of a button as it would be sealed for this person. */
  seal(press: Press, person: string): string;
  close(): Promise<void>;
}

/** On the records and with the seal of a bot that runs, or ran, on the test's Redis; `reader` takes the place of the rules. */
export async function directTurns(organisation: string, env: Record<string, string> = {}, reader?: OfferReader): Promise<DirectTurns> {
  const loaded = loadConfig({ REDIS_URL: process.env['RELAIS_TEST_REDIS'], PORT: '0', RELAIS_ORGANISATION: organisation, RELAIS_QUIET_HOURS: 'none', RELAIS_LOG_LEVEL: 'error', ...env });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const log = createLog('error');
  const records = await openRecords(loaded.config, log, systemClock);
  const communes = await loadCommunes();
  const said = new Map<string, OutgoingActivity[]>();
  const keep = (conversation: string, activity: OutgoingActivity): Promise<{ sent: true; activity: string }> => {
    said.set(conversation, [...(said.get(conversation) ?? []), activity]);
    return Promise.resolve({ sent: true, activity: 'a' });
  };
  const { store, sealer, attempts, queue } = records;
  const shared = { store, sealer, attempts, clock: systemClock, ids: randomIds, log, policy: policyOf(loaded.config) };
  const lookUp = { find: (text: string) => findCommune(communes, text) };
  const receive = receiver({
    ...shared,
    turn: turns({ ...shared, communes: lookUp, offers: reader ?? rulesOnly(lookUp, systemClock, loaded.config.timeZone), known: { jobs: frenchJobs, places: placesOf(communes) }, publicUrl: 'http://127.0.0.1' }),
    outlet: { post: ({ conversation }, activity) => keep(conversation, activity), update: ({ conversation }, _id, activity) => keep(conversation, activity) },
    afterwards: ({ change }) => (change ? wakeFor(change, queue, systemClock.now()) : Promise.resolve()),
  });
  return {
    receive: (activity) => receive(activity),
    replies: (conversation) => said.get(conversation) ?? [],
    sceneOf(activity) {
      const event = readEvent(activity);
      if (event?.kind !== 'event') throw new Error('nobody sends this activity');
      return store.scene(event.speaker, event.activity, systemClock.now());
    },
    seal: (press, person) => sealer.seal(JSON.stringify(press), `person:${person}`),
    close: records.close,
  };
}
