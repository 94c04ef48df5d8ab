import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { connectionOptions } from '../../src/adapters/redis/connection-options';
import { loadConfig } from '../../src/config';
import { startRelais, type Relais } from '../../src/main';
import { startFakeConnector } from '../support/fake-connector';
import { startProduct, type Product } from '../support/product';
import { freePort, startRedis, type RedisProcess } from '../support/redis-process';
import type { TestRelais } from '../support/relais';
import { aCohort, plansSession } from '../support/scenes';
import { somebody } from '../support/somebody';
import { until } from './rig/until';

/** O-1 promises it. */
const RED_WITHIN_MS = 15_000;
const MINUTE = 60_000;
const ROOT = join(__dirname, '..', '..');

const figures: string[] = [];
afterAll(() => console.info(`O-1: seconds until /ready was red: ${figures.join(', ')}`));

describe('O-1 /ready is red within 15 s of a broken part, says which, and raises its alarm', () => {
  let redis: RedisProcess;
  let admin: Redis;
  let relais: Relais;
  let organisation: string;
  let ahead: number;
  const url = (path: string): string => `http://127.0.0.1:${String(relais.port)}${path}`;
  const redisSays = (...words: [string, ...string[]]): Promise<unknown> => admin.call(...words);

  beforeEach(async () => {
    redis = await startRedis({ durable: true });
    admin = new Redis(redis.url);
    admin.on('error', () => undefined);
    organisation = `o1-${randomBytes(4).toString('hex')}`;
    ahead = 0;
    await boots('all');
    await until(async () => (await fetch(url('/ready'))).status === 200, () => 'Relais was never ready', 20_000);
  });
  afterEach(async () => {
    await relais.stop();
    admin.disconnect();
    await redis.stop();
  });

  async function boots(role: string): Promise<void> {
    const loaded = loadConfig({ REDIS_URL: redis.url, PORT: '0', RELAIS_ROLE: role, RELAIS_ORGANISATION: organisation, RELAIS_DEMO: '1', RELAIS_LOG_LEVEL: 'error' });
    if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    relais = await startRelais(loaded.config, quiet, { clock: { now: () => Date.now() + ahead } });
  }

  async function isRed(part: string, breaks: () => Promise<unknown>): Promise<void> {
    await breaks();
    const from = Date.now();
    await until(async () => ((await (await fetch(url('/ready'))).json()) as Record<string, unknown>)[part] === false, () => `${part} stayed green`, RED_WITHIN_MS, 200);
    figures.push(`${part} ${((Date.now() - from) / 1_000).toFixed(1)}`);
    expect((await fetch(url('/ready'))).status).toBe(503);
    expect((await fetch(url('/live'))).status).toBe(200);
    expect(await (await fetch(url('/metrics'))).text()).toContain(`relais_alarm{part="${part}"} 1`);
  }
  const isGreenAgain = (): Promise<void> => until(async () => (await fetch(url('/ready'))).status === 200, () => '/ready stayed red', 20_000, 200);

  it('redis: it is gone, and back', async () => {
    await isRed('redis', () => redis.kill());
    redis = await startRedis({ port: redis.port, directory: redis.directory, durable: true });
    await isGreenAgain();
  });

  it('memory: it is full, and freed', async () => {
    await isRed('memory', () => redisSays('CONFIG', 'SET', 'maxmemory', '1mb'));
    expect(await (await fetch(url('/metrics'))).text()).toMatch(/relais_memory_used_ratio 1\b/);
    await redisSays('CONFIG', 'SET', 'maxmemory', '0');
    await isGreenAgain();
  });

  it('persistence: writes are refused for want of replicas, and taken again', async () => {
    await isRed('persistence', () => redisSays('CONFIG', 'SET', 'min-replicas-to-write', '1'));
    await redisSays('CONFIG', 'SET', 'min-replicas-to-write', '0');
    await isGreenAgain();
  });

  it('persistence: the server has become a replica', async () => {
    await isRed('persistence', async () => redisSays('REPLICAOF', '127.0.0.1', String(await freePort())));
    await redisSays('REPLICAOF', 'NO', 'ONE');
    await isGreenAgain();
  });

  it('clock: this machine is ahead of Redis', async () => {
    await isRed('clock', () => Promise.resolve((ahead = 6_000)));
    expect(await (await fetch(url('/metrics'))).text()).toMatch(/relais_clock_skew_ms (5[89]|60)\d\d/);
  });

  it('delivery: the reconciler has not ended well for three minutes', async () => {
    // Again and again: the reconciler that just runs would set itself right by the clock that jumped.
    const jumps = setInterval(() => (ahead += 4 * MINUTE), 500);
    await isRed('delivery', () => Promise.resolve()).finally(() => {
      clearInterval(jumps);
    });
  });

  it('jobs: one failed for good', async () => {
    await isRed('jobs', () => aDeadJob(redis.url, organisation));
    expect(await (await fetch(url('/metrics'))).text()).toContain('relais_failed_jobs 1');
  });

  it('queue: nobody delivers what is due', async () => {
    await relais.stop();
    await boots('bot');
    await isRed('queue', () => admin.zadd(`relais:{${organisation}}:outbox`, Date.now() - 11 * MINUTE, 'message|person'));
    expect(await (await fetch(url('/metrics'))).text()).toMatch(/relais_oldest_due_age_ms 66\d{4}/);
  });

  it('eventLoop: this thread was busy', async () => {
    await isRed('eventLoop', async () => {
      const end = Date.now() + 2_500;
      while (Date.now() < end);
    });
    await isGreenAgain();
  });
});

