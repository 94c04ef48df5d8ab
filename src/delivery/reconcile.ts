import type { Context } from '../application/context';
import type { Ids, Job, Queue } from '../application/ports';
import { toppedUp } from '../application/sessions/plan-session';
import { urgencyOf } from '../domain/broadcast';
import { type AgendaDeps } from './agenda';
import { afterDoubt } from './decide';

export interface ReconcileDeps extends AgendaDeps {
  ids: Ids;
}

/** A row that is `sending` for this long was left by a sender that died. */
const STUCK_MS = 60_000;
/** Agenda entries get their delayed job this long ahead. */
const AHEAD_MS = 10 * 60_000;
/** More than is sent until the next run, so that a queue that was lost never runs dry. */
const AT_ONCE = 5_000;

/**
 * Compares ledger and queue: whatever is due and has no job gets one again, and what a dead sender left is settled.
 * Run every minute, it makes the loss of the whole queue harmless.
 */
export async function reconcile(deps: ReconcileDeps): Promise<void> {
  const { ledger, queue, clock } = deps;
  const now = clock.now();
  await settleStuck(deps, now);
  await wakeAll(queue, (await ledger.due(now, AT_ONCE)).map((ticket) => ({ job: { kind: 'deliver', ...ticket, tries: 0 }, at: now })));
  await wakeAll(queue, (await ledger.agendaDue(now, AT_ONCE)).map((entry) => ({ job: { kind: 'agenda', entry }, at: now })));
  await wakeAll(queue, (await ledger.agendaAhead(now, now + AHEAD_MS, AT_ONCE)).map((entry) => ({ job: { kind: 'agenda', entry }, at: entry.fireAt })));
  await queue.wake({ kind: 'report', broadcast: 'all' }, now);
}

async function settleStuck({ ledger, queue }: ReconcileDeps, now: number): Promise<void> {
  for (const { ticket, row, broadcast } of await ledger.stuck(now - STUCK_MS, AT_ONCE)) {
    const settlement = afterDoubt(row, broadcast, 'sender-died', now);
    await ledger.settle(ticket, row.tries, settlement, now);
    if (settlement.retryAt !== undefined) await queue.wake({ kind: 'deliver', ...ticket, tries: row.tries, urgency: urgencyOf(broadcast.notice.kind) }, settlement.retryAt);
    if (broadcast.by) await queue.wake({ kind: 'report', broadcast: broadcast.id }, now);
  }
}

/** A hundred at a time: fast, and the connection keeps answering others. */
async function wakeAll(queue: Queue, jobs: readonly { job: Job; at: number }[]): Promise<void> {
  for (let from = 0; from < jobs.length; from += 100) await Promise.all(jobs.slice(from, from + 100).map(({ job, at }) => queue.wake(job, at)));
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
