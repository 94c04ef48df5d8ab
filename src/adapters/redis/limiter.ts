import { z } from 'zod';
import type { Limiter } from '../../application/ports';
import type { Address } from '../../domain/person';
import type { RedisDeps } from './deps';
import { hashed } from './keys';
import { run } from './script';
import { APART_MS, COUNT, PAUSE, PLACE, spacingOf } from './scripts/limiter';

export interface LimiterOptions {
  /** Deliveries a second for each tenant. */
  rate: number;
  /** A channel of our own, which takes whatever comes. */
  unlimited: string;
  /** Between two deliveries to one conversation, in ms, at least 1. */
  apartMs?: number;
}

const PlaceReply = z.tuple([z.enum(['taken', 'busy', 'later']), z.number()]);
const Waits = z.array(z.number());

/** The `Limiter` port on Redis: one script, one round trip. Its time is that of Redis, which all machines share. */
export function createLimiter({ redis, keys, ids }: RedisDeps, { rate, unlimited, apartMs = APART_MS }: LimiterOptions): Limiter {
  const spacing = spacingOf(rate);
  return {
    place: async (person, patience, instead) => {
      const id = ids.id();
      const reply = await run(redis, PLACE, keys.prefix, { person, patience, instead, spacing, apart: apartMs, unlimited, nonce: id });
      const [place, waitMs] = PlaceReply.parse(reply);
      return { place, waitMs, id };
    },
    count: async (posted) => Waits.parse(await run(redis, COUNT, keys.prefix, { posted: posted.map(target), nonce: ids.id() })),
    pause: async (address, ms, what) => {
      await run(redis, PAUSE, keys.prefix, { ...target(address), ms, what, spacing });
    },
  };
}

/** The conversation by its hash, as the index of people has it, and whose limits count. */
function target({ channel, speaker, tenant }: Address): { channel: string; conversation: string; tenant?: string } {
  return { channel, conversation: hashed(speaker), ...(tenant === undefined ? {} : { tenant }) };
}
