/** How fast something may come: so many a second for long, so many at once. */
export interface Pace {
  perSecond: number;
  atOnce: number;
}

/** Counts by key, in this process: a bound on what one process is asked to do needs no shared count. */
export interface Pacer {
  /** Takes one; 0 when it was there, else the time (ms) until one is, and nothing is taken. */
  take(key: string, now: number): number;
  /** As `take`, but only looks. */
  wait(key: string, now: number): number;
}

/** Beyond this many keys, those that are at rest are forgotten; beyond the second figure, the oldest too. */
const SWEPT_AT = 10_000;
const MOST_KEYS = 100_000;

/** For each key it keeps one instant: until when what was taken is paid for at the steady pace. */
export function pacer({ perSecond, atOnce }: Pace): Pacer {
  const paidUntil = new Map<string, number>();
  const each = 1_000 / perSecond;
  let sweepAt = SWEPT_AT;
  const wait = (key: string, now: number): number => Math.max(0, Math.ceil((paidUntil.get(key) ?? now) - now - (atOnce - 1) * each));
  const sweep = (now: number): void => {
    for (const [key, until] of paidUntil) if (until <= now || paidUntil.size > MOST_KEYS) paidUntil.delete(key);
    sweepAt = Math.max(SWEPT_AT, paidUntil.size * 2);
  };
  return {
    wait,
    take(key, now) {
      const ms = wait(key, now);
      if (ms > 0) return ms;
      paidUntil.set(key, Math.max(paidUntil.get(key) ?? now, now) + each);
      if (paidUntil.size > sweepAt) sweep(now);
      return 0;
    },
  };
}
