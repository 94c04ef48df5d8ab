import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseDocument, parseRecord, recordJson } from '../../../src/adapters/redis/document';
import { DATA_VERSION, RECORD_KINDS, type RecordKind } from '../../../src/adapters/redis/record-kinds';
import { upgraded, type Upgrade } from '../../../src/adapters/redis/upgrade';
import { Person } from '../../../src/domain/person';
import { aPerson } from '../../contract/records';
import { oldRecords } from '../../support/old-records';

/** Written anew with RELAIS_TEST_GOLDEN=write, after DATA_VERSION was raised. */
const SHAPES = join(__dirname, 'golden', `data-${String(DATA_VERSION)}.json`);
const kinds: [string, RecordKind][] = Object.entries(RECORD_KINDS);

describe('R-7 a record of an older version', () => {
  const named: Upgrade = ({ name, ...rest }) => ({ ...rest, v: 2, firstName: name });
  const inCapitals: Upgrade = (old) => ({ ...old, v: 3, firstName: String(old['firstName']).toUpperCase() });

  it('is read as if today had written it, one step for each version', () => {
    expect(upgraded({ v: 1, name: 'Awa' }, [named, inCapitals], 'person:p1')).toEqual({ v: 3, firstName: 'AWA' });
    expect(upgraded({ v: 2, firstName: 'Awa' }, [named, inCapitals], 'person:p1')).toEqual({ v: 3, firstName: 'AWA' });
    expect(upgraded({ v: 3, firstName: 'Awa' }, [named, inCapitals], 'person:p1')).toEqual({ v: 3, firstName: 'Awa' });
  });

  it('that names no version is of the first one', () => {
    expect(upgraded({ name: 'Awa' }, [named], 'person:p1')).toEqual({ v: 2, firstName: 'Awa' });
  });

  it.each([0, -1, 1.5, 'one'])('is left to its shape when its version is none (%p)', (v) => {
    expect(upgraded({ v, name: 'Awa' }, [named], 'person:p1')).toEqual({ v, name: 'Awa' });
  });

  it.each(kinds)('is understood today: %s', (kind, { shape }) => {
    const olds = oldRecords(1_794_560_400_000, '2026-12-01T09:30').filter((old) => old.kind === kind);
    expect(olds).not.toHaveLength(0);
    for (const { json } of olds) expect(() => parseRecord(shape, kind, json)).not.toThrow();
  });
});

describe('R-7 a record of a newer version', () => {
  const newer = `7 ${recordJson({ ...aPerson('p1'), v: 2 })}`;

  it('is refused by a name that a log shows, with a sentence for the operator and nothing that is in it', () => {
    expect(() => parseDocument(Person, 'person:p1', newer)).toThrow(expect.objectContaining({ name: 'NewerData', message: expect.stringMatching(/person:p1 is of version 2.*knows 1.*update/) }));
    expect(() => parseDocument(Person, 'person:p1', newer)).not.toThrow(/Maëlle/);
  });
});

describe('R-7 the shapes of what is kept', () => {
  const shapes = (): string => `${JSON.stringify(Object.fromEntries(kinds.map(([kind, { shape }]) => [kind, z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })])), undefined, 1)}\n`;
  if (process.env['RELAIS_TEST_GOLDEN'] === 'write') writeFileSync(SHAPES, shapes());

  it('do not change under the same DATA_VERSION: raise it in record-kinds.ts, then write this file anew', () => {
    expect(existsSync(SHAPES)).toBe(true);
    expect(shapes()).toBe(readFileSync(SHAPES, 'utf8'));
  });
});
