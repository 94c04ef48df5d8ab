import { connectRedis, disconnect } from '../../../src/adapters/redis/connect';
import { createChatLog } from '../../../src/adapters/redis/chat-log';
import { keysOf } from '../../../src/adapters/redis/keys';
import { createLedger } from '../../../src/adapters/redis/ledger';
import { createStore } from '../../../src/adapters/redis/store';
import { ids, redisAddress } from '../../contract/organisation';
import { aMessage, aPerson, fresh, NOW } from '../../contract/records';
import { startCuttingProxy } from '../../support/cutting-proxy';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe('when replies are lost on the way', () => {
  it('every write happens once and says so', async () => {
    const road = await startCuttingProxy(Number(new URL(redisAddress()).port));
    closing.push(road.close);
    const redis = connectRedis({ address: road.redisUrl, log: { info: jest.fn(), warn: jest.fn(), error: jest.fn() }, clock: { now: () => NOW } });
    const deps = { redis, keys: keysOf(`test-${ids.id()}`), ids, tombstone: (person: string) => person };
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
    expect(road.cuts()).toBe(5);
    expect((await chat.since('talk', 0)).activities).toHaveLength(1);
    expect((await store.details(['p1'], [])).people[0]?.revision).toBe(2);
  });
});
