import { z } from 'zod';
import type { CodeTarget, Stored } from '../../application/change';
import type { ReportCard } from '../../application/ports';
import { Address } from '../../domain/person';
import { toJson } from './encode';

export const CodeTargetRecord: z.ZodType<CodeTarget> = z.discriminatedUnion('opens', [
  z.object({ opens: z.literal('cohort'), cohort: z.string() }),
  z.object({ opens: z.literal('counsellor') }),
  z.object({ opens: z.literal('setup') }),
  z.object({ opens: z.literal('nothing') }),
]);

export const ReportCardRecord: z.ZodType<ReportCard> = z.object({ address: Address, activity: z.string() });

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

export function parseRecord<T>(shape: z.ZodType<T>, name: string, json: string): T {
  const parsed = shape.safeParse(readJson(json));
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
