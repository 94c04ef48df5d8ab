import { urgencyOf } from '../domain/broadcast';
import type { Change } from './change';
import type { Job, Queue } from './ports';

const HOUR_MS = 3_600_000;
const REPORT_MS = 500;

/** Wakes the workers for what was just written. Losing this call loses nothing: the reconciler finds the same within a minute. */
export async function wakeFor(change: Change, queue: Queue, now: number): Promise<void> {
  const jobs: { job: Job; at: number }[] = [];
  for (const { broadcast, rows } of change.outgoing ?? []) {
    const urgency = urgencyOf(broadcast.notice.kind);
    for (const [person, row] of Object.entries(rows)) {
      if (row.state === 'pending') jobs.push({ job: { kind: 'deliver', broadcast: broadcast.id, person, tries: row.tries, urgency }, at: broadcast.notBefore });
    }
    if (broadcast.by) jobs.push({ job: { kind: 'report', broadcast: broadcast.id }, at: now + REPORT_MS });
  }
  for (const entry of change.agenda?.put ?? []) {
    if (entry.fireAt < now + HOUR_MS) jobs.push({ job: { kind: 'agenda', entry }, at: entry.fireAt });
  }
  for (const broadcast of drawnAnew(change)) jobs.push({ job: { kind: 'report', broadcast }, at: now + REPORT_MS });
  if (change.resend) {
    const { broadcast, people } = change.resend;
    for (const person of people) jobs.push({ job: { kind: 'deliver', broadcast, person, tries: -1 }, at: now });
    jobs.push({ job: { kind: 'report', broadcast }, at: now + REPORT_MS });
  }
  await Promise.all(jobs.map(({ job, at }) => queue.wake(job, at)));
}

/** Messages whose report or cards show something else now. */
function drawnAnew({ marks = [], redraw = [], erase }: Change): Set<string> {
  return new Set([...marks.map(({ broadcast }) => broadcast), ...redraw, ...(erase ? ['all'] : [])]);
}
