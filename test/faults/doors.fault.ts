import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startProduct, type Product } from '../support/product';
import { residentBytes, watchedDuring, type Watched } from '../support/product-figures';

const MB = 1_000_000;

let product: Product;
let temporary: string;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'relais-doors-'));
  product = await startProduct({ TMPDIR: temporary, HOME: temporary });
}, 60_000);
afterAll(async () => {
  await product.stop();
  rmSync(temporary, { recursive: true });
});
afterEach(async () => {
  expect((await fetch(`${product.url}/live`)).status).toBe(200);
  expect(readdirSync(temporary)).toEqual([]);
});

const figures = ({ peakBytes, liveP99 }: Watched, before: number): string => `memory +${((peakBytes - before) / MB).toFixed(0)} MB, /live p99 ${liveP99.toFixed(0)} ms`;

function isBounded(watched: Watched, before: number): void {
  expect(watched.failures).toEqual([]);
  expect(watched.liveP99).toBeLessThan(500);
  expect(watched.peakBytes - before).toBeLessThan(150 * MB);
}

/** Sends a body bit by bit as fast as it is taken, whatever is answered meanwhile; gives the answer's first line. */
async function sends(head: string, piece: Buffer, pieces: number): Promise<string> {
  const { hostname, port } = new URL(product.url);
  const socket: Socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString('latin1'))).on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  // Whoever is answered and never let go hangs up.
  socket.setTimeout(30_000, () => socket.destroy());
  socket.write(head);
  for (let sent = 0; sent < pieces && !socket.destroyed; sent += 1) {
    if (!socket.write(piece)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
  socket.end();
  await closed;
  return answer.split('\r\n')[0] ?? '';
}

describe('S-7 bodies are bounded', () => {
  it('of 60 MB, in pieces, compressed, as forms: refused, and the rest of Relais does not feel it', async () => {
    const head = (path: string, headers: string): string => `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n\r\n`;
    const bits = Buffer.alloc(100_000, 'x');
    const inPieces = Buffer.concat([Buffer.from(`${bits.length.toString(16)}\r\n`), bits, Buffer.from('\r\n')]);
    const bomb = gzipSync(Buffer.alloc(60 * MB, '{'));
    const zipped = Buffer.concat([bomb, Buffer.alloc(60 * MB - bomb.length)]);
    const before = await residentBytes(product);
    const answers: string[] = [];
    const watched = await watchedDuring(product, async () => {
      for (const path of ['/api/messages', '/v3/directline/tokens/generate']) {
        const kinds: [string, Promise<string>[]][] = [
          ['413', Array.from({ length: 4 }, () => sends(head(path, `Content-Type: application/json\r\nContent-Length: ${60 * MB}`), bits, 600))],
          ['413', Array.from({ length: 4 }, () => sends(head(path, 'Content-Type: application/json\r\nTransfer-Encoding: chunked'), inPieces, 600))],
          ['415', [sends(head(path, `Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${zipped.length}`), zipped, 1)]],
          ['415', [sends(head(path, `Content-Type: application/json\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked`), inPieces, 600)]],
          ['415', [sends(head(path, `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${60 * MB}`), bits, 600)]],
        ];
        for (const [status, asked] of kinds) for (const answer of await Promise.all(asked)) answers.push(`${status} ${answer}`);
      }
    });
    console.info(`S-7 bodies: ${answers.length} of 60 MB refused, ${figures(watched, before)}`);
    for (const answer of answers) expect(answer).toMatch(/^(\d{3}) HTTP\/1\.1 \1 /);
    isBounded(watched, before);
  });

  it('that never end: 200 slow senders of headers and of bodies, and 10,000 connections that say nothing, are sent away', async () => {
    const { hostname, port } = new URL(product.url);
    const sockets: Socket[] = [];
    let closed = 0;
    let held = 0;
    const answers: string[] = [];
    const open = (first: string): Socket => {
      const socket = connect(Number(port), hostname);
      sockets.push(socket);
      socket.on('error', () => undefined).on('close', () => (closed += 1)).on('data', (part: Buffer) => answers.push(part.toString('latin1').slice(9, 12)));
      if (first !== '') socket.write(first);
      return socket;
    };
    const before = await residentBytes(product);
    const started = performance.now();
    const watched = await watchedDuring(product, async () => {
      const slow = [
        ...Array.from({ length: 100 }, () => open('POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ')),
        ...Array.from({ length: 100 }, () => open('POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{')),
      ];
      const drip = setInterval(() => slow.forEach((socket) => socket.writable && socket.write(' ')), 500);
      for (let batch = 0; batch < 100; batch += 1) {
        for (let one = 0; one < 100; one += 1) open('');
        await new Promise((resolve) => setImmediate(resolve));
      }
      const deadline = Date.now() + 180_000;
      while (closed < sockets.length && Date.now() < deadline) {
        held = Math.max(held, sockets.filter(({ readyState }) => readyState === 'open').length);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      clearInterval(drip);
    });
    const seconds = (performance.now() - started) / 1_000;
    console.info(`S-7 slow: ${sockets.length} connections, ${closed} sent away after ${seconds.toFixed(0)} s, ${answers.filter((status) => status === '408').length} of them told 408; ${figures(watched, before)}`);
    sockets.forEach((socket) => socket.destroy());
    expect({ opened: sockets.length, closed }).toEqual({ opened: 10_200, closed: 10_200 });
    expect(answers.filter((status) => status === '408').length).toBeGreaterThanOrEqual(100);
    isBounded(watched, before);
  });
});
