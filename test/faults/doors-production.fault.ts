import { monitorEventLoopDelay } from 'node:perf_hooks';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floodFrom } from '../support/address-flood';
import { loadConfig } from '../../src/config';
import { loopbackCertificate } from '../support/certificate';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { productionSettings, startIssuer, TENANT, type Issuer } from '../support/issuer';
import { startProduct, type Product } from '../support/product';
import { percentile } from '../support/product-figures';
import { freePort, startRedis } from '../support/redis-process';
import { somebody, type Somebody } from '../support/somebody';

const BOT = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
const SETUP = 'OUVRE-TOI-22';

let folder: string;
let certificate: { key: string; cert: string };
let connector: FakeConnector;
let issuer: Issuer;
let product: Product;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relais-production-'));
  certificate = loopbackCertificate();
  writeFileSync(join(folder, 'ca.pem'), certificate.cert);
  connector = await startFakeConnector(certificate);
  issuer = await startIssuer(connector.url);
  product = await startProduct({
    ...productionSettings(issuer),
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    RELAIS_SERVICE_HOSTS: new URL(connector.url).host,
    RELAIS_PROXIES: '1',
    RELAIS_SETUP_CODE: SETUP,
    RELAIS_PERSON_RATE: '2',
  });
}, 60_000);
afterAll(async () => {
  await product.stop();
  await connector.close();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

/** Each bears one token, as the connector uses one for an hour. */
function person(channel: string, name: string): Somebody {
  const authorization = `Bearer ${issuer.token()}`;
  return somebody(() => product.url, connector, channel, name, TENANT, () => authorization);
}

describe('production, with a connector over TLS and a token issuer of its own', () => {
  it('S-1 S-4 a counsellor and a member talk, and every request to the connector bears the token that was granted for it', async () => {
    const [camille, awa] = [person('msteams', 'Camille'), person('sms', 'Awa')];
    await camille.says(SETUP);
    await camille.says('créer un groupe');
    const created = await camille.presses('Créer', { name: 'Mardi', commune: 'Valognes', axis: 'job-search', seats: '6' });
    const code = /\b[A-Z]{3}-[A-Z2-9]{4}\b/.exec(created)?.[0] ?? '';
    for (const text of [code, '1', 'Awa', 'Valognes', '1', '1', '1']) await awa.says(text);
    await camille.says('écrire au groupe');
    await camille.presses("Voir l'aperçu", { text: 'Un mot pour vous' });
    await camille.presses('Envoyer');
    await awa.hearsOf('Un mot pour vous');
    const granted = issuer.granted.map(({ token }) => `Bearer ${token}`);
    expect(granted).toHaveLength(1);
    expect(new Set(connector.requests.map(({ authorization }) => authorization))).toEqual(new Set(granted));
    console.info(`S-1: production for real, ${connector.requests.length} requests over TLS with 1 granted token`);
  });

  it('S-4 the token goes nowhere else: not after a redirect, not to an address that is not allowed', async () => {
    const calls: string[] = [];
    const elsewhere: Server = createServer((socket) => {
      calls.push('called');
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const address = elsewhere.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const awa = person('sms', 'Redirigée');
    for (const status of [301, 302, 303, 307, 308]) {
      connector.answer({ status, headers: { location: `https://127.0.0.1:${port}/` } });
      expect((await awa.sends({ type: 'message', text: 'aide' })).status).toBe(200);
    }
    connector.answer(undefined);
    for (const serviceUrl of [`https://127.0.0.1:${port}/`, `http://127.0.0.1:${port}/`, connector.url.replace('https', 'http')]) {
      expect((await fetch(`${product.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${issuer.token({ serviceurl: serviceUrl })}` },
        body: JSON.stringify({ type: 'message', id: serviceUrl, text: 'aide', channelId: 'sms', serviceUrl, from: { id: 'u' }, recipient: { id: 'bot' }, conversation: { id: 'c' } }),
      })).status).toBe(401);
    }
    elsewhere.close();
    expect(calls).toEqual([]);
  });

  it('S-8 somebody who writes 100 messages a second and an address that asks 1,000 times a second slow nobody else down', async () => {
    const flood = person('sms', 'Torrent');
    const others = Array.from({ length: 20 }, (_, at) => person('sms', `Calme ${at}`));
    const alone = percentile(await Promise.all(others.map((other) => timeOf(() => other.sends({ type: 'message', text: 'aide' })))), 0.99);
    const until = performance.now() + 5_000;
    const late = monitorEventLoopDelay();
    late.enable();
    const times: number[] = [];
    const every = async (ms: number, work: () => Promise<unknown>, after = 0): Promise<void> => {
      const running: Promise<unknown>[] = [];
      for (let next = performance.now() + after; next < until; next += ms) {
        // Also when it is late: others in this process want their turn.
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
        running.push(work());
      }
      await Promise.all(running);
    };
    const [{ statuses, waits, seconds }] = await Promise.all([
      floodFrom('198.51.100.66', `${product.url}/v3/directline/conversations/x/activities`, 1_000, 5),
      every(10, () => flood.sends({ type: 'message', text: 'bonjour' })),
      ...others.map((other, at) =>
        every(400, async () => {
          times.push(await timeOf(async () => expect((await other.sends({ type: 'message', text: 'aide' })).status).toBe(200)));
        }, at * 20),
      ),
    ]);
    const p99 = percentile(times, 0.99);
    const told = flood.hears();
    console.info(`S-8: ${Object.values(statuses).reduce((a, b) => a + b, 0)} requests of one address in 5 s: ${JSON.stringify(statuses)}; 500 messages of one person: ${told.length} answers; others p99 ${p99.toFixed(0)} ms of ${times.length}`);
    expect([waits, Number(statuses['429']) > 0]).toEqual([true, true]);
    expect(Number(statuses['401'])).toBeLessThanOrEqual(600 + Math.ceil(seconds) * 100);
    expect(told.length).toBeLessThanOrEqual(30 + Math.ceil(seconds) * 3);
    expect(told.join()).toContain('trop rapide');
    // On a machine that is busy with other things, what the same takes without a flood, and waits of this process for its turn, are not ours.
    expect(p99).toBeLessThan(2_000 + 4 * (alone + late.percentile(99) / 1e6));
  });
});

describe('S-2 Relais does not open by mistake', () => {
  const redis = (): Record<string, string> => ({ REDIS_URL: process.env['RELAIS_TEST_REDIS'] ?? '' });
  const production = (change: Record<string, string> = {}): Record<string, string> => ({ ...redis(), ...productionSettings(issuer), ...change });

  /** Starts the compiled bot with nothing but these settings; gives its exit code and what it said. */
  async function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
    const bot = spawn(process.execPath, [BOT], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    bot.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const late = setTimeout(() => bot.kill('SIGKILL'), 30_000);
    const [code] = (await once(bot, 'exit')) as [number | null];
    clearTimeout(late);
    return { code, said };
  }

  const unsafe: [what: string, sentence: RegExp, env: () => Record<string, string>][] = [
    ['no app id, but a password', /MicrosoftAppPassword is set but MicrosoftAppId is not/, () => ({ ...redis(), MicrosoftAppPassword: 'x' })],
    ['an empty app id, with all the rest', /MicrosoftAppTenantId is set but MicrosoftAppId is not/, () => production({ MicrosoftAppId: '' })],
    ['an app id of blanks', /MicrosoftAppType is set but MicrosoftAppId is not/, () => production({ MicrosoftAppId: '  ' })],
    ['an app id that is none', /MicrosoftAppId is no app id/, () => production({ MicrosoftAppId: 'relais' })],
    ['no app id, in production', /NODE_ENV is production but MicrosoftAppId is missing/, () => ({ ...redis(), NODE_ENV: 'production' })],
    ['no app id, on every address', /HOST would open a bot without authentication/, () => ({ ...redis(), HOST: '0.0.0.0' })],
    ['no app id, with a public address', /RELAIS_PUBLIC_URL would show a bot without authentication/, () => ({ ...redis(), RELAIS_PUBLIC_URL: 'https://relais.test' })],
    ['the secret of the example', /RELAIS_SECRET is the one of the example/, () => production({ RELAIS_SECRET: 'replace-this-with-32-random-characters-or-more' })],
    ['a short secret', /RELAIS_SECRET is too short/, () => production({ RELAIS_SECRET: 'short' })],
    ['no secret', /RELAIS_SECRET is missing/, () => production({ RELAIS_SECRET: '' })],
    ['a public address without TLS', /RELAIS_PUBLIC_URL must begin with https/, () => production({ RELAIS_PUBLIC_URL: 'http://relais.test' })],
    ['a Redis elsewhere without a password', /REDIS_URL has no password/, () => production({ REDIS_URL: 'redis://redis.test:6379' })],
    ['several tenants, and none named', /RELAIS_TENANTS is missing/, () => production({ MicrosoftAppType: 'MultiTenant' })],
    ['all tenants', /RELAIS_TENANTS must be tenant ids/, () => production({ RELAIS_TENANTS: '*' })],
    ['replies to any host', /RELAIS_SERVICE_HOSTS must be host names/, () => production({ RELAIS_SERVICE_HOSTS: '*' })],
    ['keys of an issuer over plain HTTP', /ToBotFromChannelOpenIdMetadataUrl must begin with https/, () => production({ ToBotFromChannelOpenIdMetadataUrl: 'http://issuer.test/metadata' })],
    ['a setting that is misspelt', /RELAIS_TENANT is not a setting/, () => production({ RELAIS_TENANT: TENANT })],
  ];

  it('seventeen unsafe set-ups are refused with a sentence that says what to do', () => {
    const refused = unsafe.filter(([, sentence, env]) => {
      const loaded = loadConfig(env());
      return !loaded.ok && sentence.test(loaded.problems.join('\n'));
    });
    console.info(`S-2: ${refused.length} of ${unsafe.length} unsafe set-ups refused`);
    expect(refused.map(([what]) => what)).toEqual(unsafe.map(([what]) => what));
    expect(unsafe).toHaveLength(17);
  });

  it('the process then says that sentence, and ends with 1', async () => {
    for (const [what, sentence, env] of unsafe.filter((_, index) => index % 5 === 0)) {
      const { code, said } = await start(env());
      expect([what, code, said]).toEqual([what, 1, expect.stringMatching(sentence)]);
    }
  });

  it('a Redis that evicts is refused', async () => {
    const own = await startRedis();
    const { Redis } = await import('ioredis');
    const client = new Redis(own.url);
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await client.quit();
    const { code, said } = await start({ REDIS_URL: own.url });
    await own.stop();
    expect([code, said]).toEqual([1, expect.stringMatching(/evicts.*noeviction/)]);
  });

  it('a Redis that is too old is refused', async () => {
    const port = await freePort();
    const info = 'redis_version:5.0.14\r\nmaxmemory_policy:noeviction\r\naof_enabled:0\r\nloading:0\r\n';
    const old = createServer((socket) => {
      socket.on('error', () => undefined).on('data', (bytes: Buffer) => {
        for (const [command] of bytes.toString().matchAll(/\$\d+\r\n(info|ping|[a-z]+)\r\n/gi)) socket.write(/info/i.test(command) ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
      });
    }).listen(port, '127.0.0.1');
    await once(old, 'listening');
    const { code, said } = await start({ REDIS_URL: `redis://127.0.0.1:${port}` });
    old.close();
    expect([code, said]).toEqual([1, expect.stringMatching(/too-old.*6\.2/)]);
  });
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
