import { chatClient } from '../support/chat-client';
import { startWebchat, type WebchatHarness } from '../support/webchat-harness';

let harness: WebchatHarness;
let client: ReturnType<typeof chatClient>;

beforeEach(async () => {
  harness = await startWebchat();
  client = chatClient(harness.url);
});
afterEach(() => harness.close());

const DAY_MS = 24 * 3600 * 1000;

it('gives a visitor an identity of our making, whatever the body asks for', async () => {
  const { status, body } = await client.call('POST', 'tokens/generate', { body: { user: { id: 'dl_someone-else' }, trustedOrigins: ['*'] } });
  expect([status, body['expires_in']]).toEqual([200, 30 * 24 * 3600]);
  const visit = { token: String(body['token']), conversation: String(body['conversationId']), streamUrl: '' };
  await client.post(visit, { type: 'message', text: 'bonjour', from: { id: 'dl_someone-else' } });
  const from = harness.received[0]?.['from'];
  expect(from).toEqual({ id: expect.stringMatching(/^dl_\w{32}$/) });
});

it('opens a conversation with 201 the first time and 200 once something was said', async () => {
  const { body } = await client.call('POST', 'tokens/generate');
  const token = String(body['token']);
  const first = await client.call('POST', 'conversations', { token });
  expect(first.status).toBe(201);
  expect(first.body['conversationId']).toBe(body['conversationId']);
  expect(first.body['streamUrl']).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/\w+\/stream\?t=/);
  await harness.log.append(String(body['conversationId']), { type: 'message', text: 'bonjour' }, 0);
  expect((await client.call('POST', 'conversations', { token })).status).toBe(200);
});

it('tells the bot of an arrival, under the same id each time, unless a first message follows', async () => {
  const { body } = await client.call('POST', 'tokens/generate');
  const token = String(body['token']);
  await client.call('POST', 'conversations', { token });
  await client.call('POST', 'conversations', { token });
  await client.call('POST', 'conversations', { token, body: { quiet: true } });
  expect(harness.received).toHaveLength(2);
  expect(harness.received[0]).toMatchObject({ type: 'conversationUpdate', membersAdded: [{ id: expect.stringMatching(/^dl_/) }, { id: 'relais' }] });
  expect(harness.received[1]?.['id']).toBe(harness.received[0]?.['id']);
});

it('answers 401 with an empty body without a token, or with a forged, changed or foreign one', async () => {
  const visit = await client.open();
  const changed = visit.token.slice(0, -2) + (visit.token.endsWith('AA') ? 'BB' : 'AA');
  const otherPurpose = harness.sealer.seal(JSON.stringify({ user: 'dl_x', conversation: visit.conversation, until: Infinity }), 'press');
  const otherShape = harness.sealer.seal('{"user":"dl_x"}', 'webchat');
  for (const token of [undefined, '', 'x', changed, otherPurpose, otherShape, 'a'.repeat(5000)]) {
    const { status, text } = await client.call('GET', `conversations/${visit.conversation}/activities`, token === undefined ? {} : { token });
    expect([status, text]).toEqual([401, '']);
  }
});

it('answers 403 with an empty body in another person’s conversation', async () => {
  const [mine, other] = [await client.open(), await client.open()];
  const crossed = { ...mine, conversation: other.conversation };
  for (const answer of [await client.read(crossed), await client.post(crossed, { type: 'message', text: 'x' }), await client.call('GET', `conversations/${other.conversation}`, { token: mine.token })]) {
    expect([answer.status, answer.text]).toEqual([403, '']);
  }
  expect(harness.received).toEqual([]);
});

it('expires after 30 days without a visit, and lasts with a visit in between', async () => {
  const visit = await client.open();
  const start = harness.clock.now();
  harness.clock.set(start + 29 * DAY_MS);
  const refreshed = await client.call('POST', 'tokens/refresh', { token: visit.token });
  expect(refreshed.body['conversationId']).toBe(visit.conversation);
  harness.clock.set(start + 31 * DAY_MS);
  expect((await client.read(visit)).status).toBe(401);
  expect((await client.read({ ...visit, token: String(refreshed.body['token']) })).status).toBe(200);
});

it('reconnects to a conversation with a stream that goes on from the watermark', async () => {
  const visit = await client.open();
  const { status, body } = await client.call('GET', `conversations/${visit.conversation}?watermark=3`, { token: visit.token });
  expect(status).toBe(200);
  expect(new URL(String(body['streamUrl'])).searchParams.get('watermark')).toBe('3');
});

it('refuses pages of other sites, and lets programs without an Origin through', async () => {
  const visit = await client.open();
  const path = `conversations/${visit.conversation}/activities`;
  const from = async (origin: string): Promise<number> => (await client.call('POST', path, { token: visit.token, body: { type: 'message', text: 'x' }, headers: { origin } })).status;
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `${harness.url}.evil.example`, 'http://localhost']) expect(await from(origin)).toBe(403);
  expect(await from(harness.url)).toBe(200);
  expect((await client.call('POST', 'tokens/generate', { headers: { origin: 'https://evil.example' } })).text).toBe('');
});

it('sets no cookie and lets nobody keep an answer', async () => {
  const { headers } = await client.call('POST', 'tokens/generate');
  expect([headers.get('set-cookie'), headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual([null, 'no-store', null]);
});
