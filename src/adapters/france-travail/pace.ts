/** Waits so many ms, unless the caller has no patience left. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<unknown>;

export interface Pace {
  /** Comes back when the next call may leave; rejects when the signal is sooner. */
  turn(signal: AbortSignal): Promise<void>;
  /** No call leaves before so many ms are over. */
  hold(ms: number): void;
  /** Until when (ms) nothing leaves because the publisher asked for it; 0 when it did not. */
  heldFor(): number;
}

/** At most `rate` calls a second leave this process, in the order in which they were asked for. `now` counts on whatever the clock is set to. */
export function paceOf(rate: number, now: () => number, pause: Pause): Pace {
  let next = 0;
  let heldUntil = 0;
  return {
    async turn(signal) {
      const at = Math.max(next, now());
      next = at + 1_000 / rate;
      const wait = at - now();
      if (wait > 0) await pause(wait, signal);
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, now() + ms);
    },
    heldFor: () => Math.max(0, heldUntil - now()),
  };
}
