import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { Pool } from 'undici';
import { chatClient, streamRefusal, type Visit } from '../support/chat-client';
import { productionSettings, startIssuer, type Issuer } from '../support/issuer';
import { watchNetwork, type NetworkWatch } from '../support/network-watch';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, someName, type CohortScene } from '../support/scenes';
import type { Json } from '../support/cards';

/** What a raw client is answered, up to the end of the connection. */
async function raw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString('latin1'))).on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

const isAlive = async (relais: TestRelais): Promise<void> => expect((await fetch(`${relais.url()}/live`)).status).toBe(200);

describe('the doors of a trial', () => {
  let relais: TestRelais;
  let scene: CohortScene;

  beforeAll(async () => {
    relais = await aRelais({ RELAIS_PERSON_RATE: '2' });
    scene = await aCohort(relais, { members: { Lina: 'sms' } });
  }, 30_000);
  afterAll(() => relais.stop());
  afterEach(() => isAlive(relais));

  it.each([
    ['an address that is none', 'GET // HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
    ['an address with a broken host', 'GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
    ['a conversation that is none', 'GET /v3/directline/conversations/%E0%A4%A/stream?t=%E0 HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
    ['no key', 'GET /v3/directline/conversations/x/stream?t=x HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
    ['another protocol', 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: h2c\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\n{}'],
  ])('I-7 an upgrade with %s ends the connection and nothing else', async (_what, bytes) => {
    expect(await raw(relais.url(), bytes)).toMatch(/^(|HTTP\/1\.1 4\d\d .*)/);
  });

  it('I-7 somebody who hangs up while a stream is refused ends nothing but their connection', async () => {
    const { hostname, port } = new URL(relais.url());
    for (let times = 0; times < 20; times += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write('GET /v3/directline/conversations/x/stream?t=x HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
      socket.resetAndDestroy();
    }
  });

  it.each([
    ['GET', '/r/%E0%A4%A'], ['GET', '/v3/directline/conversations/%'], ['GET', '/..%2f..%2fetc/passwd'], ['GET', `/${'a'.repeat(8_000)}`], ['PATCH', '/'],
    ['OPTIONS', '/api/messages'], ['TRACE', '/'],
  ])('I-7 %s %s is answered with a status', async (method, path) => {
    const answer = await raw(relais.url(), `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 [1-4]\d\d /);
  });

  it.each([
    ['headers of 20 kB', `GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n${'X-A: '.padEnd(1_000, 'x')}\r\n`.concat(`X-B: ${'x'.repeat(20_000)}\r\n\r\n`), 431],
    ['twenty thousand headers', `GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n${'A: b\r\n'.repeat(20_000)}\r\n`, 431],
    ['no HTTP', 'bonjour\r\n\r\n', 400],
    ['two lengths', 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
    ['a length and pieces', 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
    ['a piece that is none', 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n', 400],
    ['no host', 'GET /live HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ])('S-7 %s are refused', async (_what, bytes, status) => {
    expect(await raw(relais.url(), bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it.each(['/v3/directline/tokens/generate', '/trial/seats/nobody', '/api/messages'])('S-7 a body in pieces is read to its bound on %s', async (path) => {
    const pieces = `${(1_000).toString(16)}\r\n${'x'.repeat(1_000)}\r\n`.repeat(300);
    const answer = await raw(relais.url(), `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${pieces}0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('S-7 a body in pieces says what it says on the chat page too', async () => {
    const visit = await chatClient(relais.url()).open();
    const body = JSON.stringify({ type: 'message', text: 'en morceaux' });
    const answer = await raw(relais.url(), `POST /v3/directline/conversations/${visit.conversation}/activities HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${visit.token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect((await chatClient(relais.url()).read(visit)).text).toContain('en morceaux');
  });

  it.each([['brackets', '['.repeat(101)], ['objects', '{"a":'.repeat(101)], ['a closed nest', `{"type":"message","value":${'['.repeat(101)}${']'.repeat(101)}}`]])('I-7 %s without end are refused', async (_what, body) => {
    expect((await fetch(`${relais.url()}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status).toBe(400);
  });

  it('brackets that somebody wrote in a text are none', async () => {
    const wit = relais.somebody('sms', someName('Parenthèse'));
    expect((await wit.sends({ type: 'message', text: `${'['.repeat(500)} \\" ${'{'.repeat(500)}` })).status).toBe(200);
  });

  it('S-8 somebody who writes a hundred messages at once is asked to slow down, once, in French, and others are not', async () => {
    const flood = relais.somebody('sms', someName('Torrent'));
    await Promise.all(Array.from({ length: 100 }, () => flood.sends({ type: 'message', text: 'bonjour' })));
    const said = flood.hears();
    expect(said.filter((text) => text.includes('trop rapide'))).toHaveLength(1);
    expect(said.length).toBeLessThan(60);
    expect(await memberOf(scene, 'Lina').says('aide')).not.toContain('trop rapide');
  });

  it('S-8 a press that comes too fast is answered beside its card, and changes nothing', async () => {
    const flood = relais.somebody('msteams', someName('Rafale'));
    const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'x', data: { relais: 'x' } } } };
    const answers = await Promise.all(Array.from({ length: 60 }, () => flood.sends(press)));
    const refused = answers.filter(({ body }) => JSON.stringify(body).includes('trop rapide'));
    expect(refused.length).toBeGreaterThan(20);
    for (const { status, body } of refused) expect({ status, body }).toEqual({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: expect.stringContaining('trop rapide') } });
  });

  it('S-8 STOP is heard in the middle of it', async () => {
    const lina = memberOf(scene, 'Lina');
    await Promise.all(Array.from({ length: 60 }, () => lina.sends({ type: 'message', text: 'bonjour' })));
    expect(await lina.says('STOP')).toContain('je ne vous écris plus');
  });

  it('S-8 the chat page hears 429 before its lines are kept without end', async () => {
    const client = chatClient(relais.url());
    const visit = await client.open();
    const answers = await Promise.all(Array.from({ length: 120 }, () => client.post(visit, { type: 'message', text: 'bonjour' })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(30);
    for (const { text, headers } of refused) expect([text, Number(headers.get('retry-after'))]).toEqual(['', expect.any(Number)]);
    expect((await client.read(visit)).text).toContain('trop rapide');
  });
});

describe('the doors of production', () => {
  let issuer: Issuer;
  let relais: TestRelais;
  let network: NetworkWatch;
  let visitors = 0;

  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    network = watchNetwork();
    issuer = await startIssuer('https://smba.trafficmanager.net/');
    relais = await aRelais({ ...productionSettings(issuer), RELAIS_PROXIES: '1', RELAIS_ROLE: 'bot' });
  }, 30_000);
  afterAll(async () => {
    await relais.stop();
    await issuer.close();
    network.stop();
  });

  /** Another address each time, as our proxy sees it. */
  const somewhere = (): Record<string, string> => ({ 'x-forwarded-for': `198.51.100.${(visitors += 1)}` });
  const generate = (headers: Record<string, string>): ReturnType<ReturnType<typeof chatClient>['call']> => chatClient(relais.url()).call('POST', 'tokens/generate', { headers });
  const visitOf = ({ body }: { body: Json }): Visit => ({ token: String(body['token']), conversation: String(body['conversationId']), streamUrl: '' });

  it('S-8 one address gets so many answers, then 429 with the time to wait, and others are served', async () => {
    const [flood, other] = [somewhere(), somewhere()];
    const pool = new Pool(relais.url(), { connections: 50 });
    const ask = async (): Promise<{ status: number; text: string; wait: number }> => {
      const { statusCode, headers, body } = await pool.request({ method: 'GET', path: '/v3/directline/conversations/x', headers: flood });
      return { status: statusCode, text: await body.text(), wait: Number(headers['retry-after']) };
    };
    const answers = await Promise.all(Array.from({ length: 3_000 }, ask));
    await pool.close();
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(600);
    expect(refused.length).toBeGreaterThan(0);
    for (const { text, wait } of refused) expect([text, wait >= 1]).toEqual(['', true]);
    expect((await fetch(`${relais.url()}/v3/directline/conversations/x`, { headers: other })).status).toBe(401);
    expect((await fetch(`${relais.url()}/live`, { headers: flood })).status).toBe(200);
  });

  it('S-8 whoever knocks with wrong tokens is made to wait, and the connector never', async () => {
    const flood = somewhere();
    const knock = async (authorization: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(`${relais.url()}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...headers }, body: '{"type":"message"}' })).status;
    const answers = await Promise.all(Array.from({ length: 200 }, () => knock('Bearer a.b.c', flood)));
    expect(answers.filter((status) => status === 401).length).toBeGreaterThanOrEqual(100);
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(50);
    expect(await knock('Bearer a.b.c', somewhere())).toBe(401);
  });

  it('S-8 one address can be somebody new so many times an hour, over all processes', async () => {
    const place = somewhere();
    const answers = await Promise.all(Array.from({ length: 130 }, () => generate(place)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(100);
    const [refused] = answers.filter(({ status }) => status === 429);
    expect([refused?.text, Number(refused?.headers.get('retry-after'))]).toEqual(['', expect.any(Number)]);
    expect((await generate(somewhere())).status).toBe(200);
    await relais.restart();
    expect((await generate(place)).status).toBe(429);
  });

  it('S-8 codes tried from one address are bounded, however many people it is; the right one does not open then', async () => {
    const place = somewhere();
    const client = chatClient(relais.url());
    const tries = async (text: string): Promise<string> => {
      const visit = visitOf(await generate(place));
      const { status } = await client.call('POST', `conversations/${visit.conversation}/activities`, { token: visit.token, headers: place, body: { type: 'message', text } });
      expect(status).toBe(200);
      return (await client.read(visit)).text;
    };
    const answers: string[] = [];
    for (let person = 0; person < 70; person += 1) answers.push(await tries(`VAL-${String(2_345 + person).replaceAll(/[01]/g, 'Z')}`));
    expect(answers.filter((said) => said.includes('beaucoup d’essais'))).toHaveLength(10);
    expect(await tries(relais.setupCode)).toContain('beaucoup d’essais');
    const elsewhere = visitOf(await generate(somewhere()));
    await client.call('POST', `conversations/${elsewhere.conversation}/activities`, { token: elsewhere.token, headers: somewhere(), body: { type: 'message', text: 'VAL-2222' } });
    expect((await client.read(elsewhere)).text).not.toContain('beaucoup d’essais');
  });

  it.each([
    ['GET', '/nothing'], ['GET', '/api/messages'], ['GET', '/live'], ['GET', '/ready'], ['POST', '/v3/directline/tokens/generate'], ['POST', '/v3/directline/conversations'],
    ['GET', '/v3/directline/conversations/x/activities'], ['POST', '/api/messages'],
  ])('every answer has its safe headers and no cookie: %s %s', async (method, path) => {
    const { headers } = await fetch(`${relais.url()}${path}`, { method, headers: somewhere() });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('a stream is refused to pages of elsewhere, to other conversations, and to who floods', async () => {
    const [mine, other] = [visitOf(await generate(somewhere())), visitOf(await generate(somewhere()))];
    const stream = (conversation: string, token: string): string => `${relais.url().replace('http', 'ws')}/v3/directline/conversations/${conversation}/stream?t=${token}`;
    expect(await streamRefusal(stream(mine.conversation, mine.token), { origin: 'https://evil.test' })).toBe(403);
    expect(await streamRefusal(stream(mine.conversation, mine.token), { origin: relais.url() })).toBe(403);
    expect(await streamRefusal(stream(other.conversation, mine.token), { origin: 'https://relais.test' })).toBe(403);
    expect(await streamRefusal(stream(mine.conversation, 'x'), { origin: 'https://relais.test' })).toBe(401);
  });

  it('nothing was asked for elsewhere', () => {
    expect(network.attempts).toEqual([]);
  });
});
