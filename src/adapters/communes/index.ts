import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { indexCommunes, type CommuneIndex, type KnownCommune } from '../../domain/commune';
import { centreOf } from './centres';

/** One line of the data: a commune of today, or a part of one (delegated, associated, arrondissement). */
const CommuneRow = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  departement: z.string(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.number().optional(),
  /** The commune a part belongs to. */
  chefLieu: z.string().optional(),
  commune: z.string().optional(),
});
type CommuneRow = z.infer<typeof CommuneRow>;

let loading: Promise<CommuneIndex> | undefined;

const CURRENT = 'commune-actuelle';
const DepartmentRow = z.object({ code: z.string(), nom: z.string() });

/**
 * Every commune of France with postal codes, overseas included, its centre and the names it absorbed
 * (official geographic code and postal codes, from Etalab's package; uninhabited lands have no code and are left out).
 * Read once in a process.
 */
export function loadCommunes(): Promise<CommuneIndex> {
  loading ??= readCommunes();
  return loading;
}

async function readCommunes(): Promise<CommuneIndex> {
  const [rows, departments] = await Promise.all([read('communes', z.array(CommuneRow)), read('departements', z.array(DepartmentRow))]);
  const departmentNames = new Map(departments.map(({ code, nom }) => [code, nom]));
  const absorbed = absorbedNames(rows);
  const communes = rows
    .filter((row) => row.type === CURRENT && row.codesPostaux !== undefined)
    .map((row) => knownCommune(row, departmentNames.get(row.departement) ?? row.departement, absorbed.get(row.code) ?? []));
  return indexCommunes(communes);
}

/** The package's own entry point reads from the working directory, so its data files are read instead. */
async function read<T>(name: string, shape: z.ZodType<T>): Promise<T> {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return shape.parse(JSON.parse(await readFile(path, 'utf8')));
}

function absorbedNames(rows: readonly CommuneRow[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { type, nom, chefLieu, commune } of rows) {
    const parent = chefLieu ?? commune;
    if (type !== CURRENT && parent !== undefined) names.set(parent, [...(names.get(parent) ?? []), nom]);
  }
  return names;
}

function knownCommune(row: CommuneRow, departmentName: string, formerNames: string[]): KnownCommune {
  const { code, nom, departement, codesPostaux = [], population = 0 } = row;
  const at = centreOf(code);
  return { code, name: nom, department: departement, departmentName, postalCodes: codesPostaux, population, formerNames, ...(at && { at }) };
}
