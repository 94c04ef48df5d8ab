import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageTextsIn } from '../../src/i18n/pages';
import { chatClient } from '../support/chat-client';
import { startWebchat, type HarnessOptions, type WebchatHarness } from '../support/webchat-harness';

const SOURCE = join(__dirname, '..', '..', 'src', 'webchat', 'page');
const SEATS: NonNullable<HarnessOptions['seats']> = [
  { person: 'p-lou', name: 'Lou </script><b>', role: 'member', user: 'dl_lou', conversation: 'c-lou' },
];
let pageDir: string;
let harness: WebchatHarness;

beforeAll(() => {
  pageDir = mkdtempSync(join(tmpdir(), 'relais-page-'));
  for (const name of ['index.html', 'essai.html', 'chat.css', 'cards.css', 'essai.css', 'favicon.svg']) cpSync(join(SOURCE, name), join(pageDir, name));
  writeFileSync(join(pageDir, 'main.js'), 'export {};');
  writeFileSync(join(pageDir, 'essai.js'), 'export {};');
  writeFileSync(join(pageDir, 'notes.txt'), 'not for the web');
});
afterAll(() => rmSync(pageDir, { recursive: true }));
afterEach(() => harness.close());

const get = async (path: string, headers: Record<string, string> = {}): ReturnType<ReturnType<typeof chatClient>['call']> => chatClient(harness.url).call('GET', path, { headers });
const dataOf = (html: string): Record<string, unknown> => JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Record<string, unknown>;

describe('in the service', () => {
  beforeEach(async () => {
    harness = await startWebchat({ pageDir });
  });

  it('serves the page under strict headers, without a cookie', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]) expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toBeNull();
    expect(text).not.toMatch(/\son\w+=|style=|<script>|\{\{/);
  });

  it('has its texts from the French catalogue', async () => {
    const { text } = await get('/');
    expect(dataOf(text)).toEqual({ texts: pageTextsIn.fr, languages: Object.values(pageTextsIn) });
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text).toContain('Relais</title>');
  });

  it('begins in the language that its address names, in French when there is no such catalogue', async () => {
    const { text } = await get('/?lang=ar');
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(dataOf(text)).toMatchObject({ texts: pageTextsIn.ar });
    for (const lang of ['de', '', '%22%3E']) expect((await get(`/?lang=${lang}`)).text).toContain('<html lang="fr" dir="ltr">');
  });

  it('puts the code of an invitation link into the page as data, and nothing that is no code', async () => {
    expect(dataOf((await get('/r/K7M2-9QXD')).text)).toMatchObject({ code: 'K7M2-9QXD' });
    for (const hostile of ['</script><script>alert(1)', '"><img>', 'x'.repeat(41), 'code with spaces']) {
      const { text } = await get(`/r/${encodeURIComponent(hostile)}`);
      expect(dataOf(text)).not.toHaveProperty('code');
      expect(text).not.toContain(hostile);
    }
  });

  it('lets browsers keep files for ever under their version, and ask again without it', async () => {
    const base = /href="(\/page\/\w+)\/chat\.css"/.exec((await get('/')).text)?.[1] ?? '';
    const versioned = await get(`${base}/chat.css`);
    expect([versioned.status, versioned.headers.get('content-type'), versioned.headers.get('cache-control')]).toEqual([200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable']);
    const plain = await get('/page/main.js');
    expect([plain.headers.get('cache-control'), plain.headers.get('content-type')]).toEqual(['no-cache', 'text/javascript; charset=utf-8']);
    expect((await get('/page/0123456789ab/main.js')).headers.get('cache-control')).toBe('no-cache');
    const again = await get('/page/main.js', { 'if-none-match': plain.headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('serves the renderer of cards, small for who can read it so', async () => {
    const plain = await get('/page/adaptivecards.js', { 'accept-encoding': 'identity' });
    expect(plain.text).toContain('AdaptiveCards');
    for (const encoding of ['br', 'gzip']) {
      const packed = await get('/page/adaptivecards.js', { 'accept-encoding': encoding });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.text).toBe(plain.text);
    }
    expect((await get('/page/adaptivecards.js', { 'accept-encoding': 'br;q=0, gzip;q=0' })).headers.get('content-encoding')).toBeNull();
  });

  it.each(['/page/notes.txt', '/page/index.html', '/page/..%2Findex.ts', '/page/constructor', '/page/x/main.ts'])('has no file %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('has an icon', async () => {
    expect((await get('/favicon.ico')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('has no trial page and no chairs', async () => {
    expect((await get('/essai')).status).toBe(404);
    expect((await chatClient(harness.url).call('POST', '/trial/seats/p-lou')).status).toBe(404);
    const { headers, text } = await get('/?seat=p-lou');
    expect(dataOf(text)).not.toHaveProperty('seat');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('in the trial', () => {
  beforeEach(async () => {
    harness = await startWebchat({ pageDir, seats: SEATS });
  });

  it('lists the chairs, without what only the server needs', async () => {
    const { status, text, headers } = await get('/essai');
    expect(status).toBe(200);
    expect(dataOf(text)['seats']).toEqual([{ person: 'p-lou', name: 'Lou </script><b>', role: 'member' }]);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(text.match(/<\/script>/g)).toHaveLength(2);
  });

  it('lets a chair, and only a chair, stand in a frame of our own', async () => {
    expect((await get('/?seat=p-lou')).headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await get('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await get('/?seat=<b>')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('gives the token of a demo person to a page of this machine', async () => {
    const client = chatClient(harness.url);
    const { body } = await client.call('POST', '/trial/seats/p-lou');
    expect(body).toMatchObject({ conversationId: 'c-lou', name: 'Lou </script><b>', role: 'member' });
    await client.post({ token: String(body['token']), conversation: 'c-lou', streamUrl: '' }, { type: 'message', text: 'x' });
    expect(harness.received[0]?.['from']).toEqual({ id: 'dl_lou' });
    expect((await client.call('POST', '/trial/seats/nobody')).status).toBe(404);
    expect((await client.call('POST', '/trial/seats/p-lou', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });

  it('may also be called localhost by a browser of this machine', async () => {
    const { port } = new URL(harness.url);
    const client = chatClient(`http://localhost:${port}`);
    const { status, body } = await client.call('POST', 'tokens/generate', { headers: { origin: `http://localhost:${port}` } });
    expect(status).toBe(200);
    const opened = await client.call('POST', 'conversations', { token: String(body['token']), headers: { origin: `http://localhost:${port}` } });
    expect(opened.body['streamUrl']).toContain(`ws://localhost:${port}/`);
    expect((await client.call('POST', 'tokens/generate', { headers: { origin: 'http://localhost:1' } })).status).toBe(403);
  });
});
