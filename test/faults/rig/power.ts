import { once } from 'node:events';
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startRedis, type RedisProcess } from '../../support/redis-process';
import { pause } from './until';

/** A durable Redis that can die, and a road to it that can be blocked. */
export interface Power {
  /** What the processes are given: the road. */
  readonly url: string;
  /** Redis itself. */
  readonly direct: string;
  /** SIGKILL, back after so many ms. */
  dies(forMs: number): Promise<void>;
  /**
   * The plug is pulled: from one instant on nobody gets a reply any more, and the file ends somewhere between what was
   * on disk at that instant and what was written last, in the middle of a command if need be.
   */
  fails(draw: () => number, forMs: number): Promise<{ torn: number }>;
  stop(): Promise<void>;
}

export async function startPower(): Promise<Power> {
  let redis: RedisProcess = await startRedis({ durable: true });
  const { port, directory } = redis;
  const road = await aRoad(port);
  const back = async (forMs: number): Promise<void> => {
    await pause(forMs);
    redis = await startRedis({ port, directory, durable: true });
    road.open();
  };
  return {
    url: road.url,
    direct: redis.url,
    async dies(forMs) {
      await redis.kill();
      await back(forMs);
    },
    async fails(draw, forMs) {
      road.block();
      const safe = statSync(journalOf(directory)).size;
      await pause(5 + draw() * 40);
      await redis.kill();
      const journal = journalOf(directory);
      const written = statSync(journal).size;
      const end = safe + Math.floor(draw() * (written - safe));
      truncateSync(journal, end);
      await back(forMs);
      return { torn: written - end };
    },
    async stop() {
      road.close();
      await redis.stop();
    },
  };
}

function journalOf(directory: string): string {
  const folder = join(directory, 'appendonlydir');
  const name = readdirSync(folder).filter((file) => file.endsWith('.incr.aof')).sort().at(-1);
  if (name === undefined) throw new Error('this Redis writes no file');
  return join(folder, name);
}

/** Passes bytes on, both ways; blocked, it takes commands in and holds every reply back. */
async function aRoad(port: number): Promise<{ url: string; block(): void; open(): void; close(): void }> {
  const pairs = new Set<[Socket, Socket]>();
  let blocked = false;
  const server = createServer((client) => {
    const redis = connect(port, '127.0.0.1');
    const pair: [Socket, Socket] = [client, redis];
    pairs.add(pair);
    client.on('data', (bytes) => redis.write(bytes));
    redis.on('data', (bytes) => {
      if (!blocked) client.write(bytes);
    });
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        pairs.delete(pair);
        for (const end of pair) end.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const [client, redis] of pairs) {
      client.destroy();
      redis.destroy();
    }
  };
  return {
    // Safe: a server that listens on TCP has such an address.
    url: `redis://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    block: () => void (blocked = true),
    open: () => {
      cut();
      blocked = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
