import { pino, type DestinationStream } from 'pino';
import type { Log, LogFields } from '../../application/ports';

/** Structured lines of ids and codes: the type of a field lets no object in, and so no text, name or token. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error', to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` };
  const log = to ? pino(options, to) : pino(options);
  return {
    info: (event, fields: LogFields = {}) => log.info(fields, event),
    warn: (event, fields: LogFields = {}) => log.warn(fields, event),
    error: (event, fields: LogFields = {}) => log.error(fields, event),
  };
}
