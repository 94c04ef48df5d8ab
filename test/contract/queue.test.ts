import { Queue as BullQueue } from 'bullmq';
import { createQueue, type BullMqQueue, type Handlers } from '../../src/adapters/queue';
import { connectionOptions } from '../../src/adapters/redis/connection-options';
import type { Clock, Job, Queue } from '../../src/application/ports';
import { manualQueue } from '../support/manual-queue';
import { ids, redisAddress } from './organisation';
import { NOW } from './records';

const deliver: Job = { kind: 'deliver', broadcast: 'b1', person: 'p1', tries: 0 };
const agenda: Job = { kind: 'agenda', entry: { cohort: 'bocage', session: 's1', revision: 1, step: 'eve', fireAt: NOW } };
const report: Job = { kind: 'report', broadcast: 'b1' };

interface Waiting {
  queue: Queue;
  /** How many jobs wait. */
  count(): Promise<number>;
  /** Runs what is due and gives it back. */
  run(jobs: number): Promise<Job[]>;
  close(): Promise<void>;
}

const clock: Clock = { now: () => NOW };
const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

function realQueue(): Waiting & { queue: BullMqQueue; name: string; connection: ReturnType<typeof connectionOptions> } {
  const name = `test-${ids.id()}`;
  const connection = connectionOptions(redisAddress());
  const queue = createQueue({ connection, organisation: name, clock, log });
  const looks = (['deliver', 'agenda', 'report'] as const).map((kind) => new BullQueue(kind, { connection, prefix: `{relais:${name}}` }));
  return {
    queue,
    name,
    connection,
    count: async () => (await Promise.all(looks.map((look) => look.getJobCountByTypes('waiting', 'prioritized', 'delayed', 'active')))).reduce((a, b) => a + b),
    run: (jobs) => workUntil(queue, jobs),
    close: async () => {
      await queue.close();
      await Promise.all(looks.map((look) => look.close()));
    },
  };
}

async function workUntil(queue: BullMqQueue, jobs: number): Promise<Job[]> {
  const done: Job[] = [];
  let finish = (): void => undefined;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const handle = async (job: Job): Promise<void> => {
    if (done.push(job) === jobs) finish();
  };
  const worker = queue.work({ deliver: handle, agenda: handle, report: handle });
  await all;
  await worker.close();
  return done;
}

function handQueue(): Waiting {
  const queue = manualQueue();
  return { queue, count: async () => queue.waiting().length, run: async () => queue.takeDue(NOW), close: async () => undefined };
}

describe.each([['by hand', handQueue], ['on Redis', realQueue]])('the queue %s', (_name, open) => {
  let here: Waiting;
  beforeEach(() => {
    here = open();
  });
  afterEach(() => here.close());

  it('holds the same wake-up once, however often it is asked for', async () => {
    await Promise.all(Array.from({ length: 20 }, () => here.queue.wake(deliver, NOW + 60_000)));
    await here.queue.wake(agenda, NOW + 60_000);
    await here.queue.wake({ ...agenda, entry: { ...agenda.entry, fireAt: NOW + 1 } }, NOW + 60_000);
    expect(await here.count()).toBe(2);
  });

  it('holds another try, another person and another revision apart', async () => {
    await here.queue.wake(deliver, NOW + 60_000);
    await here.queue.wake({ ...deliver, tries: 1 }, NOW + 60_000);
    await here.queue.wake({ ...deliver, person: 'p2' }, NOW + 60_000);
    await here.queue.wake(agenda, NOW + 60_000);
    await here.queue.wake({ ...agenda, entry: { ...agenda.entry, revision: 2 } }, NOW + 60_000);
    expect(await here.count()).toBe(5);
  });

  it('holds one report for all changes within a second', async () => {
    for (const ms of [60_000, 60_500, 60_999, 61_000]) await here.queue.wake(report, NOW + ms);
    expect(await here.count()).toBe(2);
  });

  it('hands out what is due as it was put in', async () => {
    await here.queue.wake(deliver, NOW);
    await here.queue.wake(agenda, NOW - 5000);
    await here.queue.wake(report, NOW - 1000);
    await here.queue.wake({ ...deliver, person: 'late' }, NOW + 60_000);
    const done = await here.run(3);
    expect(done).toHaveLength(3);
    expect(done).toEqual(expect.arrayContaining([deliver, agenda, report]));
    expect(await here.count()).toBe(1);
  });

  it('takes a wake-up again once it has run', async () => {
    await here.queue.wake(deliver, NOW);
    await here.run(1);
    await here.queue.wake(deliver, NOW);
    expect(await here.run(1)).toEqual([deliver]);
  });
});

describe('the queue on Redis', () => {
  it('puts a job back that failed for good, when it is asked for again', async () => {
    const here = realQueue();
    const look = new BullQueue('deliver', { connection: here.connection, prefix: `{relais:${here.name}}` });
    await here.queue.wake(deliver, NOW);
    const [waiting] = await look.getJobs(['prioritized']);
    expect(waiting?.opts).toMatchObject({ attempts: 5, removeOnComplete: true });
    await waiting?.remove();
    await look.add('deliver', deliver, { jobId: String(waiting?.id), attempts: 1, removeOnFail: false });
    let broken = true;
    let mended = (): void => undefined;
    const failed = new Promise<void>((resolve) => log.error.mockImplementationOnce(() => resolve()));
    const ran = new Promise<void>((resolve) => (mended = resolve));
    const handle: Handlers['deliver'] = async () => {
      if (broken) throw new TypeError('the text of an error is not logged');
      mended();
    };
    const worker = here.queue.work({ deliver: handle, agenda: async () => undefined, report: async () => undefined });
    await failed;
    expect(await here.queue.failedJobs()).toBe(1);
    expect(log.error).toHaveBeenLastCalledWith('job.failed', { kind: 'deliver', job: waiting?.id, attempts: 1, code: 'TypeError' });
    broken = false;
    await here.queue.wake(deliver, NOW);
    await ran;
    await worker.close();
    await look.close();
    await here.close();
  });

  it('keeps its keys in one slot, and no id of a person in their names', async () => {
    const here = realQueue();
    await here.queue.wake({ ...deliver, person: 'p-canary' }, NOW + 60_000);
    const look = new BullQueue('deliver', { connection: here.connection, prefix: `{relais:${here.name}}` });
    const [job] = await look.getJobs(['delayed']);
    expect(job?.id).toMatch(/^deliver-[A-Za-z0-9_-]{22}$/);
    expect(look.toKey('id')).toBe(`{relais:${here.name}}:deliver:id`);
    await look.close();
    await here.close();
  });
});
