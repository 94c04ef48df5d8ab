import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Job } from '../../application/ports';
import { Urgency } from '../../domain/broadcast';

export const JobRecord: z.ZodType<Job> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('deliver'), broadcast: z.string(), person: z.string(), tries: z.number().int(), urgency: Urgency.optional() }),
  z.object({
    kind: z.literal('agenda'),
    entry: z.union([
      z.object({ cohort: z.string(), session: z.string(), revision: z.number().int(), step: z.string(), fireAt: z.number() }),
      z.object({ cohort: z.string(), offer: z.string(), appliedAt: z.number(), fireAt: z.number() }),
    ]),
  }),
  z.object({ kind: z.literal('report'), broadcast: z.string() }),
]);

const SECOND_MS = 1000;

const PRIORITY: Record<Urgency, number> = { change: 1, reminder: 2, other: 3 };

/** BullMQ's priority: a lower number runs first, and a job without one would run before all. */
export function priorityOf(job: Job): { priority?: number } {
  return job.kind === 'deliver' ? { priority: PRIORITY[job.urgency ?? 'other'] } : {};
}

/** The same wake-up has the same id however often it is asked for: letters, digits, - and _ only (BullMQ refuses a colon). */
export function jobId(job: Job, at: number): string {
  const name = createHash('sha256').update(JSON.stringify(named(job, at))).digest('base64url').slice(0, 22);
  return `${job.kind}-${name}`;
}

function named(job: Job, at: number): (string | number)[] {
  switch (job.kind) {
    case 'deliver':
      return [job.broadcast, job.person, job.tries];
    case 'agenda':
      return 'offer' in job.entry ? ['follow-up', job.entry.offer, job.entry.appliedAt] : [job.entry.session, job.entry.revision, job.entry.step];
    case 'report':
      return [job.broadcast, Math.floor(at / SECOND_MS)];
  }
}

/**
 * When the job runs. A report is drawn at the end of its second: whoever asks for one within this second still
 * finds it waiting, so no change is left out.
 */
export function runsAt(job: Job, at: number): number {
  return job.kind === 'report' ? (Math.floor(at / SECOND_MS) + 1) * SECOND_MS : at;
}
