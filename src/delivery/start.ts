import type { Policy } from '../application/context';
import type { Keeping } from '../application/keeping-port';
import type { Clock, Ids, Ledger, Limiter, Log, PutBack, Queue, Store } from '../application/ports';
import { fire } from './agenda';
import { clockGuard, type ClockGuard } from './clock-guard';
import { deliver } from './deliver';
import type { Messenger } from './messenger';
import { everyNowAndThen, type Repeated } from './every';
import { weeklyDigest } from './offers-digest';
import { paceOf } from './pace';
import { reconcile, topUpSeries } from './reconcile';
import { redrawCards } from './redraw';
import { updateReports } from './reports';
import { keepPrivate } from './retention';

export interface StartDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue & { work(handlers: Handlers): { close(): Promise<void> } };
  messenger: Messenger;
  limiter: Limiter;
  keeping: Keeping;
  policy: Policy;
  clock: Clock;
  /** This clock less the one that all processes share, in ms. */
  skewOf(now: number): Promise<number>;
  /** Counts on whatever the clock is set to. */
  steady: Clock;
  ids: Ids;
  /** The offers of the day, where somebody wants them; done every minute when it is time. */
  daily?: (() => Promise<void>) | undefined;
  log: Log;
}

interface Handlers {
  deliver(job: { broadcast: string; person: string }): Promise<PutBack | undefined>;
  agenda(job: { entry: Parameters<typeof fire>[0] }): Promise<void>;
  report(): Promise<void>;
}

const MINUTE_MS = 60_000;
const TOP_UP_MS = 60 * MINUTE_MS;
const CLOCK_MS = 5_000;

export interface Delivery {
  /** When the reconciler last ended well, or was started (instant, ms). */
  reconciledAt(): number;
  close(): Promise<void>;
}

/**
 * Starts the workers and the reconciler of this process; any number of processes may do so. One whose clock is wrong
 * leaves the work to the others until it is right again.
 */
export function startDelivery(deps: StartDeps): Delivery {
  const guard = clockGuard(deps);
  const pace = paceOf(deps);
  let reconciledAt = deps.clock.now();
  const reconciled = async (): Promise<void> => {
    await reconcile(deps);
    reconciledAt = deps.clock.now();
  };
  const every = (ms: number, name: string, work: () => Promise<void>): Repeated => everyNowAndThen(ms, name, whileRight(guard, work), deps.log);
  const reconciling = every(MINUTE_MS, 'reconcile', reconciled);
  const toppingUp = every(TOP_UP_MS, 'top-up', () => topUpSeries(deps));
  const digesting = every(MINUTE_MS, 'digest', weeklyDigest(deps));
  const daily = deps.daily && every(MINUTE_MS, 'daily', deps.daily);
  const keeping = every(MINUTE_MS, 'retention', () => keepPrivate(deps));
  const working = workWhileRight(guard, deps, {
    deliver: whileRight(guard, ({ broadcast, person }) => deliver({ broadcast, person }, { ...deps, pace })),
    agenda: whileRight(guard, ({ entry }) => fire(entry, deps)),
    report: async () => {
      await updateReports(deps);
      await redrawCards(deps);
    },
  }, reconciling.now);
  return {
    reconciledAt: () => reconciledAt,
    async close() {
      const worked = working.close();
      pace.close();
      await Promise.all([reconciling.close(), toppingUp.close(), digesting.close(), daily?.close(), keeping.close(), worked]);
    },
  };
}

/** What is not done for want of a right clock is found again by a reconciler within a minute. */
function whileRight<A extends unknown[], R>(guard: ClockGuard, work: (...args: A) => Promise<R>): (...args: A) => Promise<R | undefined> {
  return async (...args) => ((await guard.isRight()) ? work(...args) : undefined);
}

/** Takes jobs only while the clock is right, so that those of a right clock get them; `begun` is told when it starts. */
function workWhileRight(guard: ClockGuard, { queue, log }: StartDeps, handlers: Handlers, begun: () => void): { close(): Promise<void> } {
  let worker: { close(): Promise<void> } | undefined;
  const ended = async (): Promise<void> => {
    const last = worker;
    worker = undefined;
    await last?.close();
  };
  const looking = everyNowAndThen(CLOCK_MS, 'clock', async () => {
    if (!(await guard.isRight())) return ended();
    if (worker) return;
    worker = queue.work(handlers);
    begun();
  }, log);
  return {
    async close() {
      const looked = looking.close();
      await ended();
      await looked;
      await ended();
    },
  };
}
