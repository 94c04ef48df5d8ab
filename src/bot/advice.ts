import { askerOf } from '../application/model/asker';
import type { Model } from '../application/model-port';
import type { IntentName } from '../domain/intents';
import { decide } from './decide';
import type { Decision } from './decision';
import type { Deed } from './event';
import type { Facts } from './facts';

export type Decide = (did: Deed, facts: Facts) => Promise<Decision>;

/** Whoever writes waits so long (ms) for a second opinion at most. */
const PATIENCE_MS = 2_500;

/**
 * Decides; where the machine is unsure of free French, a model that is configured says which of the intents it is, once for
 * each event, and it is decided again with that. Without one, or when it is silent, the first decision stands.
 */
export function decideWith(model: Model | undefined): Decide {
  const advice = new WeakMap<Deed, Promise<IntentName | undefined>>();
  return async (did, facts) => {
    const decision = decide(did, facts);
    if (model === undefined || did.did !== 'say' || decision.unsure === undefined) return decision;
    const asked = advice.get(did) ?? model.chooseIntent(did.text, decision.unsure, askerOf(facts.context.scene), PATIENCE_MS);
    advice.set(did, asked);
    const advised = await asked;
    return advised === undefined ? decision : decide(did, { ...facts, advised });
  };
}
