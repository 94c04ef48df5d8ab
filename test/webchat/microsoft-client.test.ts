import { invitationLink } from '../support/product';
import { freePort } from '../support/redis-process';
import { buttonOf, cardsOf, wordsOf, type Json } from '../support/cards';
import { chatClient, openStream, type Frame } from '../support/chat-client';
import { aRelais, type TestRelais } from '../support/relais';

/** What Microsoft's own client (botframework-directlinejs under Web Chat) says on the wire, replayed call by call. */
const AGENT = { 'x-ms-bot-agent': 'DirectLine/3.0 (directlinejs; WebChat/4.18.1 (ES5); Chrome)', 'x-requested-with': 'XMLHttpRequest', accept: 'application/json' };

let relais: TestRelais;

beforeAll(async () => {
  relais = await aRelais({ RELAIS_DEMO: '1', PORT: String(await freePort()) });
});
afterAll(() => relais.stop());

/** As Web Chat makes it: with a user id that the server has to ignore, and its own name for the message. */
function fromWebChat(activity: Json, clientActivityID: string): Json {
  const client = { clientActivityID, clientTimestamp: '2026-11-24T08:00:00.000Z', attachmentSizes: [] };
  return { channelId: 'webchat', from: { id: 'somebody-else', name: '', role: 'user' }, locale: 'fr-FR', textFormat: 'plain', localTimezone: 'Europe/Paris', ...activity, type: 'message', channelData: client };
}

async function until(next: () => Promise<Frame>, wanted: (activity: Json) => boolean): Promise<Json> {
  for (;;) {
    const found = (await next()).activities.find(wanted);
    if (found !== undefined) return found;
  }
}

it('can talk, press the buttons of cards through Action.Submit, come back after a break, and renew its token', async () => {
  const { call } = chatClient(relais.url());
  const { body: generated } = await call('POST', 'tokens/generate', { headers: AGENT, body: { user: { id: 'somebody-else' } } });
  const opened = await call('POST', 'conversations', { token: String(generated['token']), headers: AGENT, body: { user: { id: 'somebody-else' }, locale: 'fr-FR' } });
  expect(opened.status).toBe(201);
  const { conversationId, token, streamUrl } = opened.body as { conversationId: string; token: string; streamUrl: string };
  const activities = `conversations/${conversationId}/activities`;
  const stream = await openStream(streamUrl);
  expect(await until(stream.next, (activity) => wordsOf(cardsOf(activity)).includes('Je suis Relais'))).toMatchObject({ type: 'message', conversation: { id: conversationId }, from: { role: 'bot' } });

  const code = new URL(await invitationLink({ url: relais.url() })).pathname.split('/').at(-1);
  const said = await call('POST', activities, { token, headers: AGENT, body: fromWebChat({ text: code }, 'said-1') });
  expect(said.status).toBe(200);
  // The client sends an empty object from time to time to keep the stream open.
  stream.socket.send('{}');
  const question = await until(stream.next, (activity) => cardsOf(activity).length > 0);
  const fallback = (buttonOf(cardsOf(question)[0] ?? {}, "J'accepte") ?? {})['fallback'] as Json;
  expect(fallback['type']).toBe('Action.Submit');
  await call('POST', activities, { token, headers: AGENT, body: { ...fromWebChat({ value: fallback['data'] }, 'pressed-1'), channelData: { postBack: true } } });
  const asked = await until(stream.next, (activity) => wordsOf(cardsOf(activity)).includes('prénom'));
  stream.socket.terminate();

  const watermark = Number(/\d+$/.exec(String(asked['id']))?.[0]);
  await call('POST', activities, { token, headers: AGENT, body: fromWebChat({ text: 'Lou' }, 'said-2') });
  const again = await call('GET', `conversations/${conversationId}?watermark=${String(watermark)}`, { token, headers: AGENT });
  expect(again.status).toBe(200);
  const second = await openStream(String(again.body['streamUrl']));
  const [mine, answer] = (await second.next()).activities;
  expect(mine).toMatchObject({ text: 'Lou', from: { role: 'user' }, channelData: { clientActivityID: 'said-2' } });
  expect(wordsOf(cardsOf(answer ?? {}))).toContain('Merci Lou.');
  second.socket.terminate();
  const refreshed = await call('POST', 'tokens/refresh', { token: String(again.body['token']), headers: AGENT });
  expect(refreshed.body).toEqual({ conversationId, token: expect.any(String), expires_in: expect.any(Number) });
});

it('echoes a message with the id that its POST was answered with, so that the client shows it once', async () => {
  const { call, open, read } = chatClient(relais.url());
  const visit = await open();
  const { body } = await call('POST', `conversations/${visit.conversation}/activities`, { token: visit.token, headers: AGENT, body: fromWebChat({ text: 'bonjour' }, 'said-1') });
  const kept = ((await read(visit)).body['activities'] as Json[]).filter(({ from }) => (from as Json)['role'] === 'user');
  expect(kept).toMatchObject([{ id: body['id'], text: 'bonjour', channelData: { clientActivityID: 'said-1' } }]);
  expect((kept[0]?.['from'] as Json)['id']).not.toBe('somebody-else');
});
