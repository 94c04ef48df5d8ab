import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';

/** Longest wait for all headers of a request, also its first one (ms), and for the whole of it. */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 20_000;
/** Longer than proxies keep a connection that rests (60 s): else they write into one that we are closing. */
const RESTS_MS = 65_000;
/** How often Node looks for those that are late; by itself only every 30 s. */
const LOOK_EVERY_MS = 2_000;
/** Every open chat page is one connection; what comes beyond that is closed at once. */
const MOST_CONNECTIONS = 5_000;
/** Where people connect without a proxy between: one address may not take all of them. */
const MOST_FROM_ONE = 1_000;

/** Bounds what connections may cost before anything was read from them. A proxy bounds them by address itself. */
export function bounded(http: HttpServer, proxies: number): HttpServer {
  http.headersTimeout = HEADERS_WITHIN_MS;
  http.requestTimeout = REQUEST_WITHIN_MS;
  http.keepAliveTimeout = RESTS_MS;
  // First in line, before the parser has the connection.
  http.prependListener('connection', counted(proxies === 0 ? MOST_FROM_ONE : MOST_CONNECTIONS));
  return Object.assign(http, { connectionsCheckingInterval: LOOK_EVERY_MS });
}

/**
 * Counts what is let in, and closes the rest at once. Node's own `maxConnections` still counts those that were just
 * closed, so that a burst of them would shut everybody out.
 */
function counted(mostFromOne: number): (socket: Socket) => void {
  const open = new Map<string, number>();
  let all = 0;
  return (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = open.get(address) ?? 0;
    if (all >= MOST_CONNECTIONS || count >= mostFromOne) {
      socket.destroy();
      return;
    }
    all += 1;
    open.set(address, count + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      all -= 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  };
}

/** A body that says its length, or comes in pieces without saying it. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What every answer says to a browser; a page says its own in their place. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A refusal because of too much, with the time to wait in whole seconds. */
export function tooMany(waitMs: number): { status: 429; headers: Record<string, string> } {
  return { status: 429, headers: { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1_000))) } };
}
