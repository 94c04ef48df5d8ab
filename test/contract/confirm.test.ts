import type { Settlement } from '../../src/application/ports';
import { anOrganisation, type Organisation } from './organisation';
import { aMessage, aPerson, fresh, MINUTE, NOW } from './records';

const ticket = { broadcast: 'b1', person: 'p1' };
let here: Organisation;

/** A row after one try that ended like this. */
async function after(settlement: Settlement): Promise<void> {
  here = anOrganisation();
  await here.store.commit({ people: [fresh(aPerson('p1'))], outgoing: [aMessage('b1', ['p1'])] }, NOW);
  await here.ledger.claim(ticket, NOW);
  await here.ledger.settle(ticket, 1, settlement, NOW + 1);
}
afterEach(() => here.close());

const row = async () => (await here.store.details([], ['b1'])).broadcasts[0]?.rows['p1'];
const confirm = (tries = 1) => here.ledger.confirm(ticket, tries, 'a1', NOW + 9);

describe('a try that the channel took after all', () => {
  it('is sent, no longer uncertain', async () => {
    await after({ state: 'uncertain', code: 'timeout', doubt: true });
    expect(await confirm()).toBe(true);
    expect(await row()).toEqual({ state: 'sent', tries: 1, at: NOW + 9, activity: 'a1' });
    expect(await here.ledger.takeReports(NOW + MINUTE, 5)).toEqual(['b1']);
  });

  it('is sent, and its second try is not made', async () => {
    await after({ state: 'pending', code: 'timeout', doubt: true, retryAt: NOW + MINUTE });
    expect(await confirm()).toBe(true);
    expect(await confirm()).toBe(true);
    expect(await here.ledger.due(NOW + MINUTE, 10)).toEqual([]);
    expect(await here.ledger.claim(ticket, NOW + MINUTE)).toBeUndefined();
    expect((await row())?.state).toBe('sent');
  });

  it('changes nothing once the second try is under way: that one is settled for itself', async () => {
    await after({ state: 'pending', code: 'timeout', doubt: true, retryAt: NOW });
    await here.ledger.claim(ticket, NOW + 2);
    expect(await confirm()).toBe(false);
    expect(await row()).toMatchObject({ state: 'sending', tries: 2 });
  });

  it.each(['refused', 'cancelled', 'expired'] as const)('changes nothing about a row that is %s', async (state) => {
    await after({ state, code: 'later' });
    expect(await confirm()).toBe(false);
    expect((await row())?.state).toBe(state);
  });

  it('brings nobody back who was erased meanwhile', async () => {
    await after({ state: 'uncertain', code: 'timeout', doubt: true });
    await here.redis.hdel(here.keys.ledger('b1'), 'p1');
    expect(await confirm()).toBe(false);
    expect(await row()).toBeUndefined();
  });
});
