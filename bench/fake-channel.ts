import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A connector that takes every message at once and counts them. */
export async function startChannel(): Promise<{ url: string; server: Server; replies(): number }> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      response.setHeader('content-type', 'application/json');
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, replies: () => count };
}
