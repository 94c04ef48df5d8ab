import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { issuePass } from '../../src/webchat/pass';
import { chatStreams, type Streams } from '../../src/webchat/stream';
import { memoryChatLog } from '../support/memory-chat-log';
import { aesSealer, randomIds } from '../support/webchat-harness';

let streams: Streams;
let now = 0;
const sealer = aesSealer();
const server = createServer();

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const deps = { log: memoryChatLog(), sealer, clock: { now: () => now }, ids: randomIds(), receive: async () => ({ status: 200 }), publicUrl: 'http://127.0.0.1', pageDir: '' };
  streams = chatStreams(deps, () => true, 200);
  server.on('upgrade', (request, socket, head) => streams.upgrade(request, socket, head));
});
afterAll(async () => {
  await streams.close();
  server.close();
});

async function watch(options: ConstructorParameters<typeof WebSocket>[2] = {}): Promise<WebSocket> {
  const { token, conversationId } = issuePass(sealer, 'dl_me', 'c1', now);
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/v3/directline/conversations/${conversationId}/stream?t=${token}`, options);
  await once(socket, 'open');
  return socket;
}

it('says something now and then, so that the page and the network know that the stream lives', async () => {
  const socket = await watch();
  expect((await once(socket, 'message'))[0]).toHaveLength(0);
  await once(socket, 'ping');
  socket.terminate();
});

it('cuts a stream that answers no ping', async () => {
  const socket = await watch({ autoPong: false });
  expect((await once(socket, 'close'))[0]).toBe(1006);
});

it('ends a stream whose token has expired', async () => {
  const socket = await watch();
  now += 31 * 24 * 3600 * 1000;
  expect((await once(socket, 'close'))[0]).toBe(1008);
});
