import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { loopbackCertificate } from './certificate';

/** What a path of the site answers; a body may be given in pieces, and one that hangs is never ended. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  hang?: true;
}

/** A job board on a https socket of this machine. */
export interface OfferSite {
  host: string;
  pages: Record<string, Answer>;
  requests: { path: string; headers: Record<string, string | string[] | undefined> }[];
  /** A client that reaches the site under its name, wherever the guard believes that it is. */
  dial(): Dispatcher;
  close(): Promise<void>;
}

export async function startOfferSite(host: string): Promise<OfferSite> {
  const pages: OfferSite['pages'] = {};
  const requests: OfferSite['requests'] = [];
  const { key, cert } = loopbackCertificate(host);
  const server = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const { status = 200, headers = {}, body = '', hang } = pages[path] ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    if (hang) response.write(body === '' ? '<html>' : body);
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // Safe: it listens on a port, not on a path.
  return {
    host,
    pages,
    requests,
    dial() {
      const connect = buildConnector({ ca: cert });
      return new Agent({
        connect: (options, done) => {
          connect({ ...options, hostname: '127.0.0.1', servername: options.hostname, port: String(port) }, done);
        },
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
