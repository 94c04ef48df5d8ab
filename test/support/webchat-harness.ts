import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ids, Sealer } from '../../src/application/ports';
import { createWebchat, type TrialSeat, type Webchat } from '../../src/webchat';
import type { ChatLog } from '../../src/webchat/chat-log';
import type { ChatResponse, Route } from '../../src/bot/http-route';
import { memoryChatLog } from './memory-chat-log';

type Received = Record<string, unknown>;
type Receive = (activity: Received, harness: WebchatHarness) => Promise<{ status: number; body?: unknown }>;

export interface WebchatHarness {
  url: string;
  webchat: Webchat;
  log: ChatLog;
  sealer: Sealer;
  clock: { now(): number; set(now: number): void };
  /** What the bot was handed, in order. */
  received: Received[];
  /** What the bot does with an activity. */
  onReceive(receive: Receive): void;
  close(): Promise<void>;
}

export interface HarnessOptions {
  log?: ChatLog;
  seats?: TrialSeat[];
  pageDir?: string;
  port?: number;
  sealer?: Sealer;
  /** Like a network that lets no WebSocket through. */
  withoutStreams?: boolean;
  publicUrl?: string;
}

const MAX_BODY = 256 * 1024;

/** The chat service on a plain HTTP server on loopback, with a bot that the test writes. */
export async function startWebchat(options: HarnessOptions = {}): Promise<WebchatHarness> {
  let now = Date.parse('2026-11-24T09:00:00Z');
  let receive: Receive = async () => ({ status: 200 });
  const server = createServer().listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has such an address.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { now: () => now, set: (to: number) => void (now = to) };
  const log = options.log ?? memoryChatLog();
  const sealer = options.sealer ?? aesSealer();
  const received: Received[] = [];
  const webchat = createWebchat({
    log,
    sealer,
    clock,
    ids: randomIds(),
    receive: async (activity) => {
      received.push(activity);
      return receive(activity, harness);
    },
    publicUrl: options.publicUrl ?? url,
    pageDir: options.pageDir ?? 'nowhere',
    ...(options.seats === undefined ? {} : { trial: { seats: async () => options.seats ?? [] } }),
  });
  const harness: WebchatHarness = {
    url, webchat, log, sealer, clock, received,
    onReceive: (to) => void (receive = to),
    close: async () => {
      await webchat.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  mount(server, webchat, options.withoutStreams === true);
  return harness;
}

function mount(server: Server, webchat: Webchat, withoutStreams: boolean): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(webchat.routes, request).then(
      (result) => write(response, result),
      (error: unknown) => write(response, { status: 500, body: String(error) }),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    if (withoutStreams || !webchat.upgrade(request, socket, head)) socket.destroy();
  });
}

async function answer(routes: readonly Route[], request: IncomingMessage): Promise<ChatResponse> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://harness');
  for (const route of routes) {
    const params = paramsOf(route.path, pathname);
    if (params === undefined || route.method !== request.method) continue;
    const read = await bodyOf(request);
    if (read === 'bad') return { status: 400 };
    return route.handle({ params, query: searchParams, headers: request.headers, body: read.body, network: request.socket.remoteAddress ?? '' });
  }
  return { status: 404 };
}

function paramsOf(path: string, pathname: string): Record<string, string> | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const found = new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`).exec(pathname);
  return found === null ? undefined : Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
}

async function bodyOf(request: IncomingMessage): Promise<{ body: unknown } | 'bad'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return 'bad';
    chunks.push(chunk);
  }
  try {
    return { body: size === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString()) };
  } catch {
    return 'bad';
  }
}

function write(response: ServerResponse, { status, headers = {}, body }: ChatResponse): void {
  const isJson = body !== undefined && !(body instanceof Uint8Array);
  // In two steps, since restify changes `writeHead` of every server in its process so that it returns nothing.
  response.writeHead(status, isJson ? { 'content-type': 'application/json; charset=utf-8', ...headers } : headers);
  response.end(isJson ? JSON.stringify(body) : body);
}

/** A sealer with a key of its own: the seal says for whom it is and shows when it was changed. */
export function aesSealer(): Sealer {
  const key = randomBytes(32);
  return {
    seal: (payload, audience) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(audience));
      const sealed = Buffer.concat([cipher.update(payload, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (token, audience) => {
      const bytes = Buffer.from(token, 'base64url');
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(audience)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

export function randomIds(): Ids {
  return { id: () => randomBytes(16).toString('hex'), below: (limit) => randomBytes(4).readUInt32BE() % limit };
}
