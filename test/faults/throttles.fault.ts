import { connector } from '../../src/bot/connector';
import type { Delivery } from '../../src/domain/broadcast';
import { anOrganisation, type Organisation } from '../contract/organisation';
import { aPerson } from '../contract/records';
import { startFakeConnector, type FakeConnector, type Mode } from '../support/fake-connector';
import { startProduct, type Product } from '../support/product';
import { ANNOUNCEMENT, aThrong, CANCELLED, REMINDER, startWatch, type Throng, type Watch } from '../support/throng';
import { chance, profile } from './profile';

const RATE = 40;
const IN_FLIGHT = 4;
const { scale } = profile();

let here: Organisation;
let channel: FakeConnector;
let products: Product[];
let watch: Watch;
const throngs: Throng[] = [];

beforeAll(async () => {
  here = anOrganisation();
  watch = startWatch();
  channel = await startFakeConnector();
  const settings = { RELAIS_ORGANISATION: here.name, RELAIS_DEMO: '0', RELAIS_LOG_LEVEL: 'error' };
  products = await Promise.all([startProduct(settings), startProduct(settings)]);
});
afterAll(async () => {
  watch.close();
  await Promise.all(products.map((product) => product.stop()));
  await Promise.all(throngs.map((throng) => throng.close()));
  await channel.close();
  await here.close();
});

/** People of a tenant of their own: limits of one test do not touch another. */
async function people(count: number, tenant: string): Promise<Throng> {
  const throng = await aThrong(here, channel, count, tenant);
  throngs.push(throng);
  return throng;
}

interface Seen {
  /** Requests for this throng, and for each of its conversations. */
  times: number[];
  byConversation: Map<string, number[]>;
  /** How often each of its conversations got a message. */
  copies: number[];
}

function seen(throng: Throng, from = 0): Seen {
  const conversations = throng.people.map((person) => throng.conversationOf(person));
  const byConversation = new Map(conversations.map((conversation) => [conversation, [] as number[]]));
  for (const { conversation, at } of channel.requests.slice(from)) byConversation.get(conversation)?.push(at);
  const accepted = channel.accepted.map(({ conversation }) => conversation);
  return { byConversation, times: [...byConversation.values()].flat(), copies: conversations.map((name) => accepted.filter((conversation) => conversation === name).length) };
}

const states = (rows: Record<string, Delivery>): Record<string, number> =>
  Object.values(rows).reduce<Record<string, number>>((counts, { state }) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }), {});
const seconds = (times: readonly number[]): number => (Math.max(...times) - Math.min(...times)) / 1_000;

it('D-8 two processes together never send more than 40 in any second, nor two in a second to one person', async () => {
  const throng = await people(200 * scale, 'quiet');
  const [awa = ''] = throng.people;
  const broadcasts = [await throng.tells(ANNOUNCEMENT), await throng.tells(CANCELLED, [awa]), await throng.tells(REMINDER, [awa])];
  for (const broadcast of broadcasts) await throng.settled(broadcast, 60_000 * scale);
  const { times, byConversation, copies } = seen(throng);
  const most = watch.mostWithin(times, 1_000);
  const toAwa = byConversation.get(throng.conversationOf(awa)) ?? [];
  console.info(`D-8 ${String(times.length)} sends in ${seconds(times).toFixed(1)} s: ${String(most)} at most in any second; to one person ${String(watch.mostWithin(toAwa, 1_000))}`);
  expect(copies).toEqual([3, ...Array<number>(200 * scale - 1).fill(1)]);
  expect(most).toBeLessThanOrEqual(RATE);
  expect(watch.mostWithin(toAwa, 1_000)).toBe(1);
});

it('D-8 a channel that takes 10 a second loses nobody, gets nothing twice and nothing before it asked', async () => {
  const draw = chance('throttles');
  const throng = await people(90 * scale, 'strict');
  const wanted = new Map<string, number>();
  const mine = new Set(throng.people.map((person) => throng.conversationOf(person)));
  const early: string[] = [];
  let taken: number[] = [];
  let refused = 0;
  channel.answer(({ conversation, at }) => {
    if (!mine.has(conversation)) return undefined;
    if (at < (wanted.get(conversation) ?? 0)) early.push(conversation);
    taken = taken.filter((time) => time > at - 1_000);
    if (taken.length < 10) return void taken.push(at);
    refused += 1;
    if (draw() < 0.3) return { status: 429 };
    wanted.set(conversation, at + 2_000);
    return { status: 429, headers: { 'retry-after': '2' } };
  });
  const rows = await throng.settled(await throng.tells(ANNOUNCEMENT), 120_000 * scale);
  channel.answer(undefined);
  const { times, byConversation, copies } = seen(throng);
  const most = watch.mostWithin(times, 1_000);
  const closest = Math.max(...[...byConversation.values()].map((of) => watch.mostWithin(of, 1_000)));
  console.info(`D-8 10 a second: ${JSON.stringify(states(rows))}, ${String(refused)} times 429, ${String(early.length)} before Retry-After, ${seconds(times).toFixed(1)} s, at most ${String(most)} in any second`);
  expect(states(rows)).toEqual({ sent: throng.people.length });
  expect(copies).toEqual(copies.map(() => 1));
  expect(early).toEqual([]);
  expect(most).toBeLessThanOrEqual(RATE);
  expect(closest).toBe(1);
});

