/**
 * Why a call of the service did not work. `lost`: no answer, it may have arrived. `unavailable`: the server could not
 * do it now. `refused`: it never will. `expired`: the token is not accepted any more.
 */
export type Why = 'lost' | 'unavailable' | 'refused' | 'expired';
export type Answer<Value> = { ok: true; value: Value } | { ok: false; why: Why };
