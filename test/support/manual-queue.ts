import { jobId, runsAt } from '../../src/adapters/queue/job';
import type { Job, Queue } from '../../src/application/ports';

/** A queue that a test empties by hand. As in the real one, the same wake-up asked for twice is one job. */
export interface ManualQueue extends Queue {
  /** Jobs that wait, in the order in which they run. */
  waiting(): readonly { job: Job; at: number }[];
  /** Takes out what is due at this instant (ms), soonest first. */
  takeDue(now: number): Job[];
  /** Loses everything, as a Redis without the queue's keys. */
  lose(): void;
}

export function manualQueue(): ManualQueue {
  const jobs = new Map<string, { job: Job; at: number }>();
  const waiting = () => [...jobs.values()].sort((a, b) => a.at - b.at);
  return {
    wake: async (job, at) => {
      const id = jobId(job, at);
      if (!jobs.has(id)) jobs.set(id, { job, at: runsAt(job, at) });
    },
    async forget(isGone) {
      for (const [id, { job }] of jobs) if (job.kind === 'deliver' && isGone(job.person)) jobs.delete(id);
      return 0;
    },
    waiting,
    takeDue: (now) => {
      const due = waiting().filter(({ at }) => at <= now);
      for (const [id, entry] of jobs) if (due.includes(entry)) jobs.delete(id);
      return due.map(({ job }) => job);
    },
    lose: () => jobs.clear(),
  };
}