it('D-9 a slow channel stalls no job: nothing starts twice', async () => {
  const throng = await people(24, 'slow');
  const mine = new Set(throng.people.map((person) => throng.conversationOf(person)));
  channel.answer(({ conversation }) => (mine.has(conversation) ? { status: 201, afterMs: 2_000 } : undefined));
  const rows = await throng.settled(await throng.tells(REMINDER), 60_000);
  channel.answer(undefined);
  const { times, copies } = seen(throng);
  console.info(`D-9 every answer 2 s late: ${JSON.stringify(states(rows))} in ${seconds(times).toFixed(1)} s, ${String(times.length)} POSTs`);
  expect(copies).toEqual(copies.map(() => 1));
  expect(times).toHaveLength(24);
  expect(states(rows)).toEqual({ sent: 24 });
});

const inTheNight = profile().name === 'nightly' ? it : it.skip;

inTheNight('D-9 a process that stands still for 75 s, longer than its work is left to it: nothing comes twice, nothing stays uncertain', async () => {
  const throng = await people(40, 'still');
  const mine = new Set(throng.people.map((person) => throng.conversationOf(person)));
  channel.answer(({ conversation }) => (mine.has(conversation) ? { status: 201, afterMs: 1_000 } : undefined));
  const broadcasts = [await throng.tells(ANNOUNCEMENT, throng.people.slice(0, 20)), await throng.tells(CANCELLED, throng.people.slice(20))];
  while (seen(throng).times.length < 12) await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = products[0]?.pid() ?? 0;
  process.kill(stopped, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 75_000));
  process.kill(stopped, 'SIGCONT');
  const rows = await Promise.all(broadcasts.map((broadcast) => throng.settled(broadcast, 120_000)));
  channel.answer(undefined);
  const { copies } = seen(throng);
  console.info(`D-9 75 s still: ${rows.map((of) => JSON.stringify(states(of))).join(', ')}, ${String(copies.filter((count) => count > 1).length)} people got two`);
  expect(copies).toEqual(copies.map(() => 1));
  expect(rows.map(states)).toEqual([{ sent: 20 }, { sent: 20 }]);
});

it('D-7 a channel that answers after the time-out is believed: sent, and no second try', async () => {
  const throng = await people(2 * IN_FLIGHT, 'late');
  const mine = new Set(throng.people.map((person) => throng.conversationOf(person)));
  channel.answer(({ conversation }) => (mine.has(conversation) ? { status: 201, afterMs: 10_000 } : undefined));
  const [a, b] = [throng.people.slice(0, IN_FLIGHT), throng.people.slice(IN_FLIGHT)];
  const [change, announcement] = await Promise.all([throng.tells(CANCELLED, a), throng.tells(ANNOUNCEMENT, b)]);
  const deadline = Date.now() + 40_000;
  const all = async (): Promise<Delivery[]> => [...Object.values(await throng.rows(change)), ...Object.values(await throng.rows(announcement))];
  while (!(await all()).every(({ state }) => state === 'sent')) {
    if (Date.now() > deadline) throw new Error(`not all are sent: ${JSON.stringify(await all())}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  channel.answer(undefined);
  const { times } = seen(throng);
  console.info(`D-7 answers after 10 s: ${String(times.length)} POSTs for ${String(throng.people.length)} people, all marked sent when the answer came`);
  expect(times).toHaveLength(throng.people.length);
  expect((await all()).every(({ tries, doubt }) => tries === 1 && doubt === undefined)).toBe(true);
});

it('D-7 one send is one POST, and ends within 9 s, whatever the channel does', async () => {
  const client = connector({ token: async () => undefined, mayTalkTo: () => true, timeoutMs: 8_000 });
  const modes: Mode[] = ['hang', 'cut', ...[408, 500, 502, 503, 504].map((status) => ({ status }))];
  const tries = 50;
  for (const mode of modes) {
    const strict = await startFakeConnector();
    strict.answer(mode);
    const address = { ...aPerson('awa').address, channel: 'msteams', serviceUrl: strict.url };
    const took = await Promise.all(Array.from({ length: tries }, async () => {
      const from = Date.now();
      const result = await client.post(address, { type: 'message', text: 'Bonjour' });
      expect(result).toMatchObject({ sent: false, why: 'ambiguous' });
      return Date.now() - from;
    }));
    console.info(`D-7 ${typeof mode === 'string' ? mode : String(mode.status)}: ${String(strict.requests.length)} POSTs for ${String(tries)} tries, the longest took ${(Math.max(...took) / 1_000).toFixed(1)} s`);
    expect(strict.requests).toHaveLength(tries);
    expect(Math.max(...took)).toBeLessThanOrEqual(9_000);
    await strict.close();
  }
  await client.close();
});
