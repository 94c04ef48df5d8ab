import type { Clock } from '../../application/ports';

/** The clock of this machine. */
export const systemClock: Clock = { now: () => Date.now() };
