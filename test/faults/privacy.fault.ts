import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createQueue } from '../../src/adapters/queue';
import { connectionOptions } from '../../src/adapters/redis/connection-options';
import { keysOf } from '../../src/adapters/redis/keys';
import { chatClient, type Visit } from '../support/chat-client';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { contentOf, whereKept } from '../support/kept';
import { startProduct, type Product } from '../support/product';
import { startRedis, type RedisProcess } from '../support/redis-process';
import type { TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, plansSession, type CohortScene } from '../support/scenes';
import { somebody } from '../support/somebody';
import { profile, seed } from './profile';
import { UNHURRIED } from './rig/connector';
import { arrivals, settled } from './rig/oracle';
import { aTown, someGroups, type Resident } from './rig/town';
import { pause, until } from './rig/until';
import { preparesAnnouncement, says } from './rig/voices';

const HOUR_MS = 3_600_000;
const figures = (id: string, text: string): void => console.info(`${id}: ${text} (seed ${String(seed())})`);

/** The compiled bot on a Redis of its own that writes everything to disk. */
interface Stage {
  relais: TestRelais;
  product: Product;
  redis: RedisProcess;
  connector: FakeConnector;
}

async function aStage(): Promise<Stage> {
  const redis = await startRedis({ durable: true });
  const connector = await startFakeConnector();
  const organisation = `privacy-${randomBytes(4).toString('hex')}`;
  const product = await startProduct({ REDIS_URL: redis.url, RELAIS_ORGANISATION: organisation, RELAIS_DEMO: '0', RELAIS_SETUP_CODE: 'OUVRE-TOI-22' });
  const url = (): string => product.url;
  const refused = (): Promise<never> => Promise.reject(new Error('the compiled bot has the clock of this machine'));
  const relais: TestRelais = {
    url, organisation, setupCode: 'OUVRE-TOI-22', connector, now: Date.now, travel: refused, stop: product.stop, restart: product.restart,
    somebody: (channel, name) => somebody(url, connector, channel, name),
  };
  return { relais, product, redis, connector };
}

/** Whoever comes by our own chat page: writes, and reads the last answer. */
function aVisitor(product: Product) {
  const chat = chatClient(product.url);
  return {
    visit: undefined as Visit | undefined,
    async says(text: string): Promise<void> {
      this.visit ??= await chat.open();
      const { status } = await chat.post(this.visit, { type: 'message', text });
      if (status !== 200) throw new Error(`"${text}" was answered ${String(status)}`);
    },
  };
}

async function registers(visitor: ReturnType<typeof aVisitor>, { code }: CohortScene, firstName: string): Promise<void> {
  for (const words of [code, 'j’accepte', firstName, 'Valognes', 'chercher un emploi', 'phrases habituelles', 'c’est bon']) await visitor.says(words);
}

/** What only these two are known by: their ids, addresses and hashes of them, conversations, first names. */
async function needlesOf(address: string, organisation: string, names: readonly string[]): Promise<string[]> {
  const redis = new Redis(address);
  const keys = keysOf(organisation);
  const found: string[] = [...names];
  for (const id of await redis.hkeys(keys.people)) {
    const person = JSON.parse((await redis.get(keys.person(id)))?.replace(/^\d+ /, '') ?? '{}') as { firstName: string; address: Record<string, string> };
    if (!names.includes(person.firstName)) continue;
    const { conversation = '', user = '', speaker = '' } = person.address;
    found.push(id, conversation, user, speaker, keys.conversation(speaker));
  }
  redis.disconnect();
  return found;
}

function filesWith(directory: string, needles: readonly string[]): string[] {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name)).filter((path) => statSync(path).isFile());
  return files.flatMap((path) => {
    const content = readFileSync(path);
    return needles.filter((needle) => content.includes(needle)).map((needle) => `${path.slice(directory.length + 1)}: ${needle}`);
  });
}

async function keysWith(stage: Stage, needles: readonly string[]): Promise<string[]> {
  const found = await Promise.all(needles.map((needle) => whereKept(stage.relais.organisation, needle, stage.redis.url)));
  return found.flat();
}

