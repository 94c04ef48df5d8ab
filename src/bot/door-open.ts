import type { Clock } from '../application/ports';
import type { Config } from '../config';
import { productionDoors, trialDoors, type Doors } from './authenticate';
import { gateFor, openGate, type Gate } from './door-gate';
import { pacer } from './door-pace';

export interface Entrance {
  doors: Doors;
  gate: Gate;
  proxies: number;
  /** Takes one post of a conversation on our own page: 0, or how long (ms) it is to wait. */
  pace(conversation: string): number;
}

/** Twice as many at once as a person is told about in words: what comes on top is not even looked at. */
const AT_ONCE = 30;

/** All that stands between the network and the bot, for this configuration. */
export async function entrance(config: Config, clock: Clock): Promise<Entrance> {
  const posts = pacer({ perSecond: config.personRate, atOnce: config.personRate * AT_ONCE });
  const inside = { proxies: config.proxies, pace: (conversation: string) => posts.take(conversation, clock.now()) };
  if (config.mode === 'trial') return { ...inside, doors: trialDoors(), gate: openGate };
  return { ...inside, doors: await productionDoors(config, clock), gate: gateFor(clock) };
}
