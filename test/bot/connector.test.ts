import { createServer, type AddressInfo } from 'node:net';
import { connector, type Connector } from '../../src/bot/connector';
import { aPerson } from '../contract/records';
import { startFakeConnector, type FakeConnector, type Mode } from '../support/fake-connector';

const TRIES = 20;
const TIMEOUT_MS = 2_000;
const words = { type: 'message', text: 'Bonjour' } as const;

let channel: FakeConnector;
let client: Connector;
const open = (more: Partial<Parameters<typeof connector>[0]> = {}): Connector =>
  connector({ token: async () => undefined, mayTalkTo: () => true, timeoutMs: TIMEOUT_MS, ...more });
const addressOf = (serviceUrl: string) => ({ ...aPerson('awa').address, channel: 'msteams', serviceUrl, conversation: 'talk-awa' });
const post = () => client.post(addressOf(channel.url), words);

beforeEach(async () => {
  channel = await startFakeConnector();
  client = open();
});
afterEach(async () => {
  await channel.close();
  await client.close();
});

describe('D-7 one send is one POST', () => {
  const outcomes: [string, Mode | undefined, object][] = [
    ['is accepted', undefined, { sent: true }],
    ['gets a 400', { status: 400 }, { why: 'refused', code: '400' }],
    ['gets a 401', { status: 401 }, { why: 'unauthorised', code: '401' }],
    ['gets a 403', { status: 403 }, { why: 'refused', code: '403' }],
    ['gets a 404', { status: 404 }, { why: 'refused', code: '404' }],
    ['gets a 408', { status: 408 }, { why: 'ambiguous', code: '408' }],
    ['gets a 412', { status: 412 }, { why: 'throttled', code: '412' }],
    ['gets a 413', { status: 413 }, { why: 'refused', code: '413' }],
    ['gets a 429', { status: 429, headers: { 'retry-after': '7' } }, { why: 'throttled', code: '429', retryAfterMs: 7_000 }],
    ['gets a 429 that says nothing', { status: 429 }, { why: 'throttled', code: '429' }],
    ['gets a 500', { status: 500 }, { why: 'ambiguous', code: '500' }],
    ['gets a 502', { status: 502 }, { why: 'ambiguous', code: '502' }],
    ['gets a 503', { status: 503 }, { why: 'ambiguous', code: '503' }],
    ['gets a 504', { status: 504 }, { why: 'ambiguous', code: '504' }],
    ['is redirected elsewhere', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, { why: 'refused', code: '307' }],
    ['is cut', 'cut', { why: 'ambiguous' }],
    ['gets no answer', 'hang', { why: 'ambiguous', code: 'timeout' }],
  ];
  it.each(outcomes)('when it %s', async (_name, mode, outcome) => {
    channel.answer(mode);
    const results = await Promise.all(Array.from({ length: TRIES }, post));
    expect(channel.requests).toHaveLength(TRIES);
    for (const result of results) expect(result).toMatchObject(outcome);
  });

  it('when nobody listens there: none, and it may be tried again', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await client.post(addressOf(`http://127.0.0.1:${String(port)}`), words)).toMatchObject({ sent: false, why: 'unreached' });
  });

  it('when we have no token: none, as with one that is not taken', async () => {
    await client.close();
    client = open({ token: async () => Promise.reject(new Error('the token service is down')) });
    expect(await post()).toEqual({ sent: false, why: 'unauthorised', code: 'no-token' });
    expect(channel.requests).toEqual([]);
  });

  it('when the address is none we talk to: none', async () => {
    await client.close();
    client = open({ mayTalkTo: () => false });
    expect(await post()).toEqual({ sent: false, why: 'refused', code: 'service-url' });
    expect(channel.requests).toEqual([]);
  });
});

describe('an answer that comes late', () => {
  it('is still heard where somebody listens on, and it was one POST', async () => {
    await client.close();
    client = open({ listenMs: 10_000 });
    channel.answer({ status: 201, afterMs: TIMEOUT_MS * 2 });
    const result = await post();
    expect(result).toMatchObject({ sent: false, why: 'ambiguous', code: 'timeout' });
    expect(await (result.sent ? undefined : result.late)).toEqual({ sent: true, activity: 'bot-1' });
    expect(channel.requests).toHaveLength(1);
  });

  it('is not waited for when the process ends', async () => {
    await client.close();
    client = open({ listenMs: 60_000 });
    channel.answer('hang');
    const result = await post();
    await client.close();
    expect(await (result.sent ? undefined : result.late)).toMatchObject({ sent: false, why: 'ambiguous' });
    client = open();
  });

  it('is not listened to for ever', async () => {
    await client.close();
    client = open({ listenMs: TIMEOUT_MS + 100 });
    channel.answer('hang');
    const result = await post();
    expect(await (result.sent ? undefined : result.late)).toMatchObject({ sent: false, why: 'ambiguous' });
  });
});
