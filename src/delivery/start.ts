import type { Policy } from '../application/context';
import type { Clock, Ids, Ledger, Log, Queue, Store } from '../application/ports';
import { fire } from './agenda';
import { deliver } from './deliver';
import type { Messenger } from './messenger';
import { reconcile, topUpSeries } from './reconcile';
import { updateReports } from './reports';

export interface StartDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue & { work(handlers: Handlers): { close(): Promise<void> } };
  messenger: Messenger;
  policy: Policy;
  clock: Clock;
  ids: Ids;
  log: Log;
}

interface Handlers {
  deliver(job: { broadcast: string; person: string }): Promise<void>;
  agenda(job: { entry: Parameters<typeof fire>[0] }): Promise<void>;
  report(): Promise<void>;
}

const MINUTE_MS = 60_000;
const TOP_UP_MS = 60 * MINUTE_MS;

/** Starts the workers and the reconciler of this process; any number of processes may do so. */
export function startDelivery(deps: StartDeps): { close(): Promise<void> } {
  const worker = deps.queue.work({
    deliver: ({ broadcast, person }) => deliver({ broadcast, person }, deps),
    agenda: ({ entry }) => fire(entry, deps),
    report: () => updateReports(deps),
  });
  const reconciling = everyNowAndThen(MINUTE_MS, 'reconcile', () => reconcile(deps), deps.log);
  const toppingUp = everyNowAndThen(TOP_UP_MS, 'top-up', () => topUpSeries(deps), deps.log);
  return {
    async close() {
      await Promise.all([reconciling.close(), toppingUp.close()]);
      await worker.close();
    },
  };
}

/** Runs at once and then at this interval, never twice at a time; a failure is logged and the next run tries again. */
function everyNowAndThen(intervalMs: number, name: string, work: () => Promise<void>, log: Log): { close(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const run = (): void => {
    if (busy) return;
    busy = true;
    running = work()
      .catch((error: unknown) => log.error(`${name}.failed`, { name: error instanceof Error ? error.name : 'unknown' }))
      .finally(() => {
        busy = false;
      });
  };
  run();
  const timer = setInterval(run, intervalMs);
  return {
    close() {
      clearInterval(timer);
      return running;
    },
  };
}
