import type { z } from 'zod';
import type { Stored } from '../../application/change';
import { toJson } from './encode';
import { upgradesOf } from './record-kinds';
import { upgraded } from './upgrade';

export { CodeTargetRecord, ReportCardRecord } from './record-kinds';

/** JSON of a versioned record, its version first: scripts insert fields after it without reading the rest. */
export function recordJson(record: { v: number }): string {
  const { v, ...rest } = record;
  return toJson({ v, ...rest });
}

export function toDocument(record: { v: number }, revision: number): string {
  return `${revision} ${recordJson(record)}`;
}

/** Reads `<revision> <json>`. A record that does not parse is a bug: the error names it and shows nothing of it. */
export function parseDocument<T>(shape: z.ZodType<T>, name: string, document: string): Stored<T> {
  const space = document.indexOf(' ');
  const revision = Number(document.slice(0, space));
  if (space < 1 || !Number.isSafeInteger(revision)) throw new Error(`no revision in the record ${name}`);
  return { value: parseRecord(shape, name, document.slice(space + 1)), revision };
}

/** Reads a record of any version up to today's; a newer one is refused, and left as it is. */
export function parseRecord<T>(shape: z.ZodType<T>, name: string, json: string): T {
  const upgrades = upgradesOf(shape);
  const raw = readJson(json);
  const parsed = shape.safeParse(upgrades ? upgraded(raw, upgrades, name) : raw);
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path, code }) => `${path.length} deep: ${code}`).join(', ');
    throw new Error(`the record ${name} does not have its shape (${where})`);
  }
  return parsed.data;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
