import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Log } from '../../application/ports';

export interface Metrics {
  /** The log, counting what passes through it: turns, deliveries by state, failures. */
  counting(log: Log): Log;
  gauge(name: 'clock_skew_ms', value: number): void;
  text(): Promise<{ type: string; body: string }>;
}

/** Figures for Prometheus; labels are codes, never ids or people. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'relais_' });
  const events = new Counter({ name: 'relais_events_total', help: 'What happened, by event and state', labelNames: ['event', 'state'], registers: [registry] });
  const gauges = {
    clock_skew_ms: new Gauge({ name: 'relais_clock_skew_ms', help: 'This clock less that of Redis, in ms', registers: [registry] }),
  };
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
    gauge: (name, value) => gauges[name].set(value),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
