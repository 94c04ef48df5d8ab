import { createChatLog } from '../../src/adapters/redis/chat-log';
import type { ChatLog } from '../../src/webchat/chat-log';
import { anOrganisation, ids, type Organisation } from './organisation';
import { DAY, NOW } from './records';

let here: Organisation;
let log: ChatLog;
beforeEach(() => {
  here = anOrganisation();
  log = here.chat;
});
afterEach(() => here.close());

const say = (text: string, conversation = 'talk') => log.append(conversation, { type: 'message', text }, NOW);
const texts = async (watermark: number) => (await log.since('talk', watermark)).activities.map(({ text }) => text);

/** Resolves when the listener is called for the nth time. */
function calls(times: number): { listener: () => void; heard: Promise<void> } {
  let left = times;
  let hear = (): void => undefined;
  const heard = new Promise<void>((resolve) => (hear = resolve));
  const listener = (): void => {
    left -= 1;
    if (left === 0) hear();
  };
  return { listener, heard };
}

describe('the log of the chat page', () => {
  it('numbers what is said within a conversation', async () => {
    const lines = [await say('un'), await say('deux'), await say('ailleurs', 'other')];
    expect(lines.map(({ id }) => id)).toEqual(['talk|0000001', 'talk|0000002', 'other|0000001']);
    expect(lines[0]).toEqual({ id: 'talk|0000001', timestamp: '2026-11-13T09:00:00.000Z', type: 'message', text: 'un' });
    expect((await log.since('talk', 0)).activities).toEqual(lines.slice(0, 2));
  });

  it('gives what came after a watermark', async () => {
    await say('un');
    const { watermark } = await log.since('talk', 0);
    expect(await texts(watermark)).toEqual([]);
    await say('deux');
    await say('trois');
    expect(await texts(watermark)).toEqual(['deux', 'trois']);
    expect(await log.since('nobody', 0)).toEqual({ activities: [], watermark: 0 });
  });

  it('gives a replaced line again under the same id, in its own place', async () => {
    const card = await say('carte');
    await say('suite');
    const { watermark } = await log.since('talk', 0);
    expect(await log.replace('talk', card.id, { type: 'message', text: 'nouvelle carte' }, NOW + DAY)).toBe(true);
    expect((await log.since('talk', watermark)).activities).toEqual([{ ...card, text: 'nouvelle carte' }]);
    expect(await texts(0)).toEqual(['nouvelle carte', 'suite']);
    const next = await say('fin');
    expect(next.id).toBe('talk|0000003');
  });

  it('replaces nothing that is not there', async () => {
    const { id } = await say('un');
    for (const wrong of ['talk|0000009', 'other|0000001', 'talk|', 'talk|last', 'changes', '']) {
      expect(await log.replace('talk', wrong, { text: 'x' }, NOW)).toBe(false);
    }
    expect(await log.replace('other', id, { text: 'x' }, NOW)).toBe(false);
    expect(await texts(0)).toEqual(['un']);
  });

  it('keeps the last 500 lines, for 90 days after the last one', async () => {
    const first = await say('première');
    await Promise.all(Array.from({ length: 505 }, (_, index) => say(String(index))));
    const { activities, watermark } = await log.since('talk', 0);
    expect(activities).toHaveLength(500);
    expect(activities.at(-1)?.id).toBe('talk|0000506');
    expect(watermark).toBe(506);
    expect(await log.replace('talk', first.id, { text: 'x' }, NOW)).toBe(false);
    const left = await Promise.all([here.keys.chat('talk'), here.keys.chatOrder('talk')].map((key) => here.redis.pttl(key)));
    for (const ttl of left) expect(ttl).toBeGreaterThan(89 * DAY);
  });

  it('starts again after an erasure, for listeners with an old watermark too', async () => {
    await say('un');
    await say('deux');
    await log.erase('talk');
    expect(await log.since('talk', 2)).toEqual({ activities: [], watermark: 0 });
    await say('retour');
    expect(await texts(2)).toEqual(['retour']);
    await log.erase('talk');
    expect(Object.keys(await here.everything()).filter((key) => !key.includes(':nonce:'))).toEqual([]);
  });

  it('adds a line once when the client sends it again because the reply was lost', async () => {
    const again = anOrganisation({ id: () => 'samenonce' });
    const lines = [1, 2].map(() => again.chat.append('talk', { text: 'un' }, NOW));
    expect((await Promise.all(lines)).map(({ id }) => id)).toEqual(['talk|0000001', 'talk|0000001']);
    expect((await again.chat.since('talk', 0)).activities).toHaveLength(1);
    await again.close();
  });
});

describe('listeners of the chat page', () => {
  it('are woken by what is added and replaced, in another process too', async () => {
    const { listener, heard } = calls(2);
    const process = createChatLog({ redis: here.redis, keys: here.keys, ids });
    await process.listen('talk', listener);
    const { id } = await say('un');
    await log.replace('talk', id, { text: 'deux' }, NOW);
    await heard;
    process.close();
  });

  it('hear only their own conversation, and nothing after they stopped', async () => {
    let elsewhere = 0;
    const both = calls(1);
    const stopFirst = await log.listen('talk', () => (elsewhere += 1));
    await log.listen('other', both.listener);
    stopFirst();
    stopFirst();
    await say('un');
    await say('deux', 'other');
    await both.heard;
    expect(elsewhere).toBe(0);
  });

  it('of one conversation stop one by one, and can come back', async () => {
    const stays = calls(1);
    const leave = await log.listen('talk', () => undefined);
    await log.listen('talk', stays.listener);
    leave();
    await say('un');
    await stays.heard;
    const stop = await log.listen('other', () => undefined);
    stop();
    const back = calls(1);
    await log.listen('other', back.listener);
    await say('deux', 'other');
    await back.heard;
  });

  it('look again after a lost connection, since what was said meanwhile was not heard', async () => {
    const { listener, heard } = calls(1);
    await log.listen('talk', listener);
    const [subscriber] = await here.connections('listening');
    await here.redis.client('KILL', 'ID', Number(subscriber));
    await heard;
  });

  it('share one connection', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => log.listen(`talk-${String(index)}`, () => undefined)));
    expect(await here.connections('all')).toHaveLength(2);
    expect(await here.connections('listening')).toHaveLength(1);
  });
});
