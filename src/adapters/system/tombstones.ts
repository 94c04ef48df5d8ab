import { createHmac, hkdfSync } from 'node:crypto';

/** What is left of somebody erased: a hash of their id that only whoever has the secret can make again. */
export type Tombstone = (person: string) => string;

export function createTombstones(secret: string): Tombstone {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'relais tombstones', 32));
  return (person) => createHmac('sha256', key).update(person).digest('base64url').slice(0, 22);
}
