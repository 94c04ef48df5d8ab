import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** One request that the bot made to the channel, as it arrived. */
export interface Posted {
  method: 'POST' | 'PUT' | 'DELETE';
  conversation: string;
  /** The id given to a new activity, or the one that is updated. */
  id: string;
  activity: Record<string, unknown>;
}

/** How the channel answers the next requests of a conversation, or of all. */
export type Mode = { status: number; headers?: Record<string, string>; afterMs?: number } | 'cut' | 'hang';
/** Chooses the answer to one request, or undefined to accept it. */
export type Choose = (request: { conversation: string; at: number }) => Mode | undefined;

/** The Bot Connector's side of the REST interface, on a real socket: the only truth about what was delivered. */
export interface FakeConnector {
  url: string;
  /** Everything that was accepted, in order. */
  accepted: Posted[];
  /** All requests, refused ones too. */
  requests: { conversation: string; at: number; authorization: string | undefined }[];
  answer(mode: Mode | Choose | undefined, conversation?: string): void;
  close(): Promise<void>;
}

/** With a key and its certificate it speaks https, as production demands. */
export async function startFakeConnector(tls?: { key: string; cert: string }): Promise<FakeConnector> {
  const accepted: Posted[] = [];
  const requests: FakeConnector['requests'] = [];
  const modes = new Map<string, Mode | Choose>();
  let count = 0;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void bodyOf(request).then(async (activity) => {
      const [, conversation = '', target = ''] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(request.url ?? '')?.map(decodeURIComponent) ?? [];
      const at = Date.now();
      requests.push({ conversation, at, authorization: request.headers.authorization });
      const mode = await modeFor(modes.get(conversation) ?? modes.get('*'), conversation, at);
      if (mode === 'hang') return;
      if (mode === 'cut') return void request.socket.destroy();
      if (mode && mode.status >= 300) return answered(response, mode.status, mode.headers ?? {});
      const method = request.method as Posted['method'];
      const id = method === 'POST' ? `bot-${(count += 1)}` : target;
      accepted.push({ method, conversation, id, activity });
      answered(response, method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }, JSON.stringify({ id }));
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    requests,
    answer(mode, conversation = '*') {
      if (mode === undefined) modes.delete(conversation);
      else modes.set(conversation, mode);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Comes when it is time to answer. */
async function modeFor(chosen: Mode | Choose | undefined, conversation: string, at: number): Promise<Mode | undefined> {
  const mode = typeof chosen === 'function' ? chosen({ conversation, at }) : chosen;
  if (typeof mode === 'object' && mode.afterMs) await new Promise((resolve) => setTimeout(resolve, mode.afterMs));
  return mode;
}

/** In two steps, since restify changes `writeHead` of every server in its process so that it returns nothing. */
function answered(response: ServerResponse, status: number, headers: Record<string, string>, body = ''): void {
  response.writeHead(status, headers);
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}
