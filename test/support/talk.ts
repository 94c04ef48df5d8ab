import { createInterface, type Interface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createLog } from '../../src/adapters/system/log';
import { startRelais } from '../../src/main';
import { startFakeConnector, type FakeConnector, type Posted } from './fake-connector';
import { startRedis } from './redis-process';
import { somebody } from './somebody';
import { PEOPLE, plainName, settle, TALK_CHANNEL, talkConfig } from './talk-organisation';

// `npm run talk -- --as member|counsellor|stranger`: plays the whole product in the terminal, on a private Redis, without network.
const ROLES: Readonly<Record<string, string>> = { member: 'awa', counsellor: 'camille', stranger: 'inconnu' };
const LOOK_EVERY_MS = 100;

async function talk(first: string): Promise<void> {
  const redis = await startRedis();
  const connector = await startFakeConnector();
  try {
    await play(first, redis.url, connector);
  } finally {
    await connector.close();
    await redis.stop();
  }
}

async function play(first: string, redisUrl: string, connector: FakeConnector): Promise<void> {
  const config = talkConfig(redisUrl);
  const { code } = await settle(config, connector.url);
  const relais = await startRelais(config, createLog('error'));
  print(`Tapez un message. « @prénom » change de personne (${Object.keys(PEOPLE).join(', ')}). Ctrl-D termine.\nCode du groupe : ${code}. Code d’installation : ${relais.setupCode ?? ''}.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const show = printer(connector, terminal);
  const looking = setInterval(show, LOOK_EVERY_MS);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => terminal.close());
  terminal.once('SIGINT', () => terminal.close());
  try {
    await converse(terminal, first, () => `http://127.0.0.1:${String(relais.port)}`, connector, show);
  } finally {
    clearInterval(looking);
    await relais.stop();
    show();
  }
}

async function converse(terminal: Interface, first: string, url: () => string, connector: FakeConnector, show: () => void): Promise<void> {
  let name = first;
  const ask = (): void => {
    terminal.setPrompt(`${name}> `);
    terminal.prompt();
  };
  ask();
  for await (const line of terminal) {
    const said = line.trim();
    if (!process.stdin.isTTY) print(said);
    const other = said.startsWith('@') ? plainName(said.slice(1)) : undefined;
    if (other !== undefined && other in PEOPLE) name = other;
    else if (said !== '') await somebody(url, connector, TALK_CHANNEL, PEOPLE[name] ?? name).sends({ type: 'message', text: said });
    show();
    ask();
  }
}

/** Prints what was posted since the last time, with the one who gets it. */
function printer(connector: FakeConnector, terminal: Interface): () => void {
  let shown = 0;
  return () => {
    const fresh = connector.accepted.slice(shown);
    shown = connector.accepted.length;
    for (const posted of fresh) print(`\n[Relais → ${receiver(posted)}]\n${textOf(posted)}\n`);
    if (fresh.length > 0 && process.stdin.isTTY) terminal.prompt(true);
  };
}

function textOf({ activity: { text } }: Posted): string {
  return typeof text === 'string' ? text : '';
}

function receiver({ conversation }: Posted): string {
  const person = conversation.slice(TALK_CHANNEL.length + 1);
  return Object.keys(PEOPLE).find((name) => PEOPLE[name] === person) ?? person;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const { values } = parseArgs({ options: { as: { type: 'string', default: 'member' } } });
const first = ROLES[values.as];
if (first === undefined) {
  print(`--as ${Object.keys(ROLES).join(' | ')}`);
  process.exitCode = 1;
} else {
  talk(first).catch((error: unknown) => {
    print(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
