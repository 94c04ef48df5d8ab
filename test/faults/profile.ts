/** How hard a fault run tries. `commit` fits beside the other tests; `nightly` is for a machine that has the night. */
export interface Profile {
  readonly name: 'commit' | 'nightly';
  readonly recipients: number;
  readonly kills: number;
  /** Factor for whatever else repeats itself. */
  readonly scale: number;
}

const PROFILES: Readonly<Record<string, Profile>> = {
  commit: { name: 'commit', recipients: 1_000, kills: 5, scale: 1 },
  nightly: { name: 'nightly', recipients: 10_000, kills: 50, scale: 10 },
};

export function profile(): Profile {
  const wanted = process.env['RELAIS_TEST_PROFILE'] ?? 'commit';
  const found = PROFILES[wanted];
  if (found === undefined) throw new Error(`no fault profile is named ${wanted}`);
  return found;
}

/** The seed of this run, printed at its start: the same seed makes the same choices. */
export function seed(): number {
  return Number(process.env['RELAIS_TEST_SEED'] ?? '1');
}

/** Numbers in [0, 1) that follow from the run's seed and a name (mulberry32): each test has its own row of them. */
export function chance(name: string, from = seed()): () => number {
  let state = Array.from(name).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619), from ^ 2_166_136_261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
