import type { Job as BullJob, Queue as BullQueue } from 'bullmq';
import { JobRecord } from './job';

/** Every state in which a job waits or is kept; `active` is one that a worker has in hand. */
const STATES = ['waiting', 'prioritized', 'delayed', 'failed', 'completed', 'active'] as const;
const AT_ONCE = 1_000;

/** Removes the jobs of people for whom this says yes; resolves to how many a worker has in hand. */
export async function forget(queue: BullQueue, isGone: (person: string) => boolean): Promise<number> {
  const found: BullJob[] = [];
  for (const state of STATES) {
    for (let from = 0; ; from += AT_ONCE) {
      const jobs = await queue.getJobs([state], from, from + AT_ONCE - 1);
      found.push(...jobs.filter((job) => isOf(job, isGone)));
      if (jobs.length < AT_ONCE) break;
    }
  }
  const left = await Promise.all(found.map(removed));
  return left.filter((done) => !done).length;
}

function isOf(job: BullJob | undefined, isGone: (person: string) => boolean): boolean {
  const parsed = JobRecord.safeParse(job?.data);
  return parsed.success && parsed.data.kind === 'deliver' && isGone(parsed.data.person);
}

/** A job in a worker's hands cannot be removed: it goes when it is done. */
async function removed(job: BullJob): Promise<boolean> {
  try {
    await job.remove();
    return true;
  } catch (error) {
    if (await job.isActive()) return false;
    if ((await job.getState()) === 'unknown') return true;
    throw error;
  }
}
