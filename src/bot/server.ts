import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Log } from '../application/ports';
import type { Route } from './http-route';
import type { Doors } from './authenticate';
import { readJson } from './read-json';
import { silence } from './silence';
import type { Received } from './receive';

export interface ServerDeps {
  doors: Doors;
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

/** The HTTP server: restify as a router only. The network gets a status and nothing else. */
export async function serve(deps: ServerDeps, host: string, port: number): Promise<RunningServer> {
  const server = restify.createServer({ name: 'relais', log: silence, formatters: { 'application/json; q=0.9': bare, 'text/plain; q=0.1': bare } });
  const http = httpOf(server);
  http.headersTimeout = 10_000;
  http.requestTimeout = 20_000;
  server.post('/api/messages', handled(deps.log, (request, response) => messages(deps, request, response)));
  for (const [path, answer] of Object.entries(deps.health)) {
    server.get(path, handled(deps.log, async (_request, response) => {
      const { status, type, body } = await answer();
      end(response, status, { 'content-type': type }, body);
    }));
  }
  for (const route of deps.routes) mount(server, route, deps.log);
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!deps.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: server.address().port, close: () => closed(server) };
}

async function messages({ doors, receive, ownChannel }: ServerDeps, request: Request, response: Response): Promise<void> {
  const body = await readJson(request);
  if (!body.ok) end(response, body.status);
  else if (typeof body.json['type'] !== 'string') end(response, 400);
  else if (body.json['channelId'] === ownChannel || !(await doors.admits(body.json, request.headers.authorization ?? ''))) end(response, 401);
  else {
    const { status, body: answer } = await receive(body.json);
    endWith(response, { status, body: answer });
  }
}

function mount(server: Server, { method, path, handle }: Route, log: Log): void {
  const handler = handled(log, async (request, response) => {
    const body = method === 'POST' && Number(request.headers['content-length'] ?? 0) > 0 ? await readJson(request) : { ok: true as const, json: {} };
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
      remoteAddress: request.socket.remoteAddress ?? '',
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
function endWith(response: Response, { status, headers = {}, body }: { status: number; headers?: Record<string, string>; body?: unknown }): void {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) end(response, status, headers, body);
  else end(response, status, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
}

function end(response: Response, status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers });
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
