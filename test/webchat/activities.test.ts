import type { ChatLog } from '../../src/webchat/chat-log';
import { anOrganisation } from '../contract/organisation';
import { chatClient, type Visit } from '../support/chat-client';
import { memoryChatLog } from '../support/memory-chat-log';
import { addressOf, attached, doneCard } from '../support/scripted-bot';
import { startWebchat, type WebchatHarness } from '../support/webchat-harness';

const logs: [string, () => { log: ChatLog; close(): Promise<void> }][] = [
  ['in memory', () => ({ log: memoryChatLog(), close: async () => undefined })],
  ['on Redis', () => {
    const organisation = anOrganisation();
    return { log: organisation.chat, close: organisation.close };
  }],
];

describe.each(logs)('with a chat log %s', (_, openLog) => {
  let harness: WebchatHarness;
  let client: ReturnType<typeof chatClient>;
  let visit: Visit;
  let store: ReturnType<typeof openLog>;

  beforeEach(async () => {
    store = openLog();
    harness = await startWebchat({ log: store.log });
    client = chatClient(harness.url);
    visit = await client.open();
  });
  afterEach(async () => {
    await harness.close();
    await store.close();
  });

  const bot = (): ReturnType<typeof addressOf> => addressOf(visit.conversation, 'dl_me');
  const textsOf = (activities: unknown): unknown[] => (activities as { text: unknown }[]).map(({ text }) => text);

  it('keeps what a person says and echoes the client’s own id', async () => {
    const answer = await client.post(visit, { type: 'message', text: 'bonjour', channelData: { clientActivityID: 'mine-1', clientTimestamp: 'x' } });
    const { body } = await client.read(visit);
    expect(body['activities']).toEqual([expect.objectContaining({
      id: answer.body['id'], type: 'message', text: 'bonjour', from: { id: expect.stringMatching(/^dl_/), role: 'user' }, channelData: { clientActivityID: 'mine-1' },
    })]);
  });

  it('hands the bot an activity built from scratch', async () => {
    await client.post(visit, {
      type: 'message', text: 'bonjour', value: { a: 1 }, replyToId: 'r', id: 'forged', from: { id: 'other', role: 'bot' }, channelId: 'msteams', serviceUrl: 'https://evil.example',
      conversation: { id: 'other', tenantId: 't' }, recipient: { id: 'x' }, channelData: { tenant: { id: 't' } }, entities: [{}], deliveryMode: 'expectReplies', relatesTo: {}, attachments: [{}], timestamp: 'x', locale: 'xx',
    });
    expect(harness.received).toEqual([{
      type: 'message', text: 'bonjour', value: { a: 1 }, replyToId: 'r', id: expect.stringContaining(visit.conversation), timestamp: '2026-11-24T09:00:00.000Z',
      channelId: 'webchat', serviceUrl: harness.url, from: { id: expect.stringMatching(/^dl_/) }, recipient: { id: 'relais' }, conversation: { id: visit.conversation },
    }]);
  });

  it('keeps the values of forms out of the log', async () => {
    await client.post(visit, { type: 'message', value: { firstName: 'Lou' } });
    expect(JSON.stringify((await client.read(visit)).body)).not.toContain('Lou');
    expect(harness.received[0]?.['value']).toEqual({ firstName: 'Lou' });
  });

  it('gives what came after the watermark, each once', async () => {
    await harness.webchat.outlet.post(bot(), { type: 'message', text: 'un' });
    await harness.webchat.outlet.post(bot(), { type: 'message', text: 'deux' });
    const first = await client.read(visit);
    expect(textsOf(first.body['activities'])).toEqual(['un', 'deux']);
    await harness.webchat.outlet.post(bot(), { type: 'message', text: 'trois' });
    const second = await client.read(visit, String(first.body['watermark']));
    expect(textsOf(second.body['activities'])).toEqual(['trois']);
    expect((await client.read(visit, String(second.body['watermark']))).body['activities']).toEqual([]);
  });

  it.each(['-1', 'abc', '1e3', '', '9'.repeat(40), '1;2'])('reads from the start for a watermark that is none: %s', async (watermark) => {
    await harness.webchat.outlet.post(bot(), { type: 'message', text: 'un' });
    expect(textsOf((await client.read(visit, encodeURIComponent(watermark))).body['activities'])).toEqual(['un']);
  });

  it('puts the card of an answer in the place of the one that was pressed, also for a later reader', async () => {
    const sent = await harness.webchat.outlet.post(bot(), { type: 'message', summary: 'avant', attachments: [attached(doneCard('avant'))] });
    const id = sent.sent ? sent.activity : '';
    const seen = await client.read(visit);
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: doneCard('après') };
    harness.onReceive(async () => ({ status: 200, body }));
    const answer = await client.post(visit, { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'go', data: {} } }, replyToId: id });
    expect(answer.body['invoke']).toEqual({ status: 200, body });
    const [again] = (await client.read(visit, String(seen.body['watermark']))).body['activities'] as Record<string, unknown>[];
    expect(again).toMatchObject({ id, from: { id: 'relais', role: 'bot' }, attachments: [attached(doneCard('après'))] });
    expect(again).not.toHaveProperty('summary');
    expect((await client.read(visit)).body['activities']).toHaveLength(1);
  });

  it('never lets a press replace what the person said', async () => {
    const { body } = await client.post(visit, { type: 'message', text: 'à moi' });
    harness.onReceive(async () => ({ status: 200, body: { type: 'application/vnd.microsoft.card.adaptive', value: doneCard('x') } }));
    await client.post(visit, { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} }, replyToId: body['id'] });
    expect(textsOf((await client.read(visit)).body['activities'])).toEqual(['à moi']);
  });

  it('hands a refused press on as it is', async () => {
    harness.onReceive(async () => ({ status: 500, body: { error: 'x' } }));
    const answer = await client.post(visit, { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} }, replyToId: 'gone' });
    expect(answer.body['invoke']).toEqual({ status: 500, body: { error: 'x' } });
  });

  it('says 502 when the bot did not take a message, and counts a second try as the same message', async () => {
    harness.onReceive(async () => ({ status: 500 }));
    const first = await client.post(visit, { type: 'message', text: 'bonjour', channelData: { clientActivityID: 'mine', attempt: 1 } });
    expect([first.status, first.text]).toEqual([502, '']);
    harness.onReceive(async () => ({ status: 200 }));
    await client.post(visit, { type: 'message', text: 'bonjour', channelData: { clientActivityID: 'mine', attempt: 2 } });
    const [one, two] = harness.received;
    expect(two?.['id']).toBe(one?.['id']);
    expect((await client.read(visit)).body['activities']).toHaveLength(1);
  });

  it('starts again from the beginning after the log was erased', async () => {
    for (const text of ['un', 'deux', 'trois']) await harness.webchat.outlet.post(bot(), { type: 'message', text });
    const { body } = await client.read(visit);
    await harness.log.erase(visit.conversation);
    await harness.webchat.outlet.post(bot(), { type: 'message', text: 'Vos données sont supprimées.' });
    const after = await client.read(visit, String(body['watermark']));
    expect(textsOf(after.body['activities'])).toEqual(['Vos données sont supprimées.']);
    expect(Number(after.body['watermark'])).toBeLessThan(Number(body['watermark']));
  });

  it('says what became of an update, and writes to its own channel only', async () => {
    expect(await harness.webchat.outlet.update(bot(), `${visit.conversation}|0000009`, { type: 'message', text: 'x' })).toEqual({ sent: false, why: 'refused', code: 'activity-gone' });
    expect(await harness.webchat.outlet.post({ ...bot(), channel: 'msteams' }, { type: 'message', text: 'x' })).toMatchObject({ sent: false, why: 'refused' });
  });

  it.each([
    ['nothing', undefined], ['null', 'null'], ['a list', '[]'], ['a number', '42'], ['broken JSON', '{"type":'], ['no type', {}], ['a type of the bot’s', { type: 'conversationUpdate', membersAdded: [] }],
    ['a handed over conversation', { type: 'handoff' }], ['a text that is no text', { type: 'message', text: { toString: 'x' } }], ['an invoke of another kind', { type: 'invoke', name: 'task/fetch', value: {}, replyToId: 'x' }],
    ['an invoke without value', { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'x' }], ['an event without name', { type: 'event' }], ['too long a name', { type: 'event', name: 'x'.repeat(300) }],
  ])('answers 400 to %s, and keeps nothing', async (_name, body) => {
    expect((await client.post(visit, body)).status).toBe(400);
    expect(harness.received).toEqual([]);
    expect((await client.read(visit)).body['activities']).toEqual([]);
  });

  it('stays upright under names of prototypes', async () => {
    await client.post(visit, '{"type":"message","text":"x","__proto__":{"polluted":1},"value":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"channelData":{"clientActivityID":"__proto__"}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(harness.received[0]?.['polluted']).toBeUndefined();
  });

  it('drops "is typing" of a client, and takes strange channel data for none', async () => {
    expect((await client.post(visit, { type: 'typing' })).status).toBe(200);
    expect((await client.post(visit, { type: 'message', text: 'x', channelData: 'strange' })).status).toBe(200);
    expect(harness.received.map(({ type }) => type)).toEqual(['message']);
  });
});

it('cannot say whether a message arrived when the log fails', async () => {
  const log: ChatLog = { ...memoryChatLog(), append: () => Promise.reject(new Error('down')) };
  const harness = await startWebchat({ log });
  expect(await harness.webchat.outlet.post(addressOf('c', 'u'), { type: 'message', text: 'x' })).toEqual({ sent: false, why: 'ambiguous', code: 'chat-log-failed' });
  await harness.close();
});
