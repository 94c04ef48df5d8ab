import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Pool } from 'undici';
import { chatClient } from '../support/chat-client';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { cardPayload, fuzzedActivity } from '../support/fuzz';
import { startProduct, type Product } from '../support/product';
import { residentBytes } from '../support/product-figures';
import { chance, profile } from './profile';

const MB = 1_000_000;
const AT_ONCE = 200;

let product: Product;
let connector: FakeConnector;
let temporary: string;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'relais-fuzz-'));
  connector = await startFakeConnector();
  // Kept small, V8 shows what is held rather than what it has not yet looked through; a leak would end the process.
  product = await startProduct({ TMPDIR: temporary, HOME: temporary, NODE_OPTIONS: '--max-old-space-size=160 --max-semi-space-size=4' });
}, 60_000);
afterAll(async () => {
  await product.stop();
  await connector.close();
  rmSync(temporary, { recursive: true });
});
afterEach(async () => {
  expect((await fetch(`${product.url}/live`)).status).toBe(200);
  expect(readdirSync(temporary)).toEqual([]);
});

describe('I-7 malformed input is harmless', () => {
  /** The thirteen requests that stop or fill other servers. */
  const hostile: [string, { body?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> }][] = [
    ['{}', { body: '{}' }],
    ['no body', {}],
    ['null', { body: 'null' }],
    ['a list', { body: '[{}]' }],
    ['half of JSON', { body: '{"type":"message"' }],
    ['bad gzip', { body: 'x', headers: { 'content-encoding': 'gzip' } }],
    ['good gzip', { body: new Uint8Array(gzipSync('{}')), headers: { 'content-encoding': 'gzip' } }],
    ['multipart', { body: '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['a form', { body: 'type=message', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['300 kB', { body: 'x'.repeat(300_000) }],
    ['a nest', { body: '['.repeat(200_000) }],
    ['a prototype', { body: '{"__proto__":{"type":"message"},"type":"message"}' }],
    ['another alphabet', { body: new Uint8Array([0xff, 0xfe, 0x7b, 0x00]) }],
  ];

  it.each(['/api/messages', '/v3/directline/tokens/generate', '/v3/directline/conversations', '/trial/seats/x'])('thirteen hostile requests to %s', async (path) => {
    for (const [what, init] of hostile) {
      const response = await fetch(`${product.url}${path}`, { method: 'POST', ...init, headers: { 'content-type': 'application/json', ...init.headers } });
      const fine = path.endsWith('generate') ? response.status < 500 : response.status >= 400 && response.status < 500;
      expect([what, response.status, fine]).toEqual([what, response.status, true]);
    }
  });

  it('addresses that are none', async () => {
    for (const path of ['/page/%00/x', '/page/x/%2e%2e%2f', '/?watermark[]=1&__proto__[x]=1', '/r/%00', '/r/%F0%9F%99%82', '/?seat=%00', '/page/__proto__/constructor', '/v3/directline/conversations/%00/activities']) {
      const { status } = await fetch(`${product.url}${path}`);
      expect([path, status < 500]).toEqual([path, true]);
    }
  });

  it('20,000 fuzzed activities and buttons, two hundred at once', async () => {
    const count = 20_000 * profile().scale;
    const client = chatClient(product.url);
    const visit = await client.open();
    const pool = new Pool(product.url, { connections: AT_ONCE });
    const statuses: Record<string, number> = {};
    const draw = chance('I-7');
    const bodies = (from: number, to: number): { body: string; ours: boolean }[] =>
      Array.from({ length: to - from }, (_, at) => {
        const ours = draw() < 0.1;
        return { ours, body: ours ? JSON.stringify({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'x', value: cardPayload(draw) }) : fuzzedActivity(draw, connector.url, from + at) };
      });
    const run = async (waiting: { body: string; ours: boolean }[]): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { body, ours } = next;
        const { statusCode, body: answer } = await pool.request({
          method: 'POST',
          path: ours ? `/v3/directline/conversations/${visit.conversation}/activities` : '/api/messages',
          headers: { 'content-type': 'application/json', ...(ours ? { authorization: `Bearer ${visit.token}` } : {}) },
          body,
        });
        await answer.dump();
        statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
        if (statusCode >= 500 && statusCode !== 501) throw new Error(`answered ${String(statusCode)}: ${body.slice(0, 2_000)}`);
      }
    };
    const all = async (from: number, to: number): Promise<void> => {
      for (let start = from; start < to; start += 2_000) {
        const waiting = bodies(start, Math.min(to, start + 2_000));
        await Promise.all(Array.from({ length: AT_ONCE }, () => run(waiting)));
      }
    };
    // Caches and compiled code fill first: what counts is whether it goes on growing.
    await all(0, 4_000);
    const before = await residentBytes(product);
    const started = performance.now();
    await all(4_000, 4_000 + count);
    await pool.close();
    const grown = (await residentBytes(product)) - before;
    console.info(`I-7: ${count} fuzzed in ${((performance.now() - started) / 1_000).toFixed(0)} s, answers ${JSON.stringify(statuses)}, memory ${(grown / MB).toFixed(0)} MB`);
    expect(Object.keys(statuses).filter((status) => Number(status) >= 500 && status !== '501')).toEqual([]);
    expect(Number(statuses['200'])).toBeGreaterThan(count / 10);
    expect(grown).toBeLessThan(50 * MB);
  });
});
