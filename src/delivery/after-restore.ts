import type { Outgoing } from '../application/change';
import { messagesOf, type AgendaDeps } from './agenda';
import { digestsDue } from './offers-digest';

export interface AfterRestoreDeps extends Pick<AgendaDeps, 'policy' | 'store' | 'ledger'> {
  /** Makes all rows that wait or are under way uncertain. */
  holdRows(now: number): Promise<number>;
}

const AT_ONCE = 1_000;

/**
 * After a restore nobody is written to by itself about what was due before: messages that were waiting or under way
 * and reminders that were due may have gone out after the backup, so they are `uncertain`, for a counsellor to decide.
 * Resolves to how many messages to people that are.
 */
export async function holdBack(deps: AfterRestoreDeps, now: number): Promise<number> {
  const { store, ledger } = deps;
  let held = await deps.holdRows(now);
  // The digest of a week may have gone out after the backup as well.
  const digests = (await digestsDue(deps, now)).map(uncertain);
  if (digests.length > 0) await store.commit({ outgoing: digests }, now);
  held += countOf(digests);
  for (;;) {
    const entries = await ledger.agendaDue(now, AT_ONCE);
    for (const entry of entries) {
      const outgoing = (await messagesOf(entry, deps, now)).map(uncertain);
      if (outgoing.length > 0) await store.commit({ outgoing }, now);
      await ledger.dropAgenda(entry);
      held += countOf(outgoing);
    }
    if (entries.length < AT_ONCE) return held;
  }
}

function countOf(outgoing: readonly Outgoing[]): number {
  return outgoing.flatMap(({ rows }) => Object.values(rows)).filter(({ state }) => state === 'uncertain').length;
}

function uncertain(out: Outgoing): Outgoing {
  const rows = Object.entries(out.rows).map(([person, row]) => [person, row.state === 'pending' ? { ...row, state: 'uncertain' as const, code: 'restored' } : row] as const);
  return { ...out, rows: Object.fromEntries(rows) };
}
