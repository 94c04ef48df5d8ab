import { z } from 'zod';
import type { Allowance } from '../../application/model-port';
import type { RedisDeps } from './deps';
import { hashed } from './keys';
import { run } from './script';
import { SETTLE_TOKENS, TAKE_TOKENS } from './scripts/allowance';

/** Nobody uses up what is everybody's: a tenth of it each, and at least one long offer. */
const EACH = 10;
const ONE_LONG_OFFER = 4_000;

/** The `Allowance` port on Redis: so many tokens a day (UTC) for all processes. Without Redis nothing is asked and nothing breaks. */
export function createAllowance({ redis, keys, ids }: RedisDeps, dailyTokens: number): Allowance {
  const mostEach = Math.max(Math.floor(dailyTokens / EACH), ONE_LONG_OFFER);
  return {
    take: async (person, tokens) => {
      const input = { who: hashed(person), tokens, mostInAll: dailyTokens, mostEach };
      const day = await run(redis, TAKE_TOKENS, keys.prefix, input).then((said) => z.number().parse(said), () => -1);
      return day < 0 ? undefined : { person, tokens, day };
    },
    settle: async ({ person, tokens, day }, spent) => {
      if (spent === tokens) return;
      const input = { nonce: ids.id(), who: hashed(person), day, more: spent - tokens };
      // What cannot be settled stays taken.
      await run(redis, SETTLE_TOKENS, keys.prefix, input).catch(() => undefined);
    },
  };
}