/** As the queue leaves one whose tries are over. */
async function aDeadJob(url: string, organisation: string): Promise<void> {
  const name = 'report';
  const queue = new Queue(name, { connection: connectionOptions(url), prefix: `{relais:${organisation}}` });
  await queue.add(name, { kind: 'nothing that anybody knows' }, { jobId: 'dead', attempts: 1 });
  await until(async () => (await queue.getFailedCount()) === 1, () => 'the job did not fail', 10_000);
  await queue.close();
}

describe('two bots and two workers on one Redis', () => {
  it('share the work: everybody gets each message once, and a worker serves nobody', async () => {
    const connector = await startFakeConnector();
    const env = { RELAIS_ORGANISATION: `roles-${randomBytes(4).toString('hex')}`, RELAIS_DEMO: '0', RELAIS_SETUP_CODE: 'OUVRE-TOI-22', REDIS_URL: process.env['RELAIS_TEST_REDIS'] ?? '' };
    const processes: Product[] = await Promise.all(['bot', 'bot', 'worker', 'worker'].map((role) => startProduct({ ...env, RELAIS_ROLE: role })));
    const [bots, workers] = [processes.slice(0, 2), processes.slice(2)];
    let turn = 0;
    const url = (): string => bots[(turn += 1) % 2]?.url ?? '';
    const town = { url, organisation: env.RELAIS_ORGANISATION, setupCode: env.RELAIS_SETUP_CODE, connector, somebody: (channel: string, name: string) => somebody(url, connector, channel, name), now: () => Date.now() };
    // Scenes ask for no more than this of a Relais.
    const relais = town as unknown as TestRelais;
    const scenes = [];
    for (let group = 0; group < 4; group += 1) scenes.push(await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'sms', Awa: 'msteams', Salim: 'sms', Noor: 'msteams' } }));
    await Promise.all(scenes.map(async (scene, index) => {
      await plansSession(relais, scene);
      await scene.counsellor.says('écrire au groupe');
      await scene.counsellor.presses("Voir l'aperçu", { text: `Mot numéro ${String(index)}` });
      await scene.counsellor.presses('Envoyer');
      await Promise.all(Object.values(scene.members).map((member) => member.hearsOf(`Mot numéro ${String(index)}`, 30_000)));
    }));
    const doubled = scenes.flatMap(({ members }, index) => Object.values(members).filter(({ conversation }) => connector.accepted.filter((posted) => posted.conversation === conversation && JSON.stringify(posted.activity).includes(`Mot numéro ${String(index)}`)).length !== 1));
    expect(doubled).toEqual([]);
    for (const worker of workers) {
      expect((await fetch(`${worker.url}/ready`)).status).toBe(200);
      expect((await fetch(`${worker.url}/api/messages`, { method: 'POST', body: '{}' })).status).toBe(404);
      expect((await fetch(`${worker.url}/`)).status).toBe(404);
      expect(await (await fetch(`${worker.url}/metrics`)).text()).toMatch(/relais_events_total\{event="delivery",state="sent"\} [1-9]/);
    }
    for (const bot of bots) {
      expect(await (await fetch(`${bot.url}/metrics`)).text()).not.toContain('event="delivery"');
      expect(await (await fetch(`${bot.url}/ready`)).json()).not.toHaveProperty('delivery');
    }
    console.info(`roles: 2 bots, 2 workers, 20 people, ${String(connector.accepted.length)} messages accepted, 0 doubled`);
    await Promise.all(processes.map((one) => one.stop()));
    await connector.close();
  }, 120_000);
});

