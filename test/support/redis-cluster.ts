import { Redis } from 'ioredis';
import { freePort, startRedis, type RedisProcess } from './redis-process';

/** A real Redis Cluster on loopback: masters without replicas, all slots served. */
export interface RedisCluster {
  /** All nodes, as REDIS_URL names them. */
  readonly url: string;
  readonly nodes: readonly RedisProcess[];
  /** Index of the node that serves this key now. */
  ownerOf(key: string): Promise<number>;
  /** Gives the slot of this key, with all that is in it, to another node, in one breath. */
  move(key: string, to: number): Promise<void>;
  /** Ends a node as a power cut would, and starts it again on its files. */
  restart(node: number, whileDown?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

const NODES = 3;
const SLOTS = 16_384;
const WHOLE_WITHIN_MS = 20_000;
/** The nodes speak to one another 10,000 ports higher. */
const HIGHEST_PORT = 55_000;

export async function startRedisCluster(): Promise<RedisCluster> {
  const nodes: RedisProcess[] = [];
  for (let index = 0; index < NODES; index += 1) nodes.push(await startNode(await lowPort()));
  for (const [index, node] of nodes.entries()) await onNode(node, (redis) => redis.cluster('ADDSLOTSRANGE', edge(index), edge(index + 1) - 1));
  const [first, ...others] = nodes;
  if (!first) throw new Error('a cluster has nodes');
  await onNode(first, async (redis) => {
    for (const { port } of others) await redis.cluster('MEET', '127.0.0.1', port);
  });
  await whole(nodes);
  const ownerOf = (key: string): Promise<number> =>
    onNode(first, async (redis) => {
      const slot = await redis.cluster('KEYSLOT', key);
      const line = String(await redis.cluster('NODES')).split('\n').find((text) => serves(text, slot)) ?? '';
      return nodes.findIndex(({ port }) => line.includes(`:${String(port)}@`));
    });
  return {
    url: nodes.map(({ url }) => url).join(','),
    nodes,
    ownerOf,
    move: async (key, to) => moveSlot(nodes, await ownerOf(key), to, key),
    async restart(index, whileDown) {
      const node = nodes[index];
      if (!node) throw new Error('no such node');
      await node.kill();
      await whileDown?.();
      nodes[index] = await startNode(node.port, node.directory);
      await whole(nodes);
    },
    stop: async () => {
      for (const node of nodes) await node.stop();
    },
  };
}

function startNode(port: number, directory?: string): Promise<RedisProcess> {
  return startRedis({ port, ...(directory === undefined ? {} : { directory }), durable: true, settings: ['--cluster-enabled', 'yes', '--cluster-node-timeout', '1000'] });
}

function edge(index: number): number {
  return Math.floor((index * SLOTS) / NODES);
}

async function lowPort(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (port < HIGHEST_PORT) return port;
  }
}

async function onNode<T>({ url }: RedisProcess, ask: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await ask(redis);
  } finally {
    redis.disconnect();
  }
}

/** Every node knows every other and all slots are served. */
async function whole(nodes: readonly RedisProcess[]): Promise<void> {
  const until = Date.now() + WHOLE_WITHIN_MS;
  for (;;) {
    const states = await Promise.all(nodes.map((node) => onNode(node, (redis) => redis.cluster('INFO'))));
    if (states.every((state) => /cluster_state:ok/.test(state) && state.includes(`cluster_known_nodes:${String(NODES)}`))) return;
    if (Date.now() > until) throw new Error('the cluster did not form');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In a line of CLUSTER NODES the slots stand from the ninth word on, as `0-5460` or `93`. */
function serves(line: string, slot: number): boolean {
  return line.split(' ').slice(8).some((range) => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    return from <= slot && slot <= to;
  });
}

async function moveSlot(nodes: readonly RedisProcess[], from: number, to: number, key: string): Promise<void> {
  const [source, target] = [nodes[from], nodes[to]];
  if (!source || !target) throw new Error('no such node');
  await onNode(source, async (redis) => {
    const slot = await redis.cluster('KEYSLOT', key);
    const [sourceId, targetId] = await Promise.all([source, target].map((node) => onNode(node, (other) => other.cluster('MYID'))));
    await onNode(target, (other) => other.cluster('SETSLOT', slot, 'IMPORTING', sourceId ?? ''));
    await redis.cluster('SETSLOT', slot, 'MIGRATING', targetId ?? '');
    const names = await redis.cluster('GETKEYSINSLOT', slot, 1_000_000);
    if (names.length > 0) await redis.migrate('127.0.0.1', target.port, '', 0, 5_000, 'KEYS', ...names);
    for (const node of [target, source, ...nodes]) await onNode(node, (other) => other.cluster('SETSLOT', slot, 'NODE', targetId ?? ''));
  });
}
