import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { Redis } from 'ioredis';
import { isAllowedHost, isLoopback } from '../../src/bot/door-places';
import { hostileAddresses } from '../support/hostile-addresses';
import { productionSettings, startIssuer, TENANT, type Issuer } from '../support/issuer';
import { watchNetwork, type NetworkWatch } from '../support/network-watch';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, type CohortScene } from '../support/scenes';

const ALLOWED = ['smba.trafficmanager.net', '*.botframework.com'];

/** Something on this machine that nobody should ever call. */
interface Canary {
  port: number;
  calls: string[];
  close(): void;
}

async function aCanary(): Promise<Canary> {
  const calls: string[] = [];
  const server: Server = createServer((socket) => {
    calls.push(String(socket.remotePort));
    socket.on('error', () => undefined).on('data', (bytes: Buffer) => calls.push(bytes.toString('latin1')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, calls, close: () => server.close() };
}

let network: NetworkWatch;
let canary: Canary;
let addresses: string[];

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  network = watchNetwork();
  canary = await aCanary();
  addresses = hostileAddresses(canary.port);
});
afterEach(() => {
  expect({ attempts: network.attempts, calls: canary.calls }).toEqual({ attempts: [], calls: [] });
});
afterAll(() => {
  canary.close();
  network.stop();
});

it('S-3 a hundred hostile addresses are none of those that replies may go to', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(100);
  for (const address of addresses) expect([address, isAllowedHost(address, ALLOWED)]).toEqual([address, false]);
  for (const address of ['https://smba.trafficmanager.net/emea/', 'https://SMBA.trafficmanager.net', 'https://europe.botframework.com/', 'https://a.b.botframework.com:443/x']) expect(isAllowedHost(address, ALLOWED)).toBe(true);
});

it('S-3 a port is allowed only where it was given', () => {
  expect(isAllowedHost('https://connector.test:8443/', ['connector.test:8443'])).toBe(true);
  for (const address of ['https://connector.test/', 'https://connector.test:8444/', 'http://connector.test:8443/']) expect(isAllowedHost(address, ['connector.test:8443'])).toBe(false);
});

it('S-3 a trial talks to this machine over HTTP and to nothing else', () => {
  const ours = addresses.filter(isLoopback).map((address) => new URL(address));
  for (const { protocol, hostname } of ours) {
    expect(protocol).toMatch(/^https?:$/);
    expect(hostname).toMatch(/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/);
  }
  expect(addresses.filter((address) => !isLoopback(address)).length).toBeGreaterThan(100);
});

describe('S-3 in production', () => {
  let issuer: Issuer;
  let relais: TestRelais;

  beforeAll(async () => {
    issuer = await startIssuer('unused');
    relais = await aRelais({ ...productionSettings(issuer), RELAIS_ROLE: 'bot' });
  }, 30_000);
  afterAll(async () => {
    await relais.stop();
    await issuer.close();
  });

  it('an activity with a hostile service address is refused, however well its token is signed', async () => {
    for (const serviceUrl of addresses) {
      const response = await fetch(`${relais.url()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${issuer.token({ serviceurl: serviceUrl })}` },
        body: JSON.stringify({
          type: 'message', id: serviceUrl, text: 'bonjour', channelId: 'msteams', serviceUrl, from: { id: 'u' }, recipient: { id: 'bot' },
          conversation: { id: 'c', tenantId: TENANT }, channelData: { tenant: { id: TENANT } },
        }),
      });
      // Too many refusals from one network are a 429.
      expect([serviceUrl, [401, 429].includes(response.status), await response.text()]).toEqual([serviceUrl, true, '']);
    }
    expect(issuer.granted).toEqual([]);
  });
});

