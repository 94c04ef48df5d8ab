import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { Pool } from 'undici';

/** The limit of a turn on this machine: node:http, JSON, one MGET and one MSET of two records, one POST. Nothing else. */
export async function startRawTurn(redisUrl: string, channelUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const redis = new Redis(redisUrl);
  const pool = new Pool(channelUrl, { connections: 64 });
  const record = JSON.stringify({ text: 'x'.repeat(1_000) });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString()) as { id: string; conversation: { id: string } };
      const keys = [`raw:a:${activity.conversation.id}`, `raw:b:${activity.conversation.id}`] as const;
      void redis
        .mget(...keys)
        .then(() => redis.mset(keys[0], record, keys[1], record))
        .then(() => pool.request({ method: 'POST', path: '/v3/conversations/c/activities', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ type: 'message', text: record }) }))
        .then(({ body }) => body.dump())
        .then(() => response.end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      await pool.close();
      await redis.quit();
    },
  };
}
