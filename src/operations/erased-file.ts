import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Opened } from './open';

const ErasedFile = z.object({ relais: z.literal('erased'), v: z.literal(1), organisation: z.string(), at: z.number(), erased: z.record(z.string(), z.number()) });

/** Writes the list of the erased (keyed hash and instant of each) into a new file that only its owner may read. */
export async function writeErased(path: string, { config, redis, keys }: Opened, at: number): Promise<{ people: number }> {
  const found = await redis.zrange(keys.erased, 0, '-1', 'WITHSCORES');
  const erased = Object.fromEntries(found.flatMap((member, index) => (index % 2 === 0 ? [[member, Number(found[index + 1])]] : [])));
  const file: z.infer<typeof ErasedFile> = { relais: 'erased', v: 1, organisation: config.organisation, at, erased };
  await writeFile(path, `${JSON.stringify(file)}\n`, { mode: 0o600, flag: 'wx' });
  return { people: Object.keys(erased).length };
}

/** The list of the erased of this organisation; undefined when the file is none. */
export async function readErased(path: string, organisation: string): Promise<Record<string, number> | undefined> {
  const parsed = ErasedFile.safeParse(jsonOf(await readFile(path, 'utf8')));
  return parsed.success && parsed.data.organisation === organisation ? parsed.data.erased : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
