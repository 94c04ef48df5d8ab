type Fields = Readonly<Record<string, unknown>>;

/** Turns a record of one version into the next one; pure, and it names the new version. */
export type Upgrade = (old: Fields) => Fields;

/**
 * A record as its newest version would have it. One of a version that this process does not know is refused and left
 * as it is: it would lose what only the newer version understands.
 */
export function upgraded(raw: unknown, upgrades: readonly Upgrade[], name: string): unknown {
  if (!isFields(raw)) return raw;
  const version = raw['v'] ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return raw;
  const known = upgrades.length + 1;
  if (version > known) throw newerData(`the record ${name} is of version ${String(version)}, and this process knows ${String(known)}: update it`);
  return upgrades.slice(version - 1).reduce((record, upgrade) => upgrade(record), raw);
}

/** A refusal that a log names `NewerData`. */
export function newerData(message: string): Error {
  return Object.assign(new Error(message), { name: 'NewerData' });
}

function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
