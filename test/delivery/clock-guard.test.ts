import { clockGuard, MOST_SKEW_MS } from '../../src/delivery/clock-guard';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A process on a machine whose clock may be set, beside a Redis whose clock is right. */
function aProcess() {
  const world = { now: 1_794_560_400_000, passed: 0, off: 0, slow: 0, asked: 0 };
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  const guard = clockGuard({
    clock: { now: () => world.now + world.passed + world.off },
    steady: { now: () => world.passed },
    skewOf: async (now) => {
      world.asked += 1;
      world.passed += world.slow;
      return now - (world.now + world.passed);
    },
    log,
  });
  return { world, log, isRight: () => guard.isRight() };
}

describe('T-2 the clock of a worker', () => {
  it.each([61 * MINUTE, -61 * MINUTE, DAY, -DAY, MOST_SKEW_MS + 1])('is not believed when it is %i ms from that of Redis, and raises one alarm', async (off) => {
    const { world, log, isRight } = aProcess();
    world.off = off;
    expect(await isRight()).toBe(false);
    world.passed += MINUTE;
    expect(await isRight()).toBe(false);
    expect(log.error.mock.calls).toEqual([['clock.wrong', { skewMs: off }]]);
  });

  it.each([0, MOST_SKEW_MS, -MOST_SKEW_MS])('is believed at %i ms', async (off) => {
    const { world, isRight } = aProcess();
    world.off = off;
    expect(await isRight()).toBe(true);
  });

  it('is compared every 5 s, not at each job', async () => {
    const { world, isRight } = aProcess();
    for (let second = 0; second < 20; second += 1) {
      expect(await isRight()).toBe(true);
      world.passed += 1_000;
    }
    expect(world.asked).toBe(4);
  });

  it('is compared at once when somebody set it, forwards or backwards, and believed again when it is put right', async () => {
    const { world, log, isRight } = aProcess();
    expect(await isRight()).toBe(true);
    world.off = 61 * MINUTE;
    expect(await isRight()).toBe(false);
    world.off = 0;
    expect(await isRight()).toBe(true);
    world.off = -DAY;
    expect(await isRight()).toBe(false);
    expect(log.info.mock.calls).toEqual([['clock.right', { skewMs: 0 }]]);
    expect(log.error).toHaveBeenCalledTimes(2);
  });

  it('is not doubted because an answer took long', async () => {
    const { world, isRight } = aProcess();
    world.slow = 9_000;
    expect(await isRight()).toBe(true);
  });
});
