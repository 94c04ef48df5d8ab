import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Log } from '../application/ports';
import type { ChatResponse, Route } from './http-route';
import type { Doors } from './authenticate';
import { networkOf } from './door-address';
import type { Gate } from './door-gate';
import { bounded, hasBody, SAFE_HEADERS, tooMany } from './door-http';
import { readJson } from './read-json';
import { silence } from './silence';
import type { Received } from './receive';

export interface ServerDeps {
  doors: Doors;
  gate: Gate;
  /** Proxies of ours in front, which say where a request comes from. */
  proxies: number;
  receive(activity: Record<string, unknown>): Promise<Received>;
  /** The channel of our own page: it speaks to us in this process, so nobody may claim it at the door. */
  ownChannel: string;
  routes: Route[];
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Answers of `/live`, `/ready` and `/metrics`. */
  health: Record<'/live' | '/ready' | '/metrics', () => Promise<{ status: number; type: string; body: string }>>;
  log: Log;
}

export interface RunningServer {
  port: number;
  /** Stops taking requests, lets those under way end (ms), then closes. */
  close(): Promise<void>;
}

const MESSAGES = '/api/messages';

/** The HTTP server: restify as a router only. The network gets a status and nothing else. */
export async function serve(deps: ServerDeps, host: string, port: number): Promise<RunningServer> {
  const server = restify.createServer({ name: 'relais', log: silence, formatters: { 'application/json; q=0.9': bare, 'text/plain; q=0.1': bare } });
  const http = bounded(httpOf(server), deps.proxies);
  const looked = oncePerProcess(deps);
  server.pre((request: Request, response: Response, next: Next) => {
    looked(request);
    const refusal = refusalOf(deps, request);
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    if (refusal) endWith(response, refusal);
    next(refusal ? false : undefined);
  });
  server.post(MESSAGES, handled(deps.log, (request, response) => messages(deps, request, response)));
  for (const [path, answer] of Object.entries(deps.health)) {
    server.get(path, handled(deps.log, async (_request, response) => {
      const { status, type, body } = await answer();
      end(response, status, { 'content-type': type }, body);
    }));
  }
  for (const route of deps.routes) mount(server, route, deps);
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node takes its own listener away: without one, a peer that hangs up would stop the process.
    socket.on('error', () => undefined);
    if (refusalOf(deps, request) || !deps.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: server.address().port, close: () => closed(server) };
}

/** What is refused before it is looked at: not meant for us, or too much from one network. Health is always answered. */
function refusalOf({ doors, gate, proxies, health }: ServerDeps, request: IncomingMessage): ChatResponse | undefined {
  if (!doors.serves(request.headers)) return { status: 403 };
  const path = (request.url ?? '').replace(/\?.*$/, '');
  if (path in health) return undefined;
  const network = networkOf(request.headers, request.socket.remoteAddress ?? '', proxies);
  const wait = path === MESSAGES ? gate.knock(network) : gate.visit(network);
  return wait > 0 ? tooMany(wait) : undefined;
}

/** Without RELAIS_PROXIES, whoever comes through a proxy counts as the proxy: everybody together. */
function oncePerProcess({ proxies, log }: ServerDeps): (request: IncomingMessage) => void {
  let said = proxies > 0;
  return ({ headers }) => {
    if (said || headers['x-forwarded-for'] === undefined) return;
    said = true;
    log.warn('proxies.unset');
  };
}

async function messages(deps: ServerDeps, request: Request, response: Response): Promise<void> {
  const { status, body } = await heard(deps, request);
  if ([400, 401, 408, 413, 415].includes(status)) deps.gate.refused(networkOf(request.headers, request.socket.remoteAddress ?? '', deps.proxies));
  endWith(response, { status, body });
}

async function heard({ doors, receive, ownChannel }: ServerDeps, request: Request): Promise<Received> {
  const body = await readJson(request);
  if (!body.ok) return { status: body.status };
  if (typeof body.json['type'] !== 'string') return { status: 400 };
  const admitted = body.json['channelId'] === ownChannel ? 'no' : await doors.admits(body.json, request.headers.authorization ?? '');
  if (admitted !== 'yes') return { status: admitted === 'no' ? 401 : 503 };
  return receive(body.json);
}

function mount(server: Server, { method, path, handle }: Route, { log, proxies }: ServerDeps): void {
  const handler = handled(log, async (request, response) => {
    const body = method === 'POST' && hasBody(request) ? await readJson(request) : { ok: true as const, json: {} };
    if (!body.ok) {
      end(response, body.status);
      return;
    }
    const answer = await handle({
      // Safe: restify's parameters are the texts of the path's names.
      params: request.params as Record<string, string>,
      query: new URLSearchParams(request.getQuery()),
      headers: request.headers,
      body: body.json,
      network: networkOf(request.headers, request.socket.remoteAddress ?? '', proxies),
    });
    endWith(response, answer);
  });
  if (method === 'GET') server.get(path, handler);
  else server.post(path, handler);
}

/** Runs a handler to its end; what it throws is logged and answered with a bare 500. */
function handled(log: Log, handle: (request: Request, response: Response) => Promise<void>) {
  return (request: Request, response: Response, next: Next): void => {
    handle(request, response).then(
      () => next(),
      (error: unknown) => {
        log.error('request.failed', { method: request.method ?? '', name: error instanceof Error ? error.name : 'unknown' });
        if (!response.headersSent) end(response, 500);
        next(false);
      },
    );
  };
}

/** Ends with bytes or a text as they are, with JSON, or with the status alone. */
function endWith(response: Response, { status, headers = {}, body }: ChatResponse): void {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) end(response, status, headers, body);
  else end(response, status, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
}

function end(response: Response, status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** restify's own refusals (404, 405) carry a message; the network gets the status alone. */
function bare(): string {
  return '';
}

async function closed(server: Server): Promise<void> {
  const idle = setInterval(() => {
    httpOf(server).closeIdleConnections();
  }, 25);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  clearInterval(idle);
}

/** restify's own HTTP server. */
function httpOf(server: Server): HttpServer {
  const http: HttpServer = server.server;
  return http;
}
