import { randomBytes } from 'node:crypto';
import { createLog } from '../../src/adapters/system/log';
import { loadConfig } from '../../src/config';
import { startRelais, type Relais } from '../../src/main';
import { startFakeConnector, type FakeConnector } from './fake-connector';
import { somebody, type Somebody } from './somebody';

/** A whole Relais in this process, with its own organisation in the test's Redis, and a connector that we control. */
export interface TestRelais {
  url(): string;
  organisation: string;
  setupCode: string;
  connector: FakeConnector;
  /** Somebody on a Bot Framework channel: cards on msteams, numbered text on sms and others. */
  somebody(channel: string, name: string): Somebody;
  /** Stops the bot and starts it again on the same data, as a deployment does. */
  restart(): Promise<void>;
  /** Sets the bot's clock this many ms ahead and starts it again, so that the clock finds what is due. */
  travel(ms: number): Promise<void>;
  now(): number;
  stop(): Promise<void>;
}

/** Only tests about the pace of channels wait for it. */
const UNPACED = { mostWaitMs: 0, apartMs: 1 };

/** `env` overrides settings; quiet hours are off unless a test is about them. `paced`: it keeps to what channels take. */
export async function aRelais(env: Record<string, string> = {}, { paced = false } = {}): Promise<TestRelais> {
  const organisation = `test-${randomBytes(6).toString('hex')}`;
  const connector = await startFakeConnector();
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const start = async (): Promise<Relais> => {
    const loaded = loadConfig({
      REDIS_URL: process.env['RELAIS_TEST_REDIS'],
      PORT: '0',
      RELAIS_ORGANISATION: organisation,
      RELAIS_DEMO: '0',
      RELAIS_SETUP_CODE: 'OUVRE-TOI-22',
      RELAIS_QUIET_HOURS: 'none',
      // Tests are faster than any person.
      RELAIS_PERSON_RATE: '1000',
      RELAIS_LOG_LEVEL: 'error',
      ...env,
    });
    if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
    // Redis travels with the bot.
    return startRelais(loaded.config, createLog(loaded.config.logLevel), { clock, skewOf: () => Promise.resolve(0), ...(paced ? {} : { pace: UNPACED }) });
  };
  let relais = await start();
  const restart = async (): Promise<void> => {
    await relais.stop();
    relais = await start();
  };
  const url = (): string => `http://127.0.0.1:${relais.port}`;
  return {
    url,
    organisation,
    setupCode: env['RELAIS_SETUP_CODE'] ?? 'OUVRE-TOI-22',
    connector,
    somebody: (channel, name) => somebody(url, connector, channel, name),
    restart,
    async travel(ms) {
      ahead += ms;
      await restart();
    },
    now: () => clock.now(),
    async stop() {
      await relais.stop();
      await connector.close();
    },
  };
}
