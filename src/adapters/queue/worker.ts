import { DelayedError, Worker, type Job as BullJob } from 'bullmq';
import type { Job, Log, PutBack } from '../../application/ports';
import { codeOf, connectionOf, KINDS, prefixOf, type QueueDeps } from './deps';
import { untilWritesAreTaken } from './hold';
import { JobRecord } from './job';

type Handled = Promise<PutBack | undefined> | Promise<void>;

/** What is done for each kind of job. A job that is put back waits, and this was no try. */
export type Handlers = { [K in Job['kind']]: (job: Extract<Job, { kind: K }>) => Handled };

/** Jobs under way at once, for each kind: extra copies after a crash are at most the deliveries under way. */
export type Concurrency = Partial<Record<Job['kind'], number>>;

const DEFAULT_CONCURRENCY: Record<Job['kind'], number> = { deliver: 4, agenda: 1, report: 1 };
const LOCK_MS = 60_000;

export function startWorkers(deps: QueueDeps, handlers: Handlers, concurrency: Concurrency = {}): { close(): Promise<void> } {
  const workers = KINDS.map((kind) => startWorker(deps, kind, concurrency[kind] ?? DEFAULT_CONCURRENCY[kind], handlers));
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** A worker that dies leaves its jobs to the others for 20 times; the ledger, not the queue, counts tries. */
function startWorker(deps: QueueDeps, kind: Job['kind'], concurrency: number, handlers: Handlers): Worker {
  const lockDuration = deps.lockMs ?? LOCK_MS;
  const held = (job: BullJob, token: string | undefined): Promise<void> => untilWritesAreTaken(job, token, lockDuration, () => worker.closing !== undefined);
  const worker: Worker = new Worker(kind, (job: BullJob, token) => run(job, token, handlers, held), {
    connection: connectionOf(deps, { maxRetriesPerRequest: null }),
    prefix: prefixOf(deps),
    concurrency,
    maxStalledCount: 20,
    lockDuration,
    stalledInterval: lockDuration / 2,
  });
  report(worker, kind, deps.log);
  return worker;
}

type Held = (job: BullJob, token: string | undefined) => Promise<void>;

async function run(job: BullJob, token: string | undefined, handlers: Handlers, held: Held): Promise<void> {
  const putBack = await Promise.resolve(handle(JobRecord.parse(job.data), handlers)).catch(async (error: unknown) => {
    await held(job, token);
    throw error;
  });
  if (!putBack) return;
  // Counted from when the job was taken: a little early at most, and then it asks again.
  await job.moveToDelayed((job.processedOn ?? 0) + putBack.afterMs, token);
  throw new DelayedError();
}

function handle(job: Job, handlers: Handlers): Handled {
  switch (job.kind) {
    case 'deliver':
      return handlers.deliver(job);
    case 'agenda':
      return handlers.agenda(job);
    case 'report':
      return handlers.report(job);
  }
}

/** Says by events what went wrong with jobs: tried again, failed for good, or no longer this worker's since it was held up. */
function report(worker: Worker, kind: Job['kind'], log: Log): void {
  worker.on('lockRenewalFailed', (jobs) => jobs.forEach((job) => log.error('job.lock-lost', { kind, job })));
  worker.on('stalled', (job) => log.warn('job.stalled', { kind, job }));
  worker.on('failed', (job, error) => {
    const attempts = job?.attemptsMade;
    const fields = { kind, job: job?.id, attempts, code: codeOf(error) };
    if (attempts !== undefined && attempts < (job?.opts.attempts ?? 1)) log.warn('job.retried', fields);
    else log.error('job.failed', fields);
  });
  worker.on('error', (error) => {
    if (isNotOurs(error)) log.error('job.lock-lost', { kind });
    else log.warn('queue.unreachable', { kind, code: codeOf(error) });
  });
}

/** BullMQ names what became of a job that somebody else took meanwhile by a negative number. */
function isNotOurs(error: Error): boolean {
  return 'code' in error && typeof error.code === 'number';
}
