import { once } from 'node:events';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { chatClient, openStream, streamRefusal, type Visit } from '../support/chat-client';
import { memoryChatLog } from '../support/memory-chat-log';
import { addressOf } from '../support/scripted-bot';
import { startWebchat, type WebchatHarness } from '../support/webchat-harness';

let harness: WebchatHarness;
let client: ReturnType<typeof chatClient>;
let visit: Visit;

beforeEach(async () => {
  harness = await startWebchat();
  client = chatClient(harness.url);
  visit = await client.open();
});
afterEach(() => harness.close());

const say = (text: string): Promise<unknown> => harness.webchat.outlet.post(addressOf(visit.conversation, 'dl_me'), { type: 'message', text });
const textsOf = ({ activities }: { activities: Record<string, unknown>[] }): unknown[] => activities.map(({ text }) => text);

it('sends what was said before, then each news once, with its watermark', async () => {
  await say('un');
  const stream = await openStream(visit.streamUrl);
  expect(await stream.next()).toMatchObject({ activities: [{ text: 'un' }], watermark: '1' });
  await say('deux');
  expect(await stream.next()).toMatchObject({ activities: [{ text: 'deux' }], watermark: '2' });
});

it('goes on from a watermark', async () => {
  await say('un');
  await say('deux');
  const stream = await openStream(`${visit.streamUrl}&watermark=1`);
  expect(textsOf(await stream.next())).toEqual(['deux']);
});

it('sends the person’s own words back, and replaced cards under the same id', async () => {
  const stream = await openStream(visit.streamUrl);
  await client.post(visit, { type: 'message', text: 'bonjour', channelData: { clientActivityID: 'mine' } });
  expect(await stream.next()).toMatchObject({ activities: [{ from: { role: 'user' }, channelData: { clientActivityID: 'mine' } }] });
  const sent = await harness.webchat.outlet.post(addressOf(visit.conversation, 'dl_me'), { type: 'message', text: 'avant' });
  const id = sent.sent ? sent.activity : '';
  expect(await stream.next()).toMatchObject({ activities: [{ id, text: 'avant' }] });
  await harness.webchat.outlet.update(addressOf(visit.conversation, 'dl_me'), id, { type: 'message', text: 'après' });
  expect(await stream.next()).toMatchObject({ activities: [{ id, text: 'après' }] });
});

it('shows "is writing" to who looks now, and keeps it nowhere', async () => {
  const stream = await openStream(visit.streamUrl);
  await harness.webchat.outlet.post(addressOf(visit.conversation, 'dl_me'), { type: 'typing' });
  const frame = await stream.next();
  expect(frame.activities).toMatchObject([{ type: 'typing', from: { role: 'bot' } }]);
  expect(frame).not.toHaveProperty('watermark');
  expect((await client.read(visit)).body['activities']).toEqual([]);
});

it('tells an open page that its conversation was erased', async () => {
  await say('un');
  await say('deux');
  const stream = await openStream(visit.streamUrl);
  await stream.next();
  await harness.log.erase(visit.conversation);
  await say('Vos données sont supprimées.');
  expect(await stream.next()).toMatchObject({ activities: [{ text: 'Vos données sont supprimées.' }], watermark: '1' });
});

it('keeps conversations apart', async () => {
  const other = await client.open();
  const stream = await openStream(other.streamUrl);
  await say('à moi seul');
  await harness.webchat.outlet.post(addressOf(other.conversation, 'dl_other'), { type: 'message', text: 'à l’autre' });
  expect(textsOf(await stream.next())).toEqual(['à l’autre']);
});

it('refuses a stream without a good token, of another conversation, or for a page of another site', async () => {
  const other = await client.open();
  const crossed = visit.streamUrl.replace(visit.conversation, other.conversation);
  expect(await streamRefusal(`${visit.streamUrl}x`)).toBe(401);
  expect(await streamRefusal(visit.streamUrl.replace(/t=.*/, ''))).toBe(401);
  expect(await streamRefusal(crossed)).toBe(403);
  expect(await streamRefusal(visit.streamUrl, { origin: 'https://evil.example' })).toBe(403);
  harness.clock.set(harness.clock.now() + 31 * 24 * 3600 * 1000);
  expect(await streamRefusal(visit.streamUrl)).toBe(401);
});

it('lets its own page in, and only so many windows of one conversation', async () => {
  const open = (): ReturnType<typeof openStream> => openStream(visit.streamUrl, { origin: harness.url });
  await Promise.all(Array.from({ length: 20 }, open));
  expect(await streamRefusal(visit.streamUrl)).toBe(429);
});

it('leaves other paths to others', () => {
  const socket = new Socket();
  const request = Object.assign(new IncomingMessage(socket), { url: '/api/other' });
  expect(harness.webchat.upgrade(request, socket, Buffer.alloc(0))).toBe(false);
});

it('closes a stream whose log cannot be read, so that the page comes back', async () => {
  await harness.close();
  harness = await startWebchat({ log: { ...memoryChatLog(), listen: () => Promise.reject(new Error('down')) } });
  const { streamUrl } = await chatClient(harness.url).open();
  const { socket } = await openStream(streamUrl);
  expect((await once(socket, 'close'))[0]).toBe(1011);
});

it('cuts off who reads too slowly, who then comes back with the watermark', async () => {
  const { socket } = await openStream(visit.streamUrl);
  socket.pause();
  const summary = 'x'.repeat(200_000);
  for (let frames = 0; frames < 100; frames += 1) await harness.webchat.outlet.post(addressOf(visit.conversation, 'dl_me'), { type: 'typing', summary });
  socket.resume();
  expect((await once(socket, 'close'))[0]).toBe(1006);
});

it('says goodbye to every open page when the process ends', async () => {
  const { socket } = await openStream(visit.streamUrl);
  const closed = once(socket, 'close');
  await harness.webchat.close();
  expect((await closed)[0]).toBe(1001);
});
