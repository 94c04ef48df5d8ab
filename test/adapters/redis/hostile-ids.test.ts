import { readEvent } from '../../../src/bot/read-event';
import { anOrganisation, type Organisation } from '../../contract/organisation';
import { aConversation, fresh, NOW } from '../../contract/records';
import { hostileIds } from '../../support/hostile-ids';

const IDS = hostileIds(5_000);
const AT_ONCE = 250;

let here: Organisation;
beforeEach(() => {
  here = anOrganisation();
});
afterEach(() => here.close());

/** Does something for each id, many at a time; gives what came back in the order of the ids. */
async function each<T>(work: (id: string, index: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let from = 0; from < IDS.length; from += AT_ONCE) done.push(...(await Promise.all(IDS.slice(from, from + AT_ONCE).map((id, index) => work(id, from + index)))));
  return done;
}

const strangers = (read: readonly unknown[]): string[] => IDS.filter((_id, index) => read[index] !== String(index)).map((id) => JSON.stringify(id).slice(0, 60));

describe('R-5 five thousand hostile ids', () => {
  it('as addresses: nobody reads what is somebody else’s', async () => {
    expect(new Set(IDS).size).toBe(5_000);
    await each((id, index) => here.store.commit({ conversation: fresh(aConversation(id, { focus: String(index) })), seen: { activity: id, reply: String(index) } }, NOW));
    const scenes = await each((id) => here.store.scene(id, id, NOW));
    expect(strangers(scenes.map(({ conversation }) => conversation.value.focus))).toEqual([]);
    expect(strangers(scenes.map(({ seenReply }) => seenReply))).toEqual([]);
  });

  it('as codes and chats: each opens its own', async () => {
    await each((id, index) => here.store.commit({ codes: { put: [{ code: id, target: { opens: 'cohort', cohort: String(index) } }] } }, NOW));
    await each((id, index) => here.chat.append(id, { text: String(index) }, NOW));
    const targets = await each((id) => here.store.code(id));
    expect(strangers(targets.map((target) => (target?.opens === 'cohort' ? target.cohort : undefined)))).toEqual([]);
    const chats = await each((id) => here.chat.since(id, 0));
    expect(strangers(chats.map(({ activities }) => (activities.length === 1 ? activities[0]?.['text'] : undefined)))).toEqual([]);
  });

  it('make keys in the slot of their organisation only, and no longer than a hash needs', async () => {
    await each((id) => here.store.commit({ conversation: fresh(aConversation(id)), seen: { activity: id, reply: 'x' }, codes: { put: [{ code: id, target: { opens: 'counsellor' } }] } }, NOW));
    const added = await here.redis.keys(`*${here.name}*`);
    expect(added.length).toBeGreaterThan(4 * 5_000);
    const prefix = `relais:{${here.name}}:`;
    expect(added.filter((key) => !key.startsWith(prefix) || !/^[a-z-]+(:[\w-]{22,32})?$/.test(key.slice(prefix.length)))).toEqual([]);
  });

  it('as a channel’s names for people, conversations and activities: one speaker each, or not read at all', () => {
    const events = IDS.map((id) => readEvent({
      type: 'message', text: 'bonjour', id, channelId: 'sms', serviceUrl: 'http://127.0.0.1/',
      from: { id }, recipient: { id: 'bot' }, conversation: { id },
    }));
    const read = events.flatMap((event) => (event?.kind === 'event' ? [event] : []));
    expect(read.map(({ address }) => address.user)).toEqual(IDS.filter((id) => id.length <= 1_000 && !/\p{Surrogate}|^\.{1,2}$/u.test(id)));
    expect(new Set(read.map(({ speaker }) => speaker)).size).toBe(read.length);
    expect(new Set(read.map(({ activity }) => activity)).size).toBe(read.length);
    for (const { speaker, activity } of read) expect(`${speaker} ${activity}`).toMatch(/^[\w-]{22} [\w-]{22}$/);
  });
});
