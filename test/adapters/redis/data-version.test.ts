import { openData } from '../../../src/adapters/redis/data-version';
import { DATA_VERSION } from '../../../src/adapters/redis/record-kinds';
import { anOrganisation, type Organisation } from '../../contract/organisation';
import { aConversation, aMessage, aPerson, fresh, NOW } from '../../contract/records';

let here: Organisation;
beforeEach(() => {
  here = anOrganisation();
});
afterEach(() => here.close());

const kept = (): Promise<string | null> => here.redis.get(here.keys.dataVersion);

describe('R-7 the data of an organisation', () => {
  it('are marked by the first process that opens them, and again by a newer one', async () => {
    await openData(here.redis, here.keys);
    expect(await kept()).toBe(String(DATA_VERSION));
    await openData(here.redis, here.keys, DATA_VERSION + 1);
    expect(await kept()).toBe(String(DATA_VERSION + 1));
  });

  it('are refused to an older process that starts, with what to do about it', async () => {
    await openData(here.redis, here.keys, DATA_VERSION + 1);
    await expect(openData(here.redis, here.keys)).rejects.toThrow(/newer version of Relais.*start the newer version again, or restore a backup.*Nothing was changed/);
    expect(await kept()).toBe(String(DATA_VERSION + 1));
  });

  it('are neither read nor written by an older process that runs on: not a key changes', async () => {
    await here.store.commit({ people: [fresh(aPerson('p1'))], conversation: fresh(aConversation('sms|p1', { person: 'p1' })), outgoing: [aMessage('b1', ['p1'])] }, NOW);
    await openData(here.redis, here.keys, DATA_VERSION + 1);
    const before = await here.everything();
    const refused = expect.objectContaining({ name: 'NewerData' });
    await expect(here.store.scene('sms|p1', 'a1', NOW)).rejects.toEqual(refused);
    await expect(here.store.commit({ people: [{ value: aPerson('p1', { firstName: 'Autre' }), revision: 1 }] }, NOW)).rejects.toEqual(refused);
    await expect(here.store.details(['p1'], ['b1'])).rejects.toEqual(refused);
    await expect(here.ledger.claim({ broadcast: 'b1', person: 'p1' }, NOW)).rejects.toEqual(refused);
    await expect(here.ledger.settle({ broadcast: 'b1', person: 'p1' }, 1, { state: 'sent' }, NOW)).rejects.toEqual(refused);
    await expect(here.ledger.stuck(NOW, 10)).rejects.toEqual(refused);
    await expect(here.ledger.takeReports(NOW + 60_000, 10)).rejects.toEqual(refused);
    await expect(here.chat.append('talk', { text: 'un' }, NOW)).rejects.toEqual(refused);
    expect(await here.everything()).toEqual(before);
  });
});
