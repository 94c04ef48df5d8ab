import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createLog } from '../src/adapters/system/log';
import { loadConfig } from '../src/config';
import { startRelais } from '../src/main';
import { startRedis } from '../test/support/redis-process';
import { startChannel } from './fake-channel';
import { startRawTurn } from './raw-turn';

const ROUNDS = 5;
const WARM_UP_MS = 4_000;
const MEASURED_MS = 3_000;
const AT_ONCE = 32;

/** The steps of a registration until the recap, over and over: each is one turn of a dialog with its record. */
const SCRIPT = ['CODE', '1', 'Awa', 'Valognes', '1', '1', 'annuler'];

async function main(): Promise<void> {
  const redis = await startRedis();
  const channel = await startChannel();
  const raw = await startRawTurn(redis.url, channel.url);
  const loaded = loadConfig({ REDIS_URL: redis.url, PORT: '0', RELAIS_ORGANISATION: `bench-${randomBytes(4).toString('hex')}`, RELAIS_DEMO: '1', RELAIS_PERSON_RATE: '1000', RELAIS_LOG_LEVEL: 'error' });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const relais = await startRelais(loaded.config, createLog('error'));
  const code = await invitationCode(redis.url, loaded.config.organisation);
  const sides = { relais: `http://127.0.0.1:${String(relais.port)}/api/messages`, raw: raw.url };
  const rates: Record<keyof typeof sides, number[]> = { relais: [], raw: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of ['raw', 'relais'] as const) rates[side].push(await rateOf(sides[side], channel.url, code));
  }
  const ratios = rates.relais.map((rate, round) => rate / (rates.raw[round] ?? Number.NaN));
  process.stdout.write(`turns per second, one process, ${String(AT_ONCE)} at once, ${String(ROUNDS)} rounds: median (min-max)\n`);
  process.stdout.write(`  raw limit        ${summary(rates.raw, 0)}\n  relais dialog    ${summary(rates.relais, 0)}\n  relais / raw     ${summary(ratios, 3)}\n`);
  await relais.stop();
  await raw.close();
  channel.server.close();
  await redis.stop();
}

async function invitationCode(url: string, organisation: string): Promise<string> {
  const { Redis } = await import('ioredis');
  const client = new Redis(url);
  const stored = await client.get(`relais:{${organisation}}:cohort:democohort`);
  client.disconnect();
  return /"code":"([^"]+)"/.exec(stored ?? '')?.[1] ?? '';
}

/** The load comes from a process of its own, so that it does not share the bot's core. */
function rateOf(url: string, channelUrl: string, code: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const load = fork(`${__dirname}/load.ts`, [], { execArgv: ['--import', 'tsx'] });
    load.once('error', reject);
    load.once('message', (rate: number) => {
      resolve(rate);
      load.kill();
    });
    load.send({ url, channelUrl, script: SCRIPT.map((text) => (text === 'CODE' ? code : text)), atOnce: AT_ONCE, warmUpMs: WARM_UP_MS, measuredMs: MEASURED_MS });
  });
}

function summary(values: number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `${middle.toFixed(digits)} (${(sorted[0] ?? Number.NaN).toFixed(digits)}-${(sorted.at(-1) ?? Number.NaN).toFixed(digits)})`;
}

void main();
