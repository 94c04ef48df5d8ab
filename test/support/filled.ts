import type { z } from 'zod';

/** The part of a zod schema that says how it is built. */
interface Built {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
  out?: z.ZodType;
  entries?: Record<string, string>;
  values?: unknown[];
}

export interface Filled {
  /** A value of the schema with every optional field, and one entry in each list and record. */
  value: unknown;
  /** What each field was filled with, by its path; a value stands in one field only, but for closed lists of words. */
  leaves: Record<string, string>;
}

let count = 0;

/** Fills a schema, so that a field that is added to it tomorrow is filled as well. `fixed` gives fields (by path) that must hold something else. */
export function filled(schema: z.ZodType, fixed: Record<string, unknown> = {}): Filled {
  const leaves: Record<string, string> = {};
  const fill = (part: z.ZodType, path: string): unknown => {
    if (path in fixed) return fixed[path];
    // Safe: every zod schema has such a definition (`_zod.def`), of which only the fields above are read.
    const def = part.def as unknown as Built;
    switch (def.type) {
      case 'object':
        return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, field]) => [name, fill(field, path === '' ? name : `${path}.${name}`)]));
      case 'optional':
      case 'nullable':
      case 'default':
      case 'readonly':
        return fill(def.innerType as z.ZodType, path);
      case 'pipe':
        return fill((def.out?.type === 'transform' ? def.in : def.out) as z.ZodType, path);
      case 'array':
        return [fill(def.element as z.ZodType, `${path}[]`)];
      case 'record':
        return { field: fill(def.valueType as z.ZodType, `${path}{}`) };
      case 'union':
        return fill(def.options?.at(-1) as z.ZodType, path);
      default: {
        const value = leaf(part, def);
        leaves[path] = String(value);
        return value;
      }
    }
  };
  const value = fill(schema, '');
  return { value: schema.parse(value), leaves };
}

function leaf(schema: z.ZodType, def: Built): unknown {
  count += 1;
  const minute = String(count % 60).padStart(2, '0');
  const day = String(1 + (count % 28)).padStart(2, '0');
  const candidates = [def.values?.[0], Object.values(def.entries ?? {})[0], `canary-${String(count)}-`, 1_790_000_000_000 + count, 1 + (count % 50) + count / 1_000, 1 + (count % 50), true, `2027-03-${day}`, `2027-03-${day}T10:${minute}`];
  const found = candidates.find((candidate) => candidate !== undefined && schema.safeParse(candidate).success);
  if (found === undefined) throw new Error(`nothing is known to fill a field of type ${def.type} with`);
  return found;
}
