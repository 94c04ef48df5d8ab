import { randomBytes } from 'node:crypto';
import type { Connection } from './deps';
import type { Keys } from './keys';

/** The secret of a trial: drawn once and kept with the data, so that buttons and chat passes survive a restart. */
export async function keptSecret(redis: Connection, keys: Keys): Promise<string> {
  await redis.set(keys.secret, randomBytes(32).toString('base64url'), 'NX');
  const secret = await redis.get(keys.secret);
  if (secret === null) throw new Error('the secret of this trial was not kept');
  return secret;
}
