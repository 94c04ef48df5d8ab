import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { keysOf } from '../../src/adapters/redis/keys';
import { createLog } from '../../src/adapters/system/log';
import { loadConfig } from '../../src/config';
import { toWall } from '../../src/domain/wall-clock';
import { startRelais, type Relais } from '../../src/main';
import { backUp, exportErased } from '../../src/operations/backup';
import { restore } from '../../src/operations/restore';
import { wordsOf } from '../support/cards';
import { startFakeConnector } from '../support/fake-connector';
import { startRedis, type RedisProcess } from '../support/redis-process';
import type { TestRelais } from '../support/relais';
import { aCohort, joins, memberOf, PARIS, plansSession, type CohortScene } from '../support/scenes';
import { somebody } from '../support/somebody';
import { until } from './rig/until';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ORGANISATION = 'backup';
const keys = keysOf(ORGANISATION);

/** A Relais whose Redis can be lost under it: the people and their channel stay. */
interface House extends TestRelais {
  boot(redis: RedisProcess, ahead?: number): Promise<void>;
  halt(): Promise<void>;
  settings(redis: RedisProcess): Record<string, string>;
}

async function aHouse(): Promise<House> {
  const connector = await startFakeConnector();
  let bot: Relais | undefined;
  let ahead = 0;
  const url = (): string => `http://127.0.0.1:${String(bot?.port)}`;
  const clock = { now: () => Date.now() + ahead };
  const settings = ({ url: address }: RedisProcess): Record<string, string> => ({
    REDIS_URL: address,
    PORT: '0',
    RELAIS_ORGANISATION: ORGANISATION,
    RELAIS_DEMO: '0',
    RELAIS_SETUP_CODE: 'OUVRE-TOI-22',
    RELAIS_QUIET_HOURS: 'none',
    RELAIS_PERSON_RATE: '1000',
    RELAIS_LOG_LEVEL: 'error',
  });
  const halt = async (): Promise<void> => {
    await bot?.stop();
    bot = undefined;
  };
  return {
    url,
    organisation: ORGANISATION,
    setupCode: 'OUVRE-TOI-22',
    connector,
    somebody: (channel, name) => somebody(url, connector, channel, name),
    now: () => clock.now(),
    settings,
    halt,
    async boot(redis, by = ahead) {
      await halt();
      ahead = by;
      const loaded = loadConfig(settings(redis));
      if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
      bot = await startRelais(loaded.config, createLog('error'), { clock, skewOf: () => Promise.resolve(0) });
    },
    restart: () => Promise.reject(new Error('boot says on which Redis')),
    travel: () => Promise.reject(new Error('boot says when')),
    async stop() {
      await halt();
      await connector.close();
    },
  };
}

