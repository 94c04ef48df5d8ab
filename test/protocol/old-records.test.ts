import { Redis } from 'ioredis';
import { flows, type FlowName } from '../../dialogs';
import { keysOf } from '../../src/adapters/redis/keys';
import { openData } from '../../src/adapters/redis/data-version';
import { DATA_VERSION } from '../../src/adapters/redis/record-kinds';
import { createLog } from '../../src/adapters/system/log';
import { loadConfig } from '../../src/config';
import { startRelais } from '../../src/main';
import { speakerOf } from '../../src/bot/speaker';
import { readCode } from '../../src/domain/code';
import { at } from '../../src/domain/wall-clock';
import { oldRecords, type OldRecord } from '../support/old-records';
import { aRelais, type TestRelais } from '../support/relais';
import { workday } from '../support/scenes';

const SORRY = 'pas marché de mon c';

let relais: TestRelais;
let redis: Redis;
beforeAll(async () => {
  relais = await aRelais({ RELAIS_REMINDERS: 'P30D:all' });
  redis = new Redis(process.env['RELAIS_TEST_REDIS'] ?? '');
  for (const record of oldRecords(relais.now(), at(workday(relais, 5), '10:00'))) await put(record);
});
afterAll(async () => {
  await redis.quit();
  await relais.stop();
});

/** Writes a record where the first version put it. */
async function put({ kind, id, json }: OldRecord): Promise<void> {
  const keys = keysOf(relais.organisation);
  const document = `1 ${json}`;
  const speaker = (JSON.parse(json) as { address?: { speaker: string }; speaker?: string });
  switch (kind) {
    case 'person':
      await redis.set(keys.person(id), document);
      await redis.hset(keys.people, id, keys.conversation(speaker.address?.speaker ?? '').split(':').at(-1) ?? '');
      return;
    case 'cohort':
      await redis.set(keys.cohort(id), document);
      await redis.sadd(keys.cohorts, id);
      return;
    case 'conversation':
      await redis.set(keys.conversation(speaker.speaker ?? ''), document);
      return;
    case 'broadcast':
      await redis.set(keys.broadcast(id), document);
      await redis.zadd(keys.broadcasts, relais.now(), id);
      return;
    case 'delivery':
      return putRow(id, json);
    case 'code':
      await redis.set(keys.code(readCode(id)), json);
      return;
    case 'reportCard':
      await redis.set(keys.reportCard(id), json);
      return;
    default:
      await redis.zadd(keys.agenda, id, json);
  }
}

async function putRow(id: string, json: string): Promise<void> {
  const keys = keysOf(relais.organisation);
  const [broadcast = '', person = ''] = id.split('|');
  await redis.hset(keys.ledger(broadcast), person, json);
  await redis.sadd(keys.received(person), broadcast);
  if (json.includes('pending')) await redis.zadd(keys.outbox, relais.now(), `${broadcast}|${person}`);
}

/** A process of this version beside the one that runs. */
function anotherProcess(): Promise<unknown> {
  const loaded = loadConfig({ REDIS_URL: process.env['RELAIS_TEST_REDIS'], PORT: '0', RELAIS_ORGANISATION: relais.organisation });
  if (!loaded.ok) throw new Error(loaded.problems.join());
  return startRelais(loaded.config, createLog('error'));
}

const document = (name: string): Promise<string | null> => redis.get(keysOf(relais.organisation).person(name));

describe('R-7 what the first version kept', () => {
  it('is lived on with: members, counsellor, stranger, waiting list, messages', async () => {
    const [awa, odile, nour, ida] = ['Awa', 'Odile', 'Nour', 'Ida'].map((name) => relais.somebody('sms', name));
    if (!awa || !odile || !nour || !ida) throw new Error('four people');
    expect(await awa.says('prochaine séance')).toContain('Salle 2');
    expect(await awa.says('je viens')).toContain("C'est noté");
    expect(await awa.says('mes données')).toContain('Cuisinier');
    expect(await odile.says('mes groupes')).toContain('Mardi');
    expect(await odile.says('menu')).not.toContain(SORRY);
    expect(await nour.says('Valognes')).toContain('Sur quoi voulez-vous avancer');
    expect(await ida.says('1')).not.toContain(SORRY);
    await relais.restart();
    await awa.hearsOf('Bonjour');
    expect(await relais.somebody('sms', 'Zoé').says('VAL-7K3F')).toContain('Mardi');
  });

  const names = Object.keys(flows) as FlowName[];
  const steps = ['', 'form', 'of-old', 'text'];
  it.each([...names, 'of-old'])('the dialog %s of an older, a newer and a broken version ends in words, never in an apology', async (flow) => {
    for (const [index, step] of steps.entries()) {
      for (const version of [0, 99]) {
        const name = `${flow.replaceAll('-', '')}${String(index)}v${String(version)}`;
        const owner = flow === 'registration' ? undefined : flow === 'absence' || flow === 'share-offer' || flow === 'erase' ? 'p1' : 'c1';
        const state = { flow, version, step, answers: { cohort: 'g1', cohortName: 'Mardi', session: 's1', revision: '1', draft: { sends: 'of-old' }, axis: 7, text: null, gone: 'x' }, order: ['gone', 'text', 'consent'] };
        const person = relais.somebody('sms', name);
        const speaker = speakerOf('sms', undefined, `user-${name}`);
        const conversation = { v: 1, speaker, ...(owner ? { person: owner } : {}), flow: state, parked: { ...state, flow: 'of-old' }, menu: [], wrongCodes: [], at: relais.now() };
        await put({ kind: 'conversation', id: name, json: JSON.stringify(conversation) });
        for (const words of ['1', 'bonjour', 'annuler']) expect(`${name}: ${await person.says(words)}`).not.toContain(SORRY);
      }
    }
  });
});

describe('R-7 a person whom the first version kept', () => {
  it('is erased with all that it kept', async () => {
    const awa = relais.somebody('sms', 'Awa');
    expect(await awa.says('supprimer')).not.toContain(SORRY);
    expect(await awa.says('1')).not.toContain(SORRY);
    expect(await document('p1')).toBeNull();
  });
});

describe('R-7 what a newer version wrote', () => {
  it('a record: its owner gets an apology, nothing of it is written over, the others notice nothing', async () => {
    const [person] = oldRecords(relais.now(), at(workday(relais, 5), '10:00')).filter(({ kind, id }) => kind === 'person' && id === 'p3');
    if (!person) throw new Error('Ida');
    await put({ ...person, json: person.json.replace('"v":1', '"v":2,"newField":"kept"') });
    const before = await document('p3');
    expect(await relais.somebody('sms', 'Ida').says('menu')).toContain(SORRY);
    expect(await document('p3')).toBe(before);
    expect(await relais.somebody('sms', 'Odile').says('mes groupes')).toContain('Mardi');
  });

  it('all of it, while this process runs: everybody gets an apology, nothing is sent or written; the newer one goes on', async () => {
    const keys = keysOf(relais.organisation);
    await openData(redis, keys, DATA_VERSION + 1);
    const before = await document('c1');
    expect(await relais.somebody('sms', 'Odile').says('STOP')).toContain(SORRY);
    expect(await document('c1')).toBe(before);
    await expect(anotherProcess()).rejects.toThrow('newer version of Relais');
    await redis.set(keys.dataVersion, DATA_VERSION);
    expect(await relais.somebody('sms', 'Odile').says('STOP')).toContain("C'est fait");
  });
});
