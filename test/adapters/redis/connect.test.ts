import { mkdtempSync, rmSync } from 'node:fs';
import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectRedis, disconnect, warnsOf } from '../../../src/adapters/redis/connect';
import { connectionOptions, serversOf } from '../../../src/adapters/redis/connection-options';
import type { Log } from '../../../src/application/ports';
import { redisAddress } from '../../contract/organisation';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function aLog(): Log & { warn: jest.Mock } {
  return { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
}

describe('the address of Redis', () => {
  it.each([
    ['redis://127.0.0.1:6380/2', { host: '127.0.0.1', port: 6380, db: 2 }],
    ['redis://relais:p%40ss@cache', { host: 'cache', port: 6379, username: 'relais', password: 'p@ss' }],
    ['rediss://[::1]', { host: '::1', port: 6379, tls: {} }],
    ['unix:///run/redis/redis.sock?db=1', { path: '/run/redis/redis.sock', db: 1 }],
    ['/run/redis/redis.sock', { path: '/run/redis/redis.sock' }],
  ])('%s is understood', (address, options) => {
    expect(connectionOptions(address)).toEqual(options);
  });

  it('takes a password that is given apart', () => {
    expect(connectionOptions('/run/redis.sock', 'secret')).toEqual({ path: '/run/redis.sock', password: 'secret' });
    expect(connectionOptions('redis://:old@cache', 'new')).toEqual({ host: 'cache', port: 6379, password: 'new' });
  });

  it('names the nodes of a cluster with commas between them; a socket is one server', () => {
    expect(serversOf('redis://:p%2Cw@a:7000, redis://:p%2Cw@b:7001')).toEqual([{ host: 'a', port: 7000, password: 'p,w' }, { host: 'b', port: 7001, password: 'p,w' }]);
    expect(serversOf('/run/a,b.sock')).toEqual([{ path: '/run/a,b.sock' }]);
  });

  it.each(['http://cache', 'cache:6379', '', 'redis://cache/first'])('%j is refused without showing it', (address) => {
    expect(() => connectionOptions(address)).toThrow(/^the (address|database) of Redis/);
  });
});

describe('a connection', () => {
  it('goes through a socket file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relais-socket-'));
    const path = join(folder, 'redis.sock');
    const sockets: Socket[] = [];
    const door = createServer((client) => {
      const server = dial(Number(new URL(redisAddress()).port), '127.0.0.1');
      sockets.push(client, server);
      client.pipe(server).pipe(client);
    });
    await new Promise<void>((resolve) => door.listen(path, resolve));
    const redis = connectRedis({ address: path, log: aLog(), clock: { now: () => 0 } });
    closing.push(
      () => disconnect(redis),
      () => sockets.forEach((socket) => socket.destroy()),
      () => door.close(),
      () => rmSync(folder, { recursive: true }),
    );
    expect(await redis.ping()).toBe('PONG');
  });

  it('to a server that is not there fails instead of waiting, and says so by its code', async () => {
    const log = aLog();
    const door = createServer();
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    const { port } = door.address() as AddressInfo;
    await new Promise((resolve) => door.close(resolve));
    const redis = connectRedis({ address: `redis://127.0.0.1:${String(port)}`, log, clock: { now: () => 0 }, patience: 500 });
    closing.push(() => disconnect(redis));
    await expect(redis.get('x')).rejects.toThrow();
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(log.warn).toHaveBeenCalledWith('redis.unreachable', { code: 'ECONNREFUSED' });
  });

  it('warns once in 10 s', () => {
    const log = aLog();
    let now = 0;
    const warn = warnsOf('redis.unreachable', log, { now: () => now });
    for (now of [0, 9_999, 10_000, 19_999]) warn(new Error('host cache.example not found'));
    expect(log.warn.mock.calls).toEqual([['redis.unreachable', { code: 'Error' }], ['redis.unreachable', { code: 'Error' }]]);
  });
});