describe('the operator’s commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-operator-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('doctor, backup and restore speak French, end with a code, and print no secret', async () => {
    const secret = randomBytes(32).toString('hex');
    const redis = await startRedis({ durable: true, settings: ['--requirepass', 'mot-de-passe-du-test'] });
    const REDIS_URL = redis.url.replace('//', '//:mot-de-passe-du-test@');
    const settings = { REDIS_URL, RELAIS_SECRET: secret, RELAIS_ORGANISATION: 'commandes' };
    const product = await startProduct({ ...settings, RELAIS_DEMO: '1' });
    const env = { ...settings, PORT: new URL(product.url).port };

    const sound = await runs('doctor', [], env);
    expect([sound.code, sound.output]).toEqual([0, expect.stringMatching(/✓ Relais répond sur le port[^]*✓ \/ready[^]*✓ Redis répond[^]*! Aucune sauvegarde[^]*Remède/)]);
    const file = join(folder, 'essai.backup');
    expect(await runs('backup', [file], env)).toMatchObject({ code: 0, output: expect.stringContaining('Sauvegarde faite') });
    expect(await runs('restore', [file, '--replace'], env)).toMatchObject({ code: 1, output: expect.stringContaining('Relais tourne sur ces données') });
    await product.stop();
    expect(await runs('restore', [file], env)).toMatchObject({ code: 1, output: expect.stringContaining('--replace') });
    expect(await runs('restore', [file, '--replace'], env)).toMatchObject({ code: 0, output: expect.stringContaining('remises') });

    await aDeadRecord(REDIS_URL);
    const sick = await runs('doctor', [], { ...env, RELAIS_LOG_LEVEL: 'fort' });
    expect(sick).toMatchObject({ code: 1, output: expect.stringMatching(/✗ Des réglages empêchent[^]*RELAIS_LOG_LEVEL/) });
    const late = await runs('doctor', [], env);
    expect(late).toMatchObject({ code: 1, output: expect.stringMatching(/✗ Un envoi attend depuis 3\d min[^]*Pourquoi[^]*Remède/) });
    const lost = await runs('doctor', [], { ...env, REDIS_URL: `redis://:mauvais@127.0.0.1:${String(redis.port)}` });
    expect(lost).toMatchObject({ code: 1, output: expect.stringContaining('✗ Redis ne répond pas') });
    for (const { output } of [sound, sick, late, lost]) for (const word of [secret, 'mot-de-passe-du-test', 'mauvais', 'Awa']) expect(output).not.toContain(word);
    await redis.stop();
  }, 120_000);
});

async function aDeadRecord(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.zadd('relais:{commandes}:outbox', Date.now() - 31 * MINUTE, 'message|person');
  redis.disconnect();
}

function runs(command: string, args: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'tools', `${command}.mjs`), ...args], { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', ...env }, timeout: 60_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
