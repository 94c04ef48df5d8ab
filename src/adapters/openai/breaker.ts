import type { Clock } from '../../application/ports';

const MOST_FAILURES = 5;
const REST_MS = 60_000;

/** After five failures in a row a model is left alone for a minute; then one question tries whether it is back. */
export function createBreaker(steady: Clock): { mayAsk(): boolean; note(answered: boolean): void } {
  let failures = 0;
  let restsUntil = 0;
  return {
    mayAsk() {
      if (failures < MOST_FAILURES) return true;
      if (steady.now() < restsUntil) return false;
      // The others wait for what becomes of this one.
      restsUntil = steady.now() + REST_MS;
      return true;
    },
    note(answered) {
      failures = answered ? 0 : failures + 1;
      if (failures >= MOST_FAILURES) restsUntil = steady.now() + REST_MS;
    },
  };
}
