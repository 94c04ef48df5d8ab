import { everyNowAndThen } from '../../src/delivery/every';

const MINUTE_MS = 60_000;

function aLog() {
  const events: string[] = [];
  const note = (event: string): void => void events.push(event);
  return { events, info: note, warn: note, error: note };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('what is done every now and then', () => {
  it('runs at once, then at its interval, and again after a failure, which is logged', async () => {
    const log = aLog();
    let runs = 0;
    const every = everyNowAndThen(MINUTE_MS, 'look', () => ((runs += 1), runs === 1 ? Promise.reject(new Error('down')) : Promise.resolve()), log);
    await jest.advanceTimersByTimeAsync(2 * MINUTE_MS);
    expect([runs, log.events]).toEqual([3, ['look.failed']]);
    await every.close();
    await jest.advanceTimersByTimeAsync(2 * MINUTE_MS);
    expect(runs).toBe(3);
  });

  it('never runs twice at a time, and waits at its end for the run that is under way', async () => {
    let runs = 0;
    let finish: () => void = () => undefined;
    const every = everyNowAndThen(10_000, 'look', () => ((runs += 1), new Promise((resolve) => (finish = resolve))), aLog());
    every.now();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(runs).toBe(1);
    let closed = false;
    const closing = every.close().then(() => (closed = true));
    await jest.advanceTimersByTimeAsync(10);
    expect(closed).toBe(false);
    finish();
    await closing;
  });

  it('leaves a run behind that hangs: the next ones go on, and the end does not wait for it', async () => {
    const log = aLog();
    let runs = 0;
    const every = everyNowAndThen(MINUTE_MS, 'look', () => ((runs += 1), runs === 1 ? new Promise(() => undefined) : Promise.resolve()), log);
    await jest.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect([runs, log.events]).toEqual([3, ['look.hung']]);
    await every.close();
  });

  it('and when it ends while a run hangs, it ends all the same', async () => {
    const every = everyNowAndThen(MINUTE_MS, 'look', () => new Promise(() => undefined), aLog());
    const closing = every.close();
    await jest.advanceTimersByTimeAsync(2 * MINUTE_MS);
    await closing;
  });
});
