import { createServer } from 'node:http';
import type { Log } from '../application/ports';
import { bounded, SAFE_HEADERS } from './door-http';
import type { HealthAnswers } from './health';
import type { RunningServer } from './server';

/** The HTTP server of a process that serves nobody: `/live`, `/ready` and `/metrics`. */
export async function serveHealth(health: HealthAnswers, log: Log, host: string, port: number): Promise<RunningServer> {
  const answers = new Map<string | undefined, HealthAnswers['/live']>(Object.entries(health));
  const server = bounded(
    createServer((request, response) => {
      const answer = request.method === 'GET' ? answers.get(request.url) : undefined;
      const end = (status: number, type?: string, body?: string): void => {
        response.writeHead(status, { ...SAFE_HEADERS, 'cache-control': 'no-store', ...(type === undefined ? {} : { 'content-type': type }) });
        response.end(body);
      };
      if (!answer) return end(404);
      answer().then(
        ({ status, type, body }) => end(status, type, body),
        (error: unknown) => {
          log.error('request.failed', { method: 'GET', name: error instanceof Error ? error.name : 'unknown' });
          end(500);
        },
      );
    }),
    0,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: address === null || typeof address === 'string' ? port : address.port, close };
}