describe('in a trial', () => {
  let relais: TestRelais;
  let scene: CohortScene;

  beforeAll(async () => {
    relais = await aRelais();
    scene = await aCohort(relais, { members: { Lina: 'msteams', Sami: 'sms' } });
  }, 30_000);
  afterAll(() => relais.stop());

  it('S-3 nothing is fetched that an attachment, an entity, a card or a text names', async () => {
    // A channel takes only so much in one conversation.
    const people = Array.from({ length: 40 }, (_, at) => relais.somebody(at % 2 === 0 ? 'sms' : 'msteams', `Passante ${at}`));
    const shapes: ((address: string) => Record<string, unknown>)[] = [
      (url) => ({ type: 'message', text: 'voici', attachments: [{ contentType: 'image/png', contentUrl: url, thumbnailUrl: url, content: { downloadUrl: url } }] }),
      (url) => ({ type: 'message', text: url, textFormat: 'markdown', entities: [{ type: 'clientInfo', url }] }),
      (url) => ({ type: 'message', text: `![logo](${url}) <img src="${url}"> [offre](${url})` }),
      (url) => ({ type: 'message', value: { relais: url, url, image: url } }),
      (url) => ({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: url, data: { relais: url, url } } }, replyToId: url }),
      (url) => ({ type: 'conversationUpdate', membersAdded: [{ id: url, name: url }] }),
      (url) => ({ type: 'message', text: 'aide', relatesTo: { serviceUrl: url, conversation: { id: 'x' } }, callerId: url, localTimezone: url }),
    ];
    for (const [at, address] of addresses.entries()) {
      const shape = shapes[at % shapes.length] ?? shapes[0];
      const answer = await people[at % people.length]?.sends(shape?.(address) ?? {});
      expect([address, answer?.status]).toEqual([address, 200]);
    }
  });

  it('S-3 the link of an offer that somebody shares is passed on, never looked at', async () => {
    const lina = memberOf(scene, 'Lina');
    const link = `http://127.0.0.1:${canary.port}/offre`;
    await lina.says('partager une offre');
    await lina.says(`Aide cuisine, Valognes, ${link} http://169.254.169.254/offre`);
    await lina.presses('À tout le groupe');
    await lina.presses('Partager');
    expect(await memberOf(scene, 'Sami').hearsOf('Aide cuisine')).toContain(link);
  });

  it('S-4 a stored address that was poisoned gets nothing, and the counsellor sees that nothing went out', async () => {
    const redis = new Redis(process.env['RELAIS_TEST_REDIS'] ?? '');
    const evil = 'https://evil.test/';
    let poisoned = 0;
    for (const key of await redis.keys(`relais:{${relais.organisation}}:person:*`)) {
      const document = (await redis.get(key)) ?? '';
      if (!document.includes('"firstName":"Sami"')) continue;
      await redis.set(key, document.replaceAll(relais.connector.url, evil));
      poisoned += 1;
    }
    await redis.quit();
    expect(poisoned).toBe(1);
    await scene.counsellor.says('écrire au groupe');
    await scene.counsellor.presses("Voir l'aperçu", { text: 'La salle a changé' });
    await scene.counsellor.presses('Envoyer');
    await memberOf(scene, 'Lina').hearsOf('La salle a changé');
    await scene.counsellor.hearsOf('Sami');
    expect(memberOf(scene, 'Sami').hears().join()).not.toContain('La salle a changé');
  });

  it.each([301, 302, 303, 307, 308])('S-4 a redirect (%i) of the connector is not followed', async (status) => {
    const lina = relais.somebody('sms', `Redirigée ${status}`);
    for (const location of [`http://127.0.0.1:${canary.port}/`, 'https://evil.test/', '//evil.test/']) {
      relais.connector.answer({ status, headers: { location } }, lina.conversation);
      await lina.says('aide');
    }
    relais.connector.answer(undefined, lina.conversation);
    expect(relais.connector.requests.filter(({ conversation }) => conversation === lina.conversation)).toHaveLength(3);
  });

  it('an address is never replaced by an empty one', async () => {
    const lina = memberOf(scene, 'Lina');
    for (const serviceUrl of ['', ' ', undefined, null, 0, [], {}]) expect((await lina.sends({ type: 'message', text: 'aide', serviceUrl })).status).toBe(401);
    await scene.counsellor.says('écrire au groupe');
    await scene.counsellor.presses("Voir l'aperçu", { text: 'Toujours là' });
    await scene.counsellor.presses('Envoyer');
    expect(await lina.hearsOf('Toujours là')).toContain('Toujours là');
  });

  it('a page whose name was made to lead here is not served, nor is a tunnel', async () => {
    const port = new URL(relais.url()).port;
    for (const [host, path] of [['rebind.test', '/'], [`rebind.test:${port}`, '/api/messages'], ['evil.test', '/v3/directline/tokens/generate'], ['x.tunnel.test', '/live']] as const) {
      expect([host, await statusFor(relais.url(), path, { host })]).toEqual([host, 403]);
    }
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, '[::1]']) expect(await statusFor(relais.url(), '/live', { host })).toBe(200);
    expect(await statusFor(relais.url(), '/api/messages', { origin: 'https://evil.test' })).toBe(403);
  });
});

/** By hand, since `fetch` chooses the Host header itself. */
async function statusFor(url: string, path: string, headers: Record<string, string>): Promise<number> {
  const { request } = await import('node:http');
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: path === '/live' || path === '/' ? 'GET' : 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}
