import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Log } from '../../application/ports';

const GAUGES = {
  clock_skew_ms: 'This clock less that of Redis, in ms',
  failed_jobs: 'Jobs that failed for good and wait for somebody',
  memory_used_ratio: 'Share of the memory that Redis may use; 0 without a limit',
  oldest_due_age_ms: 'For how long the message that waits longest is past its time, in ms',
} as const;

export interface Metrics {
  /** The log, counting what passes through it: turns, deliveries by state, failures. */
  counting(log: Log): Log;
  gauge(name: keyof typeof GAUGES, value: number): void;
  /** Whether a part of `/ready` is broken: 1, or 0. */
  alarm(part: string, on: boolean): void;
  text(): Promise<{ type: string; body: string }>;
}

/** Figures for Prometheus; labels are codes, never ids or people. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'relais_' });
  const events = new Counter({ name: 'relais_events_total', help: 'What happened, by event and state', labelNames: ['event', 'state'], registers: [registry] });
  const alarms = new Gauge({ name: 'relais_alarm', help: '1 when a part of /ready is broken', labelNames: ['part'], registers: [registry] });
  const gauges = new Map(Object.entries(GAUGES).map(([name, help]) => [name, new Gauge({ name: `relais_${name}`, help, registers: [registry] })]));
  const counted =
    (write: Log['info']): Log['info'] =>
    (event, fields = {}) => {
      events.inc({ event, state: String(fields['state'] ?? fields['outcome'] ?? fields['why'] ?? '') });
      write(event, fields);
    };
  return {
    counting: (log) => ({
      info: counted((event, fields) => log.info(event, fields)),
      warn: counted((event, fields) => log.warn(event, fields)),
      error: counted((event, fields) => log.error(event, fields)),
    }),
    gauge: (name, value) => gauges.get(name)?.set(value),
    alarm: (part, on) => alarms.set({ part }, on ? 1 : 0),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