let house: House;
let before: RedisProcess;
let fresh: RedisProcess;
let folder: string;
const file = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relais-backup-'));
  [before, fresh, house] = await Promise.all([startRedis({ durable: true }), startRedis({ durable: true }), aHouse()]);
  await house.boot(before);
});
afterEach(async () => {
  await house.stop();
  await Promise.all([before.stop(), fresh.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

async function writes({ counsellor }: CohortScene, text: string): Promise<void> {
  await counsellor.says('écrire au groupe');
  await counsellor.presses("Voir l'aperçu", { text });
  await counsellor.presses('Envoyer');
}

/** What members were sent since, in words. */
const sentTo = (scene: CohortScene, since: number): string[] =>
  house.connector.accepted
    .slice(since)
    .filter(({ method, conversation }) => method === 'POST' && Object.values(scene.members).some((member) => member.conversation === conversation))
    .map(({ activity }) => JSON.stringify(activity));

it('R-6 after a restore on a fresh Redis nobody is written to about what was due before, and a press sends it', async () => {
  const scene = await aCohort(house, { members: { Lina: 'msteams', Bruno: 'sms', Salim: 'sms' } });
  const [date = '', time = ''] = toWall(house.now() + 7 * DAY + 10 * MINUTE, PARIS).split('T');
  const session = await plansSession(house, scene, { date, time });
  for (const member of Object.values(scene.members)) house.connector.answer({ status: 429, headers: { 'retry-after': '4' } }, member.conversation);
  house.connector.answer('hang', memberOf(scene, 'Salim').conversation);
  await writes(scene, 'Le bus ne passe plus');
  await until(() => Object.values(scene.members).every(({ conversation }) => house.connector.requests.some((request) => request.conversation === conversation)), () => 'nobody was tried', 10_000);

  expect(await backUp(house.settings(before), file('a.backup'), house)).toMatchObject({ done: 'backup' });
  expect(statSync(file('a.backup')).mode & 0o777).toBe(0o600);

  for (const member of Object.values(scene.members)) house.connector.answer(undefined, member.conversation);
  await memberOf(scene, 'Bruno').hearsOf('bus ne passe plus', 20_000);
  await house.boot(before, session.startsAt - 7 * DAY + MINUTE - house.now());
  await Promise.all(Object.values(scene.members).map((member) => member.hearsOf('Rappel')));
  await house.halt();
  await before.kill();

  const restored = await restore(house.settings(fresh), file('a.backup'), {}, house);
  // Those of the three members twice, and notices to the counsellor that waited for their turn.
  expect(restored).toMatchObject({ done: 'restore' });
  const held = restored.done === 'restore' ? restored.held : 0;
  expect(held).toBeGreaterThanOrEqual(6);
  const since = house.connector.accepted.length;
  await house.boot(fresh);
  await writes(scene, 'Après la panne');
  await Promise.all(Object.values(scene.members).map((member) => member.hearsOf('Après la panne')));
  await house.boot(fresh);
  expect(sentTo(scene, since).filter((text) => !text.includes('Après la panne'))).toEqual([]);

  await until(() => scene.counsellor.screen().some((card) => wordsOf(card).includes('Incertains : 3')), () => scene.counsellor.screen().map(wordsOf).join('\n---\n'), 10_000);
  await scene.counsellor.says('mes groupes');
  expect(await scene.counsellor.presses(scene.name)).toMatch(/3 envois incertains/);
  await scene.counsellor.presses('Renvoyer');
  await until(() => sentTo(scene, since).filter((text) => text.includes('bus ne passe plus')).length === 3, () => 'the press sent nothing', 10_000);
  const again = await joins(house, scene, 'Awa', 'sms');
  expect(again.hears().join()).toContain('Bienvenue Awa');
  console.info(`R-6: ${String(held)} messages held after the restore, 0 sent without a press, 3 sent by one press`);
}, 90_000);

it('R-6 a backup under way while people register is of one instant', async () => {
  const scenes = [await aCohort(house), await aCohort(house), await aCohort(house), await aCohort(house)];
  const coming = Promise.all(scenes.flatMap((scene) => ['Un', 'Deux', 'Trois'].map((name) => joins(house, scene, name, 'sms'))));
  let backups = 0;
  const progress = { over: false };
  void coming.then(() => (progress.over = true));
  do {
    backups += 1;
    expect(await backUp(house.settings(before), file(`${String(backups)}.backup`), house)).toMatchObject({ done: 'backup' });
  } while (!progress.over);
  await coming;
  await house.halt();
  for (let number = 1; number <= backups; number += 1) {
    expect(await restore(house.settings(fresh), file(`${String(number)}.backup`), { replace: true }, house)).toMatchObject({ done: 'restore' });
    const redis = new Redis(fresh.url);
    const read = async (match: string): Promise<Record<string, unknown>[]> =>
      (await Promise.all((await redis.keys(`${keys.prefix}${match}`)).map((key) => redis.get(key)))).map((text) => JSON.parse(String(text).replace(/^\d+ /, '')) as Record<string, unknown>);
    const people = (await read('person:*')).filter(({ memberOf: cohort }) => cohort !== undefined);
    const members = (await read('cohort:*')).flatMap(({ members: all }) => Object.keys(all as object));
    redis.disconnect();
    expect(people.map(({ id }) => id).sort()).toEqual(members.sort());
  }
  console.info(`R-6: ${String(backups)} backups while 12 people registered, each of one instant`);
}, 90_000);

it('R-6 whoever was erased after the backup is erased again, on the same Redis and on a fresh one', async () => {
  const scene = await aCohort(house, { members: { Solange: 'msteams', Bruno: 'sms' } });
  expect(await backUp(house.settings(before), file('a.backup'), house)).toMatchObject({ done: 'backup' });
  await memberOf(scene, 'Solange').says('supprimer');
  await memberOf(scene, 'Solange').presses('Oui, tout effacer');
  expect(await exportErased(house.settings(before), file('erased.json'), house)).toMatchObject({ done: 'erased', people: 1 });
  expect(readFileSync(file('erased.json'), 'utf8')).not.toContain('Solange');
  await house.halt();
  for (const [redis, options] of [[before, { replace: true }], [fresh, { erasedFile: file('erased.json') }]] as const) {
    expect(await restore(house.settings(redis), file('a.backup'), options, house)).toMatchObject({ done: 'restore', erased: 1 });
    await house.boot(redis);
    await until(async () => !(await scene.counsellor.says('qui vient ?')).includes('Solange'), () => 'Solange came back', 10_000);
    const look = new Redis(redis.url);
    const held = await Promise.all((await look.keys(`${keys.prefix}person:*`)).map((key) => look.get(key)));
    look.disconnect();
    expect(held.join()).not.toContain('Solange');
    expect(held.join()).toContain('Bruno');
    await house.halt();
  }
}, 60_000);

it('R-6 a restore is refused over people, under a running Relais, from a changed file or another organisation; one that broke off lets nobody start', async () => {
  await aCohort(house, { members: { Lina: 'msteams' } });
  expect(await backUp(house.settings(before), file('a.backup'), house)).toMatchObject({ done: 'backup' });
  expect(await backUp(house.settings(before), file('a.backup'), house)).toMatchObject({ done: 'refused', why: 'exists' });
  const refused = (name: string, options = {}): Promise<unknown> => restore(house.settings(before), file(name), options, house);
  expect(await refused('a.backup', { replace: true })).toMatchObject({ why: 'served' });
  await house.halt();
  expect(await refused('a.backup')).toMatchObject({ why: 'not-empty' });
  const text = readFileSync(file('a.backup'), 'utf8');
  const lines = text.split('\n');
  writeFileSync(file('cut'), lines.slice(0, -3).join('\n'));
  writeFileSync(file('changed'), text.replace(/"dump":"./, '"dump":"_'));
  writeFileSync(file('other'), text.replace(`"organisation":"${ORGANISATION}"`, '"organisation":"autre"'));
  writeFileSync(file('nothing'), 'bonjour');
  for (const [name, why] of [['cut', 'damaged'], ['changed', 'damaged'], ['other', 'damaged'], ['nothing', 'not-a-backup']] as const) expect(await refused(name, { replace: true })).toMatchObject({ why });
  expect(await restore({ ...house.settings(before), RELAIS_ORGANISATION: 'autre' }, file('a.backup'), {}, house)).toMatchObject({ why: 'another-organisation' });

  const redis = new Redis(before.url);
  await redis.set(keys.restoring, '1');
  await expect(house.boot(before)).rejects.toThrow('--replace');
  redis.disconnect();
  expect(await refused('a.backup', { replace: true })).toMatchObject({ done: 'restore' });
  await house.boot(before);
});
