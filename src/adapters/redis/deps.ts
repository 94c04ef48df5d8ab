import type { Cluster, Redis } from 'ioredis';
import type { Ids } from '../../application/ports';
import type { Keys } from './keys';

/** One server, or a cluster. All keys of an organisation lie in one slot, so commands and scripts are the same for both. */
export type Connection = Redis | Cluster;

/** What the adapter needs: a connection (`connectRedis`), the organisation's keys, and ids for commands that may be sent twice. */
export interface RedisDeps {
  redis: Connection;
  keys: Keys;
  ids: Pick<Ids, 'id'>;
}

/** What erases needs besides: the keyed hash that is left of a person's id. */
export interface StoreDeps extends RedisDeps {
  tombstone(person: string): string;
}
