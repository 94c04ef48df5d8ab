import type { Connection } from './deps';
import type { z } from 'zod';
import type { Stored } from '../../application/change';
import { parseDocument } from './document';

/** The records under these keys, in one round trip; those that do not exist are left out. */
export async function readMany<T>(redis: Connection, shape: z.ZodType<T>, names: readonly string[]): Promise<Stored<T>[]> {
  if (names.length === 0) return [];
  const documents = await redis.mget(...names);
  return documents.flatMap((document, index) => (document === null ? [] : [parseDocument(shape, nameOf(names[index]), document)]));
}

export async function readOne<T>(redis: Connection, shape: z.ZodType<T>, name: string): Promise<Stored<T> | undefined> {
  const [stored] = await readMany(redis, shape, [name]);
  return stored;
}

/** Kind and id of a record for an error: our own ids and hashes, nothing that anybody wrote. */
export function nameOf(key: string | undefined): string {
  return key?.slice(key.indexOf('}:') + 2) ?? 'unknown';
}
