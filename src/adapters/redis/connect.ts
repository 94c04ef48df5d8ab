import { Cluster, Redis } from 'ioredis';
import type { Clock, Log } from '../../application/ports';
import { serversOf } from './connection-options';
import type { Connection } from './deps';
import { codeOf } from './error-code';

export interface ConnectOptions {
  /** `redis://`, `rediss://`, `unix:///path` or a path; several, with commas between them, are nodes of one cluster. */
  address: string;
  password?: string | undefined;
  log: Log;
  clock: Clock;
  /** Longest wait for a reply (ms), 2000 by default. */
  patience?: number;
  /** What the server calls this connection. */
  name?: string;
}

/** How long a command waits for its reply (ms), and how often it is sent again; null: until it is answered. */
export interface Patience {
  maxRetriesPerRequest: number | null;
  commandTimeout?: number;
  disconnectTimeout?: number;
}

/** A lost server makes an error at each attempt to reach it: one line in 10 s says as much. */
const QUIET_MS = 10_000;
/** A command meets at most this many nodes that send it elsewhere or are gone, 100 ms apart. */
const MOST_REDIRECTIONS = 8;

/**
 * A connection for the request path: a command waits 2 s at most and is sent again once, so that a person is told
 * instead of waiting. Workers use `queueConnections` and wait.
 */
export function connectRedis({ patience = 2000, ...where }: ConnectOptions): Connection {
  return connect(where, { maxRetriesPerRequest: 1, commandTimeout: patience, disconnectTimeout: 500 });
}

/** `waits`: what is asked of a cluster that cannot be reached waits for it, instead of failing at once. */
export function connect({ address, password, log, clock, name }: ConnectOptions, patience: Patience, waits = false): Connection {
  const options = { ...patience, ...(name === undefined ? {} : { connectionName: name }) };
  const servers = serversOf(address, password);
  const [server] = servers;
  const redis = servers.length === 1 ? new Redis({ ...server, ...options }) : connectCluster(servers, options, waits);
  redis.on('error', warnsOf('redis.unreachable', log, clock));
  if (redis instanceof Cluster) redis.on('node error', warnsOf('redis.node-unreachable', log, clock));
  return redis;
}

/** User, password and TLS of the first node hold for all. */
function connectCluster(servers: ReturnType<typeof serversOf>, options: Patience & { connectionName?: string }, waits: boolean): Cluster {
  const { host: _host, port: _port, ...identity } = servers[0];
  return new Cluster(servers, { redisOptions: { ...identity, ...options }, maxRedirections: MOST_REDIRECTIONS, enableOfflineQueue: waits });
}

/** Resolves once commands may be sent; a single server lets them wait by itself. Refused after 10 s. */
export async function ready(redis: Connection): Promise<void> {
  if (!(redis instanceof Cluster) || redis.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No node of the Redis cluster answers: check REDIS_URL.')), QUIET_MS);
    redis.once('ready', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The server that holds a key: what is asked of a server, not of keys (INFO, TIME, SCAN), is asked there. */
export async function homeOf(redis: Connection, key: string): Promise<Redis> {
  if (!(redis instanceof Cluster)) return redis;
  const slot = await redis.cluster('KEYSLOT', key);
  const known = ownerOf(redis, slot);
  if (known) return known;
  // A node that was lost is forgotten until the cluster is asked who is there.
  await new Promise<void>((resolve) => redis.refreshSlotsCache(() => resolve()));
  const home = ownerOf(redis, slot);
  if (!home) throw new Error('no node of the cluster serves this organisation');
  return home;
}

function ownerOf(cluster: Cluster, slot: number): Redis | undefined {
  const owner = cluster.slots[slot]?.[0];
  return cluster.nodes('master').find(({ options: { host, port } }) => `${host}:${port}` === owner);
}

/** Each server that may hold keys: the one, or the masters of a cluster. */
export function serversBehind(redis: Connection): Redis[] {
  return redis instanceof Cluster ? redis.nodes('master') : [redis];
}

/** How processes that serve an organisation are called at the server. */
export function processName(organisation: string): string {
  return `relais-${organisation}`;
}

/** Says what failed by its code, once in 10 s. */
export function warnsOf(event: string, log: Log, clock: Clock): (error: unknown) => void {
  let quietUntil = -Infinity;
  return (error) => {
    const now = clock.now();
    if (now < quietUntil) return;
    quietUntil = now + QUIET_MS;
    log.warn(event, { code: codeOf(error) });
  };
}

/** Waits for the replies under way, then closes; a server that does not answer is left at once. */
export async function disconnect(redis: Connection): Promise<void> {
  if (redis.status === 'ready') await redis.quit().catch(() => undefined);
  redis.disconnect();
}
