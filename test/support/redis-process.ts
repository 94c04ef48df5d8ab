import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A real Redis of one test run, on loopback, in a folder that goes away with it. */
export interface RedisProcess {
  readonly url: string;
  readonly port: number;
  /** Ends it in good order and removes its data. */
  stop(): Promise<void>;
  /** Ends it as a power cut would (SIGKILL); its data stay for `startRedis({ port, directory })`. */
  kill(): Promise<void>;
  readonly directory: string;
}

export interface RedisOptions {
  readonly port?: number;
  readonly directory?: string;
  /** Written to disk at each command, as in production. */
  readonly durable?: boolean;
  /** Further lines of redis.conf, as on the command line. */
  readonly settings?: readonly string[];
  /** No file of this server grows beyond so many kB, as on a disk that is full. */
  readonly largestFileKb?: number;
}

const ATTEMPTS = 5;
const READY_WITHIN_MS = 10_000;

/** Starts redis-server (or valkey-server) with nothing but this run's data. */
export async function startRedis(options: RedisOptions = {}): Promise<RedisProcess> {
  const program = findProgram();
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'relais-redis-'));
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const child = spawn(...limited(program, settings(port, directory, options), options), { stdio: 'ignore' });
    if (await isReady(child, port)) return handle(child, port, directory);
    child.kill('SIGKILL');
    if (attempt === ATTEMPTS) throw new Error(`${program} did not answer on port ${String(port)} after ${String(ATTEMPTS)} attempts`);
  }
}

/** A write beyond the limit fails with an error, as on a full disk, instead of ending the program by a signal. */
function limited(program: string, args: string[], { largestFileKb }: RedisOptions): [string, string[]] {
  if (largestFileKb === undefined) return [program, args];
  return ['sh', ['-c', `trap '' XFSZ; ulimit -f ${String(largestFileKb * 2)}; exec "$0" "$@"`, program, ...args]];
}

function settings(port: number, directory: string, { durable = false, settings: further = [] }: RedisOptions): string[] {
  return [
    ['--port', String(port)],
    ['--bind', '127.0.0.1'],
    ['--dir', directory],
    ['--save', ''],
    ['--appendonly', durable ? 'yes' : 'no'],
    ['--appendfsync', 'always'],
    ['--maxmemory-policy', 'noeviction'],
    further,
  ].flat();
}

function findProgram(): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  for (const name of ['redis-server', 'valkey-server']) {
    const path = folders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
    if (path !== undefined) return path;
  }
  throw new Error('redis-server is not installed: `npm test` installs it where it may, or run `apt-get install redis-server`');
}

/** For an address that must be known before the server starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free loopback port');
  return address.port;
}

/** False when the program ended first, for instance because another one took the port. */
async function isReady(child: ChildProcess, port: number): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  child.on('error', () => undefined);
  while (isRunning(child) && Date.now() < deadline) {
    if (await answersPing(port)) return isRunning(child);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(/^(\+PONG|-NOAUTH)/.test(reply.toString()));
    });
    socket.once('error', () => { resolve(false); });
    socket.once('close', () => { resolve(false); });
  });
}

function handle(child: ChildProcess, port: number, directory: string): RedisProcess {
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!isRunning(child)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    port,
    directory,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
