// The Redis of this checkout: a child process with its own data, closed to everybody else.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { isAlive, isRunning, within } from './processes.mjs';
import { isReady, processId, shutDown } from './redis-client.mjs';
import { makeState, say, SetUpError, STATE } from './run.mjs';

const DATA = join(STATE, 'redis');
const SOCKET = join(STATE, 'redis.sock');
const LOG = join(STATE, 'redis.log');
const RECORD = join(STATE, 'redis.json');
/** A unix socket's path is limited to 104 or 108 bytes by the system. */
const LONGEST_SOCKET = 100;
const READY_WITHIN_MS = 60_000;
const GONE_WITHIN_MS = 10_000;

/** Starts it; gives its URL for REDIS_URL, its process, and `stop`. */
export async function startPrivateRedis(program) {
  makeState();
  mkdirSync(DATA, { recursive: true, mode: 0o700 });
  await endOrphan();
  say(messages.redisStart);
  const address = await newAddress();
  // Its own process group: Ctrl-C in the terminal reaches the bot first.
  const child = spawn(program, ['-'], { cwd: DATA, detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.stdin.end(settings(address));
  writeFileSync(RECORD, JSON.stringify({ pid: child.pid, address }), { mode: 0o600 });
  const over = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  await within(READY_WITHIN_MS, async () => over() || (await isReady(address)));
  if (over() || !(await isReady(address))) {
    child.kill('SIGTERM');
    throw new SetUpError(messages.redisFailed(LOG));
  }
  return { url: urlOf(address), child, stop: () => stop(child, address) };
}

/** Where the one of this folder answers, when it runs. */
export async function runningPrivateRedis() {
  const record = readRecord();
  return record !== undefined && (await isOurs(record)) ? urlOf(record.address) : undefined;
}

/** Whether it has data of an earlier run. */
export function hasPrivateData() {
  return existsSync(DATA) && readdirSync(DATA).length > 0;
}

async function stop(child, address) {
  const over = () => child.exitCode !== null || child.signalCode !== null;
  if (!over()) {
    say(messages.redisStop);
    await shutDown(address);
    if (!(await within(GONE_WITHIN_MS, over))) child.kill('SIGTERM');
    if (!over()) await once(child, 'exit');
  }
  rmSync(RECORD, { force: true });
}

/** Two Redis on the same files would destroy them: one left by a crash is shut down first. */
async function endOrphan() {
  const record = readRecord();
  if (record !== undefined && (await isOurs(record))) {
    const gone = () => !isAlive(record.pid);
    say(messages.redisOrphan);
    await shutDown(record.address);
    if (!(await within(GONE_WITHIN_MS, gone))) process.kill(record.pid, 'SIGTERM');
    if (!(await within(GONE_WITHIN_MS, gone))) throw new SetUpError(messages.redisOrphanStuck(record.pid));
  }
  rmSync(RECORD, { force: true });
  rmSync(SOCKET, { force: true });
}

/** The number alone proves nothing: the process answers at our address, or its title (which Redis sets) names it. */
async function isOurs({ pid, address }) {
  if (!isAlive(pid)) return false;
  return isRunning(pid, address.path ?? `${address.host}:${address.port}`) || (await processId(address)) === pid;
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'));
  } catch {
    return undefined;
  }
}

async function newAddress() {
  if (Buffer.byteLength(SOCKET) < LONGEST_SOCKET) return { path: SOCKET };
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return { host: '127.0.0.1', port, password: randomBytes(24).toString('hex') };
}

function urlOf(address) {
  return address.path ?? `redis://:${address.password}@${address.host}:${address.port}`;
}

/** Given on standard input: the password shows in no list of processes and no file but .relais/redis.json. */
function settings(address) {
  const quoted = (path) => JSON.stringify(path);
  const door = address.path === undefined
    ? [`port ${address.port}`, `bind ${address.host}`, `requirepass ${address.password}`]
    : ['port 0', `unixsocket ${quoted(address.path)}`, 'unixsocketperm 700'];
  return [
    ...door,
    `dir ${quoted(DATA)}`,
    `logfile ${quoted(LOG)}`,
    'appendonly yes',
    'appendfsync always',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n');
}
