import { createLog } from './adapters/system/log';
import type { Log } from './application/ports';
import { loadConfig, readEnvironment, type Config } from './config';
import { startMessage } from './i18n/fr/start';

export interface Relais {
  port: number;
  /** To be written to Relais by the first coordinator; absent once somebody did. */
  setupCode?: string;
  /** Lets what is under way end, then closes everything. */
  stop(): Promise<void>;
}

/** Runs Relais as this process: reads the settings, says where it is, and ends in good order on a signal or a bug. */
export function runProcess(start: (config: Config, log: Log) => Promise<Relais>): void {
  run(start).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'Relais could not start.'}\n`);
    process.exit(1);
  });
}

async function run(start: (config: Config, log: Log) => Promise<Relais>): Promise<void> {
  const loaded = loadConfig(readEnvironment());
  if (!loaded.ok) {
    process.stderr.write(`${loaded.problems.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const log = createLog(loaded.config.logLevel);
  const relais = await start(loaded.config, log);
  process.stdout.write(`${startMessage(loaded.config, relais.port, relais.setupCode)}\n`);
  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) return;
    stopping = true;
    relais.stop().then(() => process.exit(code), () => process.exit(1));
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  process.on('unhandledRejection', (reason) => {
    log.error('unhandled', { name: reason instanceof Error ? reason.name : 'unknown' });
    stop(1);
  });
}
