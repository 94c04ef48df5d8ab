import type { Clock, Log } from '../application/ports';

/** Reminders fire by this process' clock: it may not differ from the one that all processes share by more (ms). */
export const MOST_SKEW_MS = 5_000;
/** A comparison holds for this long, unless the clock was set meanwhile. */
const FRESH_MS = 5_000;
const SET_MS = 1_000;

export interface GuardDeps {
  clock: Clock;
  /** This clock less the one that all processes share, in ms. */
  skewOf(now: number): Promise<number>;
  /** Counts on whatever the clock is set to. */
  steady: Clock;
  log: Log;
}

/** Whether the clock of this process may decide what is due. */
export interface ClockGuard {
  isRight(): Promise<boolean>;
}

/**
 * Compares the clock with that of Redis every few seconds, and at once when it was set. While they disagree nobody knows
 * which is right: this process then decides nothing that depends on the hour, and says so.
 */
export function clockGuard({ clock, skewOf, steady, log }: GuardDeps): ClockGuard {
  let right = true;
  let compared: { now: number; steady: number } | undefined;
  const isFresh = (): boolean => {
    if (!compared) return false;
    const passed = steady.now() - compared.steady;
    return passed < FRESH_MS && Math.abs(clock.now() - compared.now - passed) < SET_MS;
  };
  const compare = async (): Promise<void> => {
    const before = { now: clock.now(), steady: steady.now() };
    const skew = await skewOf(before.now);
    // The answer was on its way for so long: it is off by that much at most.
    const doubt = steady.now() - before.steady;
    const agrees = Math.abs(skew) - doubt <= MOST_SKEW_MS;
    if (agrees !== right) log[agrees ? 'info' : 'error'](agrees ? 'clock.right' : 'clock.wrong', { skewMs: Math.round(skew) });
    [right, compared] = [agrees, before];
  };
  return {
    async isRight() {
      if (!isFresh()) await compare();
      return right;
    },
  };
}
