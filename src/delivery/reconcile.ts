import type { Context } from '../application/context';
import type { Ids, Queue } from '../application/ports';
import { toppedUp } from '../application/sessions/plan-session';
import { type AgendaDeps } from './agenda';
import { afterDoubt } from './decide';

export interface ReconcileDeps extends AgendaDeps {
  ids: Ids;
}

/** A row that is `sending` for this long was left by a sender that died. */
const STUCK_MS = 60_000;
/** Agenda entries get their delayed job this long ahead. */
const AHEAD_MS = 10 * 60_000;
const AT_ONCE = 1_000;

/**
 * Compares ledger and queue: whatever is due and has no job gets one again, and what a dead sender left is settled.
 * Run every minute, it makes the loss of the whole queue harmless.
 */
export async function reconcile(deps: ReconcileDeps): Promise<void> {
  const { ledger, queue, clock } = deps;
  const now = clock.now();
  for (const { ticket, row, broadcast } of await ledger.stuck(now - STUCK_MS, AT_ONCE)) {
    await ledger.settle(ticket, row.tries, afterDoubt(row.tries, broadcast, 'sender-died', now), now);
    if (broadcast.by) await queue.wake({ kind: 'report', broadcast: broadcast.id }, now);
  }
  for (const ticket of await ledger.due(now, AT_ONCE)) await queue.wake({ kind: 'deliver', ...ticket, tries: 0 }, now);
  for (const entry of await ledger.agendaDue(now, AT_ONCE)) await queue.wake({ kind: 'agenda', entry }, now);
  for (const entry of await ledger.agendaAhead(now, now + AHEAD_MS, AT_ONCE)) await queue.wake({ kind: 'agenda', entry }, entry.fireAt);
  await wakeReports(queue, now);
}

/** Series reach half a year ahead: as time passes, the clock adds their next sessions. */
export async function topUpSeries({ store, clock, policy, ids, log }: ReconcileDeps): Promise<void> {
  const context: Pick<Context, 'now' | 'policy' | 'ids'> = { now: clock.now(), policy, ids };
  for (const id of await store.cohortIds()) {
    const cohort = await store.cohort(id);
    const next = cohort && toppedUp(cohort.value, context);
    if (!next) continue;
    const result = await store.commit({ cohorts: [{ value: next.cohort, revision: cohort.revision }], agenda: { put: next.agenda } }, context.now);
    log.info('series.topped-up', { cohort: id, sessions: next.agenda.length, result });
  }
}

async function wakeReports(queue: Queue, now: number): Promise<void> {
  await queue.wake({ kind: 'report', broadcast: 'all' }, now);
}
