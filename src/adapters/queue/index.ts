import { Queue as BullQueue, Worker, type Job as BullJob } from 'bullmq';
import type { Clock, Job, Log, Queue } from '../../application/ports';
import { JobRecord, jobId, runsAt } from './job';

/** Where Redis is: as `connectionOptions` of the Redis adapter gives it. The queue makes its own connections, which wait for a lost server. */
export interface QueueDeps {
  connection: { host?: string; port?: number; path?: string; username?: string; password?: string; db?: number; tls?: object };
  organisation: string;
  clock: Clock;
  log: Log;
}

export type Handlers = { [K in Job['kind']]: (job: Extract<Job, { kind: K }>) => Promise<void> };

/** Jobs under way at once, for each kind: extra copies after a crash are at most the deliveries under way. */
export type Concurrency = Partial<Record<Job['kind'], number>>;

export interface BullMqQueue extends Queue {
  /** Starts working; `close` waits for the jobs under way. */
  work(handlers: Handlers, concurrency?: Concurrency): { close(): Promise<void> };
  /** Throws when the queue's server does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const KINDS: readonly Job['kind'][] = ['deliver', 'agenda', 'report'];
const DEFAULT_CONCURRENCY: Record<Job['kind'], number> = { deliver: 4, agenda: 1, report: 1 };
const DAY_SECONDS = 86_400;

/** The `Queue` port on BullMQ: one queue for each kind of job, so that reports never wait behind deliveries. */
export function createQueue(deps: QueueDeps): BullMqQueue {
  const queues = Object.fromEntries(KINDS.map((kind) => [kind, openQueue(deps, kind)])) as Record<Job['kind'], BullQueue>; // Safe: KINDS lists every kind.
  return {
    wake: async (job, at) => {
      const id = jobId(job, at);
      const queue = queues[job.kind];
      const delay = Math.max(0, runsAt(job, at) - deps.clock.now());
      const added = await queue.add(job.kind, job, { jobId: id, delay });
      // Adding a job again does nothing: one that failed for good is put back, one that waits for a later time is due now.
      const state = await added.getState();
      if (state === 'failed') await putBack(added);
      if (state === 'delayed' && delay === 0) await promote(added);
    },
    check: async () => {
      await queues.deliver.getJobCountByTypes('wait');
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
    // A worker took it in between: that is all that was wanted.
    if (await job.isDelayed()) throw error;
  }
}

/** Everything of one organisation is in one slot, as BullMQ's scripts need. */
function prefixOf({ organisation }: QueueDeps): string {
  return `{relais:${organisation}}`;
}

function openQueue(deps: QueueDeps, kind: Job['kind']): BullQueue {
  const queue = new BullQueue(kind, {
    // Whoever wakes a worker does not wait for a lost server: the reconciler finds what was not woken.
    connection: { ...deps.connection, maxRetriesPerRequest: 1, commandTimeout: 2000 },
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

function startWorkers(deps: QueueDeps, handlers: Handlers, concurrency: Concurrency = {}): { close(): Promise<void> } {
  const workers = KINDS.map((kind) => startWorker(deps, kind, concurrency[kind] ?? DEFAULT_CONCURRENCY[kind], handlers));
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function handle(job: Job, handlers: Handlers): Promise<void> {
  switch (job.kind) {
    case 'deliver':
      return handlers.deliver(job);
    case 'agenda':
      return handlers.agenda(job);
    case 'report':
      return handlers.report(job);
  }
}

/** A worker that dies leaves its jobs to the others for 20 times; the ledger, not the queue, counts tries. */
function startWorker(deps: QueueDeps, kind: Job['kind'], concurrency: number, handlers: Handlers): Worker {
  const worker = new Worker(kind, (job: BullJob) => handle(JobRecord.parse(job.data), handlers), {
    connection: { ...deps.connection, maxRetriesPerRequest: null },
    prefix: prefixOf(deps),
    concurrency,
    maxStalledCount: 20,
    lockDuration: 60_000,
  });
  worker.on('error', (error) => deps.log.warn('queue.unreachable', { kind, code: codeOf(error) }));
  worker.on('failed', (job, error) => deps.log.error('job.failed', { kind, job: job?.id, attempts: job?.attemptsMade, code: codeOf(error) }));
  return worker;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
