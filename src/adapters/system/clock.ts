import type { Clock } from '../../application/ports';

/** The clock of this machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** Ms since the process started: goes on evenly when somebody sets the clock. */
export const steadyClock: Clock = { now: () => performance.now() };
