const EVERY_MS = 100;

/** Watches how long everybody had to wait for this thread: by how much a clock that ticks every 100 ms is late. */
export function watchEventLoop(): { longestStall(): number; close(): void } {
  let last = performance.now();
  let longest = 0;
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last - EVERY_MS);
    last = now;
  };
  const timer = setInterval(tick, EVERY_MS).unref();
  return {
    /** The longest wait (ms) since this was asked last. */
    longestStall() {
      const stall = longest;
      longest = 0;
      return stall;
    },
    close: () => clearInterval(timer),
  };
}
