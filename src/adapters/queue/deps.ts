import type { ConnectionOptions } from 'bullmq';
import type { Clock, Job, Log } from '../../application/ports';

export const KINDS: readonly Job['kind'][] = ['deliver', 'agenda', 'report'];

/** How long a command waits for a lost server; null: until it is back. */
type Patience = { maxRetriesPerRequest: number | null; commandTimeout?: number };

/** Where Redis is: as `queueConnections` of the Redis adapter gives it. The queue makes its own connections to a server; those to a cluster are made for it. */
export interface QueueDeps {
  connection:
    | { host?: string; port?: number; path?: string; username?: string; password?: string; db?: number; tls?: object }
    | ((patience: Patience) => ConnectionOptions);
  organisation: string;
  clock: Clock;
  log: Log;
  /** How long a job stays with a worker that says nothing (ms): 60 s. Then another one takes it. */
  lockMs?: number;
}

/** Everything of one organisation is in one slot, as BullMQ's scripts need. */
export function prefixOf({ organisation }: QueueDeps): string {
  return `{relais:${organisation}}`;
}

export function connectionOf({ connection }: QueueDeps, patience: Patience): ConnectionOptions {
  return typeof connection === 'function' ? connection(patience) : { ...connection, ...patience };
}

/** A code or the name of an error, never its message. */
export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
