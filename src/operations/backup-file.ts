import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Kept } from '../adapters/redis/copy';

const Header = z.object({ relais: z.literal('backup'), v: z.literal(1), organisation: z.string(), at: z.number() });
export type Header = z.infer<typeof Header>;
const Line = z.object({ key: z.string(), dump: z.string().nullable(), expires: z.number().optional() });
const Footer = z.object({ lines: z.number(), sha256: z.string() });

/** Why a file cannot be used: not one of ours or of another version, or cut or changed since it was written. */
export type FileProblem = 'not-a-backup' | 'damaged';

/**
 * Writes a backup: a line with version, organisation and time, a line for each key, a line with their number and SHA-256.
 * Only its owner may read it. It has its name once it is whole and on the disk; one that exists is refused (EEXIST).
 */
export async function writeBackup(path: string, header: Header, kept: AsyncIterable<Kept>): Promise<{ keys: number; bytes: number }> {
  const part = `${path}.part`;
  await (await open(path, 'wx', 0o600)).close();
  try {
    const file = await open(part, 'w', 0o600);
    const written = await lines(file, header, kept).finally(() => file.close());
    await rename(part, path);
    return written;
  } catch (error) {
    await Promise.all([rm(part, { force: true }), rm(path, { force: true })]);
    throw error;
  }
}

async function lines(file: FileHandle, header: Header, kept: AsyncIterable<Kept>): Promise<{ keys: number; bytes: number }> {
  const hash = createHash('sha256');
  const names = new Set<string>();
  let [count, bytes] = [0, 0];
  const written = async (value: object): Promise<string> => {
    const line = `${JSON.stringify(value)}\n`;
    bytes += Buffer.byteLength(line);
    await file.appendFile(line);
    return line;
  };
  hash.update(await written(header));
  for await (const { key, dump, expires } of kept) {
    hash.update(await written({ key, dump: dump?.toString('base64') ?? null, ...(expires === undefined ? {} : { expires }) }));
    if (dump) names.add(key);
    else names.delete(key);
    count += 1;
  }
  await written({ lines: count, sha256: hash.digest('hex') });
  await file.sync();
  return { keys: names.size, bytes };
}

/** Reads a whole file and checks it, without keeping it: a damaged one is known before anything is touched. */
export async function checkBackup(path: string): Promise<{ header: Header } | { problem: FileProblem }> {
  const hash = createHash('sha256');
  let header: Header | undefined;
  let last = '';
  let count = -2;
  for await (const line of linesOf(path)) {
    if (header === undefined) {
      header = parsed(Header, line);
      if (header === undefined) return { problem: 'not-a-backup' };
    } else hash.update(last);
    last = `${line}\n`;
    count += 1;
  }
  const footer = parsed(Footer, last);
  if (header === undefined) return { problem: 'not-a-backup' };
  return footer?.lines === count && footer.sha256 === hash.digest('hex') ? { header } : { problem: 'damaged' };
}

/** The keys of a backup that was checked, in order. */
export async function* readBackup(path: string): AsyncGenerator<Kept> {
  for await (const text of linesOf(path)) {
    const line = parsed(Line, text);
    if (line) yield { key: line.key, dump: line.dump === null ? null : Buffer.from(line.dump, 'base64'), ...(line.expires === undefined ? {} : { expires: line.expires }) };
  }
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Infinity });
}

function parsed<T>(shape: z.ZodType<T>, line: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
