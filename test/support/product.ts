import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { buttonOf, cardsOf, wordsOf, type Json } from './cards';
import { chatClient, type Visit } from './chat-client';
import { freePort } from './redis-process';

/** The compiled bot in a process of its own, in trial mode, with its demo people and an organisation nobody else uses. */
export interface Product {
  readonly url: string;
  /** Of the process that runs now. */
  readonly pid: () => number;
  /** Ends the process and starts it again on the same data, as a deployment does. */
  restart(): Promise<void>;
  /** Ends it at once (SIGKILL), as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same data, after a kill. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const BOT = join(__dirname, '..', '..', 'dist', 'src', 'main.js');

/** `env` overrides the settings, the organisation and the Redis too: several processes may share both. `hears` gets all that it prints. */
export async function startProduct(env: Record<string, string> = {}, hears?: (text: string) => void): Promise<Product> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const settings = {
    PATH: process.env['PATH'],
    REDIS_URL: process.env['RELAIS_TEST_REDIS'],
    PORT: String(port),
    RELAIS_ORGANISATION: `browser-${randomBytes(6).toString('hex')}`,
    RELAIS_QUIET_HOURS: 'none',
    // Tests are faster than any person.
    RELAIS_PERSON_RATE: '1000',
    RELAIS_LOG_LEVEL: 'error',
    ...env,
  };
  let bot = await started(settings, url, hears);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(bot, 'exit');
    if (bot.exitCode === null && bot.signalCode === null && bot.kill(signal)) await ended;
  };
  const start = async (): Promise<void> => {
    bot = await started(settings, url, hears);
  };
  return {
    url,
    pid: () => bot.pid ?? 0,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    start,
    restart: async () => {
      await end('SIGTERM');
      await start();
    },
  };
}

/** The invented people of the trial, as main.ts and the demo catalogue name them. */
export const COUNSELLOR = 'democounsellor';
export const MEMBERS = ['demoawa', 'demomarius', 'demosolene'] as const;

/** The link of the demo group, as its counsellor finds it on the group's card. */
export async function invitationLink({ url }: Pick<Product, 'url'>): Promise<string> {
  const chat = chatClient(url);
  const { body: pass } = await chat.call('POST', `/trial/seats/${COUNSELLOR}`);
  const visit: Visit = { token: String(pass['token']), conversation: String(pass['conversationId']), streamUrl: '' };
  await chat.post(visit, { type: 'message', text: 'mes groupes' });
  const { body } = await chat.read(visit);
  const list = cardsOf((body['activities'] as Json[]).at(-1) ?? {})[0] ?? {};
  const action = buttonOf(list, 'Valognes du mardi');
  const { body: answer } = await chat.post(visit, { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, replyToId: 'list' });
  const link = /http\S+\/r\/\S+/.exec(wordsOf(answer))?.[0];
  if (link === undefined) throw new Error('the card of the demo group shows no link');
  return link;
}

/** Resolves once the bot says where it is; its complaints go to the terminal. */
async function started(env: NodeJS.ProcessEnv, url: string, hears?: (text: string) => void): Promise<ChildProcess> {
  const bot = spawn(process.execPath, [BOT], { env, stdio: ['ignore', 'pipe', hears ? 'pipe' : 'inherit'] });
  bot.stderr?.setEncoding('utf8').on('data', (text: string) => hears?.(text));
  const ended = once(bot, 'exit').then(() => {
    throw new Error('the bot did not start');
  });
  const ready = new Promise<void>((resolve) => {
    bot.stdout?.setEncoding('utf8').on('data', (text: string) => {
      hears?.(text);
      // In production it says its public address, and the port.
      if (text.includes(url) || text.includes(`(port ${new URL(url).port})`)) resolve();
    });
  });
  await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  return bot;
}
