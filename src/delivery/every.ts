import type { Log } from '../application/ports';

export interface Repeated {
  /** Runs now, unless it does already. */
  now(): void;
  close(): Promise<void>;
}

/** A run that takes so long (ms) waits for an answer that will never come, as of a connection that nobody closed. */
const HUNG_MS = 90_000;

/**
 * Runs at once and then at this interval, never twice at a time; a failure is logged and the next run tries again. One
 * that hangs is left behind, also when it is closed: what runs here may be done twice without harm.
 */
export function everyNowAndThen(intervalMs: number, name: string, work: () => Promise<void>, log: Log): Repeated {
  let running: Promise<void> | undefined;
  let closed = false;
  const run = (): void => {
    if (running || closed) return;
    let patience: NodeJS.Timeout | undefined;
    const hung = new Promise<void>((resolve) => {
      patience = setTimeout(() => {
        log.error(`${name}.hung`);
        resolve();
      }, HUNG_MS);
    });
    const done = work().catch((error: unknown) => log.error(`${name}.failed`, { name: error instanceof Error ? error.name : 'unknown' }));
    running = Promise.race([done, hung]).finally(() => {
      clearTimeout(patience);
      running = undefined;
    });
  };
  run();
  const timer = setInterval(run, intervalMs);
  return {
    now: run,
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
    },
  };
}