/** Everything a member can leave behind, on our chat page and on a phone that is out of reach just now. */
async function aWholeLife(stage: Stage): Promise<{ scene: CohortScene; canary: ReturnType<typeof aVisitor>; phone: Awaited<ReturnType<typeof joins>>; friend: ReturnType<typeof aVisitor> }> {
  const { relais, product, connector, redis } = stage;
  const scene = await aCohort(relais, { seats: 4, members: { Bruno: 'sms' } });
  const [canary, friend] = [aVisitor(product), aVisitor(product)];
  await registers(canary, scene, 'Wilhelmine');
  await registers(friend, scene, 'Basile');
  const phone = await joins(relais, scene, 'Ernestine', 'sms');
  await registers(aVisitor(product), scene, 'Anatole');
  await plansSession(relais, scene);
  for (const words of ['je ne peux pas', 'Je repeins la salle', 'partager une offre', 'Soudeuse à Brix', 'tout le groupe', 'partager', 'mes données', 'qui est ma conseillère ?']) await canary.says(words);
  await memberOf(scene, 'Bruno').hearsOf('Soudeuse');
  await memberOf(scene, 'Bruno').says('je ne peux pas');
  await memberOf(scene, 'Bruno').says('Wilhelmine ne peut pas me prendre en voiture');
  connector.answer({ status: 429, headers: { 'retry-after': '3600' } }, phone.conversation);
  await scene.counsellor.says('écrire au groupe');
  await scene.counsellor.presses("Voir l'aperçu", { text: 'Bravo à Wilhelmine et à Ernestine !' });
  await scene.counsellor.presses('Envoyer');
  await scene.counsellor.hearsOf('En cours d’envoi : 1');
  await scene.counsellor.says('qui vient ?');
  await friend.says('partager une offre');
  await friend.says('Une offre à moitié');
  const queue = createQueue({ connection: connectionOptions(redis.url), organisation: relais.organisation, clock: { now: Date.now }, log: { info: () => undefined, warn: () => undefined, error: () => undefined } });
  for (const person of await peopleNamed(stage, 'Wilhelmine')) await queue.wake({ kind: 'deliver', broadcast: 'b-quiet', person, tries: 0 }, Date.now() + HOUR_MS);
  await queue.close();
  return { scene, canary, phone, friend };
}

async function peopleNamed({ redis: { url }, relais }: Stage, name: string): Promise<string[]> {
  const redis = new Redis(url);
  const keys = keysOf(relais.organisation);
  const people = await redis.hgetall(keys.people);
  const named = await Promise.all(Object.keys(people).map(async (id) => [id, JSON.stringify(await contentOf(redis, keys.person(id)))] as const));
  redis.disconnect();
  return named.filter(([, record]) => record.includes(name)).map(([id]) => id);
}

describe('erasing somebody', () => {
  it('P-2 P-3 leaves nothing in any key, job or file, although the process dies right after its answer', async () => {
    const stage = await aStage();
    try {
      const { scene, canary, phone, friend } = await aWholeLife(stage);
      const needles = [...(await needlesOf(stage.redis.url, stage.relais.organisation, ['Wilhelmine', 'Ernestine'])), 'Je repeins la salle'];
      expect(needles).toHaveLength(2 + 2 * 5 + 1);
      const before = await keysWith(stage, needles);
      const onDisk = filesWith(stage.redis.directory, needles);
      for (const kind of ['person', 'cohort', 'conversation', 'broadcast', 'ledger', 'received', 'chat', 'deliver', 'outbox', 'people']) expect(before.some((key) => key.includes(kind))).toBe(true);
      expect(onDisk.length).toBeGreaterThan(0);

      await canary.says('supprimer');
      await canary.says('Oui, tout effacer');
      stage.connector.answer(undefined, phone.conversation);
      await phone.says('supprimer');
      expect(await phone.says('Oui, tout effacer')).toContain('effacé');
      const from = Date.now();
      await stage.product.kill();
      expect(await keysWith(stage, needles)).toEqual([]);
      expect(filesWith(stage.redis.directory, needles).length).toBeGreaterThan(0);

      await stage.product.start();
      let left: string[] = [];
      await until(() => (left = filesWith(stage.redis.directory, needles)).length === 0, () => `clean files; left: ${left.join(', ')}`, 20_000, 100);
      const ms = Date.now() - from;
      expect(await keysWith(stage, needles)).toEqual([]);
      expect(await scene.counsellor.says('qui vient ?')).toMatch(/^(?![^]*(?:Wilhelmine|Ernestine))[^]*Bruno/);
      await friend.says('annuler');
      expect(await keysWith(stage, ['Une offre à moitié', 'Basile'])).not.toEqual([]);
      figures('P-2', `2 people in ${String(before.length)} places of Redis and ${String(onDisk.length)} in its files; 0 left in Redis when they were told, the process killed at once`);
      figures('P-3', `0 left in Redis' files ${String(ms)} ms after the answer, the process killed and started in between`);
    } finally {
      await stage.product.stop();
      await stage.connector.close();
      await stage.redis.stop();
    }
  });
});

