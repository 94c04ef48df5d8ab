import { anOrganisation, type Organisation } from '../../contract/organisation';
import { aCohort, aConversation, aMessage, aPerson, fresh, NOW } from '../../contract/records';
import { countRoundTrips } from '../../support/redis-round-trips';

let here: Organisation;
beforeEach(async () => {
  here = anOrganisation();
  const people = ['p1', 'p2'].map((id) => aPerson(id, { counsels: ['bocage', 'littoral'] }));
  await here.store.commit({
    people: people.map(fresh),
    cohorts: [fresh(aCohort('bocage')), fresh(aCohort('littoral'))],
    conversation: fresh(aConversation('webchat|user-p1', { person: 'p1' })),
    outgoing: [aMessage('b0', ['p1', 'p2'])],
  }, NOW);
  // Each script is known to the server after its first use.
  await here.store.scene('x', 'x', NOW);
  await here.ledger.claim({ broadcast: 'b0', person: 'p2' }, NOW);
  await here.ledger.settle({ broadcast: 'b0', person: 'p2' }, 1, { state: 'sent' }, NOW);
});
afterEach(() => here.close());

describe('round trips', () => {
  it('of a turn are one to read it all and one to write it all', async () => {
    const read = await countRoundTrips(here.redis, () => here.store.scene('webchat|user-p1', 'a1', NOW));
    expect(read).toEqual({ trips: 1, commands: { EVALSHA: 1 } });
    const written = await countRoundTrips(here.redis, () => here.store.commit({
      conversation: { value: aConversation('webchat|user-p1', { person: 'p1' }), revision: 1 },
      outgoing: [aMessage('b1', ['p1', 'p2'])],
      seen: { activity: 'a1', reply: '{}' },
    }, NOW));
    expect(written).toEqual({ trips: 1, commands: { EVALSHA: 1 } });
  });

  it('of a delivery are one to claim and one to settle', async () => {
    const ticket = { broadcast: 'b0', person: 'p1' };
    const counted = await countRoundTrips(here.redis, async () => {
      await here.ledger.claim(ticket, NOW);
      await here.ledger.settle(ticket, 1, { state: 'sent', reachable: true }, NOW);
    });
    expect(counted).toEqual({ trips: 2, commands: { EVALSHA: 2 } });
  });

  it('are one for people and messages together', async () => {
    await here.store.details([], []);
    const counted = await countRoundTrips(here.redis, () => here.store.details(['p1', 'p2'], ['b0']));
    expect(counted).toEqual({ trips: 1, commands: { EVALSHA: 1 } });
  });

  it('are counted one by one when each waits for the one before', async () => {
    const counted = await countRoundTrips(here.redis, async () => {
      await here.redis.get('a');
      await Promise.all([here.redis.get('b'), here.redis.get('c'), here.redis.ping()]);
      await here.redis.pipeline().get('d').get('e').exec();
    });
    expect(counted).toEqual({ trips: 3, commands: { GET: 5 } });
  });
});
