import { z } from 'zod';
import type { Attempts } from '../../application/ports';
import type { RedisDeps } from './deps';
import { run } from './script';
import { ATTEMPT } from './scripts/attempts';

const HOUR_MS = 3_600_000;

/**
 * How many in an hour, and how many at once. A group of twelve registers at one address with some codes mistyped; who
 * tries codes one after the other there would need years to find one of a million.
 */
const MOST_AN_HOUR = { 'new-visitor': 100, code: 60 } as const;

/** The `Attempts` port on Redis: one round trip. An attempt that is counted twice, because its reply was lost, errs on the safe side. */
export function createAttempts({ redis, keys }: RedisDeps): Attempts {
  return {
    take: async (what, network) => {
      const most = MOST_AN_HOUR[what];
      return z.number().parse(await run(redis, ATTEMPT, keys.prefix, { key: keys.attempts(`${what} ${network}`), each: HOUR_MS / most, most }));
    },
  };
}
