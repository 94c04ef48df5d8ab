import { createQueue, type BullMqQueue, type Handlers, type QueueDeps } from '../../src/adapters/queue';
import { connectionOptions } from '../../src/adapters/redis/connection-options';
import { systemClock } from '../../src/adapters/system/clock';
import type { Job } from '../../src/application/ports';
import { urgencyOf, type NoticeKind } from '../../src/domain/broadcast';
import { startCuttingProxy } from '../support/cutting-proxy';
import { ids, redisAddress } from './organisation';

type Delivery = Extract<Job, { kind: 'deliver' }>;

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const nothing = async (): Promise<void> => undefined;
const closing: (() => Promise<unknown>)[] = [];

function aQueue(more: Partial<QueueDeps> = {}): BullMqQueue {
  const queue = createQueue({ connection: connectionOptions(redisAddress()), organisation: `test-${ids.id()}`, clock: systemClock, log, ...more });
  closing.push(() => queue.close());
  return queue;
}

function works(queue: BullMqQueue, deliver: Handlers['deliver'], concurrency = 1): void {
  const worker = queue.work({ deliver, agenda: nothing, report: nothing }, { deliver: concurrency });
  closing.push(() => worker.close());
}

function delivery(kind: NoticeKind, person: string): Delivery {
  return { kind: 'deliver', broadcast: kind, person, tries: 0, urgency: urgencyOf(kind) };
}

async function until(holds: () => boolean, withinMs = 10_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const loggedLockLost = (): boolean => log.error.mock.calls.some(([event]) => event === 'job.lock-lost');

beforeEach(() => jest.clearAllMocks());
afterEach(async () => {
  // Last opened, first closed: workers before their queue.
  for (const close of closing.splice(0).reverse()) await close();
});

describe('the order of the queue', () => {
  it('lets a cancellation overtake 200 announcements, and reminders too', async () => {
    const queue = aQueue();
    const at = systemClock.now();
    await Promise.all(Array.from({ length: 200 }, (_, index) => queue.wake(delivery('announcement', `p${index}`), at)));
    await queue.wake(delivery('reminder', 'awa'), at);
    await queue.wake(delivery('cancelled', 'awa'), at);
    await queue.wake(delivery('moved', 'awa'), at);
    const done: string[] = [];
    works(queue, async ({ broadcast }) => void done.push(broadcast));
    await until(() => done.length === 203);
    expect(done.slice(0, 4)).toEqual(['cancelled', 'moved', 'reminder', 'announcement']);
  });

  it('lets it overtake those that were put back, too', async () => {
    const queue = aQueue();
    const at = systemClock.now();
    const seen = new Set<string>();
    const done: string[] = [];
    let isWoken = false;
    await Promise.all(Array.from({ length: 20 }, (_, index) => queue.wake(delivery('announcement', `p${index}`), at)));
    works(queue, async ({ broadcast, person }) => {
      if (broadcast === 'announcement' && !seen.has(person)) {
        seen.add(person);
        return { afterMs: 300 };
      }
      await until(() => isWoken);
      done.push(broadcast);
      return undefined;
    });
    await until(() => seen.size === 20);
    await until(() => Date.now() > at + 600);
    await queue.wake(delivery('cancelled', 'awa'), at);
    isWoken = true;
    await until(() => done.length === 21);
    // One announcement was under way already.
    expect(done.slice(0, 3)).toContain('cancelled');
  });
});

describe('a job that is put back', () => {
  it('runs again after the time it asked for, however often, and was never tried', async () => {
    const queue = aQueue();
    const starts: number[] = [];
    const before = Date.now();
    works(queue, async () => (starts.push(Date.now()) < 8 ? { afterMs: 60 } : undefined));
    await queue.wake(delivery('offer', 'awa'), systemClock.now());
    await until(() => starts.length === 8);
    expect((starts.at(-1) ?? 0) - before).toBeGreaterThanOrEqual(7 * 60);
    expect(log.error).not.toHaveBeenCalled();
    expect(log.warn).not.toHaveBeenCalled();
    expect(await queue.failedJobs()).toBe(0);
  });
});

describe('D-9 a worker that is held up', () => {
  it('loses its jobs to another one, says so, and at most those under way start twice', async () => {
    const organisation = `test-${ids.id()}`;
    const starts: Record<string, number> = {};
    const people = Array.from({ length: 12 }, (_, index) => `p${index}`);
    let isHeldUp = false;
    const held = aQueue({ organisation, lockMs: 400 });
    const other = aQueue({ organisation, lockMs: 400 });
    const done = new Set<string>();
    await Promise.all(people.map((person) => held.wake(delivery('announcement', person), systemClock.now())));
    const start = async (person: string): Promise<void> => {
      starts[person] = (starts[person] ?? 0) + 1;
      await Promise.resolve();
    };
    works(held, async ({ person }) => {
      await start(person);
      if (!isHeldUp && Object.keys(starts).length === 4) {
        isHeldUp = true;
        // The whole loop stands still, longer than a lock holds.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900);
      }
      if (Object.keys(starts).length <= 4) await until(() => people.every((name) => done.has(name)));
      done.add(person);
    }, 4);
    await until(() => isHeldUp);
    works(other, async ({ person }) => {
      await start(person);
      done.add(person);
    }, 4);
    await until(() => people.every((person) => done.has(person)) && loggedLockLost());
    const twice = Object.values(starts).filter((count) => count > 1).length;
    expect(twice).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(4);
    expect(Math.max(...Object.values(starts))).toBeLessThanOrEqual(2);
    console.info(`D-9 lock of 0.4 s, loop blocked 0.9 s: ${String(twice)} of 12 jobs started twice (C = 4), lock-lost logged`);
  });
});

describe('a job that fails', () => {
  it('is a warning while it is tried again, and an error that is counted once it is given up', async () => {
    const queue = aQueue();
    let isBroken = true;
    let runs = 0;
    works(queue, async () => {
      runs += 1;
      if (isBroken) throw new TypeError('not logged');
    });
    await queue.wake(delivery('offer', 'awa'), systemClock.now());
    await until(() => runs === 1 && log.warn.mock.calls.length === 1);
    expect(log.warn).toHaveBeenCalledWith('job.retried', expect.objectContaining({ kind: 'deliver', attempts: 1, code: 'TypeError' }));
    expect(log.error).not.toHaveBeenCalled();
    expect(await queue.failedJobs()).toBe(0);
    isBroken = false;
    await until(() => runs === 2);
  });
});

describe('D-10 a wake-up whose reply is lost', () => {
  it('makes one job, which runs once', async () => {
    const proxy = await startCuttingProxy(Number(new URL(redisAddress()).port));
    closing.push(() => proxy.close());
    const organisation = `test-${ids.id()}`;
    const queue = aQueue({ organisation, connection: connectionOptions(proxy.redisUrl) });
    await queue.wake(delivery('offer', 'warm'), systemClock.now() + 3_600_000);
    for (const person of ['p0', 'p1', 'p2', 'p3', 'p4']) {
      proxy.loseReplyTo('evalsha');
      await queue.wake(delivery('reminder', person), systemClock.now());
    }
    expect(proxy.cuts()).toBe(5);
    const ran: string[] = [];
    works(aQueue({ organisation }), async ({ person }) => void ran.push(person));
    await until(() => ran.length >= 5);
    await queue.wake(delivery('announcement', 'last'), systemClock.now());
    await until(() => ran.includes('last'));
    expect(ran.sort()).toEqual(['last', 'p0', 'p1', 'p2', 'p3', 'p4']);
  });
});