const SPELLINGS = [
  'STOP', 'stop', 'Stop !', 'stop.', 'STOP SMS', 'Stop sms', 'stopsms', 'ARRET', 'arrêt', 'Arrêtez', 'arrêtez les messages', 'ARRETER', 'désabonner', 'Désabonnement', '« STOP »', 'S T O P', 's.t.o.p',
  'stop stop', 'STOP svp', 'stooop', 'STOP 36111', 'ne m’écrivez plus', 'plus de messages', 'unsubscribe',
];
const EFFECTIVE_MS = 1_000;

describe('STOP', () => {
  it('P-7 in each of its spellings, in the middle of a broadcast, is confirmed once and is the last that comes', async () => {
    const town = await aTown({ name: 'stop', processes: 1 });
    try {
      town.connector.behave({ slow: 1 }, UNHURRIED);
      const people = SPELLINGS.length * 3 * Math.min(profile().scale, 3);
      const groups = await someGroups(town, 'g', people);
      const members = groups.flatMap((group) => group.members);
      const ready = await Promise.all(groups.flatMap((group) => [preparesAnnouncement(group, `Un-${group.cohort}`)]));
      await Promise.all(ready.map((send) => send()));
      const stoppers = members.filter((_, at) => at % 3 === 0).slice(0, SPELLINGS.length);
      const stopped = new Map<Resident, number>();
      await Promise.all(stoppers.map(async (member, at) => {
        await pause(at * 60);
        stopped.set(member, await says(member.body, SPELLINGS[at] ?? 'STOP'));
      }));
      const under = (await town.broadcasts()).length;
      const again = await Promise.all(groups.map((group) => preparesAnnouncement(group, `Deux-${group.cohort}`)));
      await Promise.all(again.map((send) => send()));
      await settled(town, 2 * members.length, 120_000);
      const came = arrivals(town.connector);
      const late: string[] = [];
      let confirmations = 0;
      for (const [{ body, person }, at] of stopped) {
        const got = came.get(body.conversation) ?? [];
        confirmations += got.filter(({ words }) => words.includes('START')).length;
        late.push(...got.filter(({ words, arrival }) => /Un-|Deux-/.test(words) && arrival.at > at + EFFECTIVE_MS).map(({ words }) => `${person}: ${words.slice(0, 80)}`));
      }
      const others = members.filter((member) => !stopped.has(member));
      const missing = others.filter(({ body }) => !(came.get(body.conversation) ?? []).some(({ words }) => words.includes('Deux-')));
      expect(late).toEqual([]);
      expect(confirmations).toBe(stopped.size);
      expect(missing.map(({ person }) => person)).toEqual([]);
      figures('P-7', `${String(stopped.size)} spellings amid ${String(members.length * 2)} messages (${String(under)} broadcasts under way): ${String(confirmations)} confirmations, 0 messages later than 1 s`);
    } finally {
      await town.close();
    }
  });
});
