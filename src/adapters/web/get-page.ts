import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, buildConnector, request, type Dispatcher } from 'undici';
import { readableAddress } from './readable-address';

export interface GetDeps {
  /** By name, on the organisation's list. */
  mayRead(host: string): boolean;
  /** All addresses of a name, in figures; asked once for a connection. */
  lookup(host: string): Promise<readonly string[]>;
  isPublic(address: string): boolean;
  /** What we call ourselves. */
  userAgent: string;
  /** A client that connects to this address whatever the name is, and to no other. */
  dial(address: string): Dispatcher;
}

export type Got = { got: true; url: URL; html: string } | { got: false; why: 'not-allowed' | 'unreached' | 'no-page' | 'too-big' };

/** Of a page as it is read, after decompression. */
const MOST_BYTES = 512 * 1_024;
const MOST_REDIRECTS = 2;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const META_CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,20})/i;
const UNPACKED: Readonly<Record<string, () => Transform>> = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** Pins a connection: the name was resolved and checked, is not asked for again, and is only what the certificate must prove. */
export function dialOnly(address: string): Dispatcher {
  const connect = buildConnector({});
  return new Agent({ connect: (options, done) => { connect({ ...options, hostname: address, servername: options.hostname }, done); } });
}

/** A page behind an address that somebody gave: https, public, this host alone, half a megabyte. Rejects when the signal comes first. */
export async function getPage(written: string, deps: GetDeps, signal: AbortSignal, redirects = 0): Promise<Got> {
  const url = readableAddress(written, (host) => deps.mayRead(host));
  if (url === undefined) return { got: false, why: 'not-allowed' };
  const addresses = await unlessAborted(deps.lookup(url.hostname).catch(() => []), signal);
  const [address] = addresses;
  if (address === undefined) return { got: false, why: 'unreached' };
  if (!addresses.every((one) => deps.isPublic(one))) return { got: false, why: 'not-allowed' };
  const client = deps.dial(address);
  try {
    const headers = { 'user-agent': deps.userAgent, accept: 'text/html', 'accept-language': 'fr', 'accept-encoding': 'gzip, br' };
    const answer = await request(url, { dispatcher: client, headers, signal });
    const next = redirectOf(answer, url);
    if (next === undefined) return await pageOf(answer, url);
    return next === 'elsewhere' || redirects === MOST_REDIRECTS ? { got: false, why: 'not-allowed' } : await getPage(next, deps, signal, redirects + 1);
  } catch (error) {
    if (signal.aborted) throw error;
    return { got: false, why: 'unreached' };
  } finally {
    await client.destroy();
  }
}

/** A look-up cannot be called off, but it can be left alone. */
async function unlessAborted<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let leave = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    leave = () => {
      reject(new Error('too slow'));
    };
    signal.addEventListener('abort', leave, { once: true });
  });
  return Promise.race([coming, aborted]).finally(() => {
    signal.removeEventListener('abort', leave);
  });
}

/** Where the page went on the same host; `elsewhere` for everything that is not. */
function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const { location } = headers;
  if (typeof location !== 'string' || !URL.canParse(location, from.href)) return 'elsewhere';
  const to = new URL(location, from);
  return to.hostname === from.hostname ? to.href : 'elsewhere';
}

async function pageOf({ statusCode, headers, body }: Dispatcher.ResponseData, url: URL): Promise<Got> {
  const type = headers['content-type'];
  const packing = headers['content-encoding'] ?? 'identity';
  const unpack = typeof packing === 'string' ? UNPACKED[packing.toLowerCase()] : undefined;
  if (statusCode !== 200 || typeof type !== 'string' || !HTML.test(type) || (unpack === undefined && packing !== 'identity')) return { got: false, why: 'no-page' };
  const bytes = await within(unpack === undefined ? body : pipeline(body, unpack(), () => undefined));
  return bytes === undefined ? { got: false, why: 'too-big' } : { got: true, url, html: decoded(bytes, type) };
}

async function within(stream: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) { // Safe: neither stream has an encoding, so both give bytes.
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer, type: string): string {
  const label = /charset\s*=\s*"?([\w-]{2,20})/i.exec(type)?.[1] ?? META_CHARSET.exec(bytes.subarray(0, 2_048).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
