import { connect as dial, createServer, type AddressInfo, type Server } from 'node:net';
import { connectRedis, disconnect } from '../../../src/adapters/redis/connect';
import { createChatLog } from '../../../src/adapters/redis/chat-log';
import { keysOf } from '../../../src/adapters/redis/keys';
import { createLedger } from '../../../src/adapters/redis/ledger';
import { createStore } from '../../../src/adapters/redis/store';
import { ids, redisAddress } from '../../contract/organisation';
import { aMessage, aPerson, fresh, NOW } from '../../contract/records';

/** A road to the run's Redis that loses the reply to the next command named `word`, after the server carried it out. */
async function aRoad(): Promise<{ address: string; loseReplyTo(word: string): void; close(): void; lost(): number }> {
  let word: string | undefined;
  let lost = 0;
  const server: Server = createServer((client) => {
    const redis = dial(Number(new URL(redisAddress()).port), '127.0.0.1');
    let cut = false;
    client.on('data', (data) => {
      if (word !== undefined && data.toString().toLowerCase().includes(word)) {
        word = undefined;
        cut = true;
      }
      redis.write(data);
    });
    redis.on('data', (data) => {
      if (!cut) return void client.write(data);
      lost += 1;
      client.destroy();
    });
    client.on('close', () => redis.destroy()).on('error', () => undefined);
    redis.on('close', () => client.destroy()).on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `redis://127.0.0.1:${String(port)}`, loseReplyTo: (next) => (word = next), close: () => void server.close(), lost: () => lost };
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe('when replies are lost on the way', () => {
  it('every write happens once and says so', async () => {
    const road = await aRoad();
    closing.push(road.close);
    const redis = connectRedis({ address: road.address, log: { info: jest.fn(), warn: jest.fn(), error: jest.fn() }, clock: { now: () => NOW } });
    const deps = { redis, keys: keysOf(`test-${ids.id()}`), ids };
    const [store, ledger, chat] = [createStore(deps), createLedger(deps), createChatLog(deps)];
    const ticket = { broadcast: 'b1', person: 'p1' };
    closing.push(chat.close, () => disconnect(redis));
    // Known scripts, so that the lost reply is that of the script itself.
    await store.commit({ people: [fresh(aPerson('p1'))] }, NOW);
    await ledger.claim(ticket, NOW);
    await ledger.settle(ticket, 1, { state: 'sent' }, NOW);
    await ledger.takeReports(NOW, 1);
    await chat.append('warm', { text: 'x' }, NOW);

    const through = <T>(work: () => Promise<T>): Promise<T> => {
      road.loseReplyTo('evalsha');
      return work();
    };
    const turn = { people: [{ value: aPerson('p1'), revision: 1 }], outgoing: [aMessage('b1', ['p1'])], seen: { activity: 'a1', reply: '' } };
    expect(await through(() => store.commit(turn, NOW))).toBe('done');
    expect((await through(() => ledger.claim(ticket, NOW)))?.row.tries).toBe(1);
    expect(await through(() => ledger.settle(ticket, 1, { state: 'sent' }, NOW))).toBe(true);
    expect(await through(() => ledger.takeReports(NOW + 500, 5))).toEqual(['b1']);
    expect((await through(() => chat.append('talk', { text: 'un' }, NOW))).id).toBe('talk|0000001');
    expect(road.lost()).toBe(5);
    expect((await chat.since('talk', 0)).activities).toHaveLength(1);
    expect((await store.details(['p1'], [])).people[0]?.revision).toBe(2);
  });
});
