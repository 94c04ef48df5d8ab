import type { Redis } from 'ioredis';
import type { Ids } from '../../application/ports';
import type { Keys } from './keys';

/** What the adapter needs: a connection (`connectRedis`), the organisation's keys, and ids for commands that may be sent twice. */
export interface RedisDeps {
  redis: Redis;
  keys: Keys;
  ids: Pick<Ids, 'id'>;
}
