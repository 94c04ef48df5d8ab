import { Queue as BullQueue, type Job as BullJob } from 'bullmq';
import type { Job, Queue } from '../../application/ports';
import { codeOf, connectionOf, KINDS, prefixOf, type QueueDeps } from './deps';
import { forget } from './forget';
import { jobId, priorityOf, runsAt } from './job';
import { startWorkers, type Concurrency, type Handlers } from './worker';

export type { Concurrency, Handlers, QueueDeps };

export interface BullMqQueue extends Queue {
  /** Starts working; `close` waits for the jobs under way. */
  work(handlers: Handlers, concurrency?: Concurrency): { close(): Promise<void> };
  /** Throws when the queue's server does not answer. */
  check(): Promise<void>;
  /** Jobs that failed for good: each stands for something that nobody got, until it is put back or seen to. */
  failedJobs(): Promise<number>;
  close(): Promise<void>;
}

const DAY_SECONDS = 86_400;

/** The `Queue` port on BullMQ: one queue for each kind of job, so that reports never wait behind deliveries. */
export function createQueue(deps: QueueDeps): BullMqQueue {
  const queues = Object.fromEntries(KINDS.map((kind) => [kind, openQueue(deps, kind)])) as Record<Job['kind'], BullQueue>; // Safe: KINDS lists every kind.
  return {
    wake: async (job, at) => {
      const id = jobId(job, at);
      const queue = queues[job.kind];
      const delay = Math.max(0, runsAt(job, at) - deps.clock.now());
      const added = await queue.add(job.kind, job, { jobId: id, delay, ...priorityOf(job) });
      // Adding a job again does nothing: one that failed for good is put back, one that waits for a later time is due now.
      const state = await added.getState();
      if (state === 'failed') await putBack(added);
      if (state === 'delayed' && delay === 0) await promote(added);
    },
    forget: (isGone) => forget(queues.deliver, isGone),
    check: async () => {
      await queues.deliver.getJobCountByTypes('wait');
    },
    failedJobs: async () => {
      const counts = await Promise.all(Object.values(queues).map((queue) => queue.getFailedCount()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    work: (handlers, concurrency) => startWorkers(deps, handlers, concurrency),
    close: async () => {
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
    },
  };
}

async function putBack(job: BullJob): Promise<void> {
  try {
    await job.retry('failed', { resetAttemptsMade: true });
  } catch (error) {
    // Somebody else put it back in between: that is all that was wanted.
    if (await job.isFailed()) throw error;
  }
}

async function promote(job: BullJob): Promise<void> {
  try {
    await job.promote();
  } catch (error) {
    // A worker took it in between, and may have put it back since: that is all that was wanted.
    const taken = error instanceof Error && error.message.includes('not in the delayed state');
    if (!taken && (await job.isDelayed())) throw error;
  }
}

function openQueue(deps: QueueDeps, kind: Job['kind']): BullQueue {
  const queue = new BullQueue(kind, {
    // Whoever wakes a worker does not wait for a lost server: the reconciler finds what was not woken.
    connection: connectionOf(deps, { maxRetriesPerRequest: 1, commandTimeout: 2000 }),
    prefix: prefixOf(deps),
    defaultJobOptions: {
      attempts: 5,
      backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
      removeOnComplete: true,
      removeOnFail: { count: 1000, age: 7 * DAY_SECONDS },
    },
  });
  queue.on('error', (error) => deps.log.warn('queue.unreachable', { kind, code: codeOf(error) }));
  return queue;
}
