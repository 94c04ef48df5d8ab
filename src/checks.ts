import { watchEventLoop } from './adapters/system/event-loop';
import type { Metrics } from './adapters/system/metrics';
import type { Clock } from './application/ports';
import type { Check } from './bot/health';
import { MOST_SKEW_MS } from './delivery/clock-guard';
import type { Records } from './records';

export const MOST_MEMORY = 0.9;
/** A message that is past its time for this long is held up; a wave of 10,000 takes four minutes. */
export const MOST_OVERDUE_MS = 10 * 60_000;
/** The reconciler runs every minute. */
const MOST_SILENCE_MS = 3 * 60_000;
const MOST_STALL_MS = 2_000;

interface Watched {
  records: Records;
  clock: Clock;
  metrics: Metrics;
  /** Absent in a process that delivers nothing. */
  delivery: { reconciledAt(): number } | undefined;
}

/** What `/ready` and the alarms look at. `close` ends the watch over this thread. */
export function checksOf(watched: Watched): { checks: Check[]; close(): void } {
  const loop = watchEventLoop();
  const checks: Check[] = [
    ...inRedis(watched),
    { part: 'eventLoop', inRedis: false, look: () => Promise.resolve(loop.longestStall() <= MOST_STALL_MS) },
    ...ofDelivery(watched),
  ];
  return { checks, close: () => loop.close() };
}

function inRedis({ records: { watch, queue }, clock, metrics }: Watched): Check[] {
  const shown = (gauge: Parameters<Metrics['gauge']>[0], value: number): number => {
    metrics.gauge(gauge, value);
    return value;
  };
  const looks: [Check['part'], Check['look']][] = [
    ['redis', () => watch.answers().then(() => true)],
    ['clock', async () => Math.abs(shown('clock_skew_ms', await watch.skew(clock.now()))) <= MOST_SKEW_MS],
    ['memory', async () => shown('memory_used_ratio', await watch.memoryUsed()) <= MOST_MEMORY],
    ['persistence', () => watch.keepsWrites()],
    ['jobs', async () => shown('failed_jobs', await queue.failedJobs()) === 0],
  ];
  const held = async (): Promise<boolean> => {
    await queue.check();
    return shown('oldest_due_age_ms', await watch.longestOverdue(clock.now())) <= MOST_OVERDUE_MS;
  };
  return [...looks, ['queue', held] as const].map(([part, look]) => ({ part, inRedis: true, look }));
}

function ofDelivery({ delivery, clock }: Watched): Check[] {
  if (!delivery) return [];
  return [{ part: 'delivery', inRedis: false, look: () => Promise.resolve(clock.now() - delivery.reconciledAt() <= MOST_SILENCE_MS) }];
}
