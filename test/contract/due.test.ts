import { anOrganisation } from './organisation';
import { aMessage, aPerson, fresh, NOW } from './records';

it('a ticket that is due says what it overtakes, so that whoever puts it back into the queue keeps the order', async () => {
  const here = anOrganisation();
  await here.store.commit({
    people: [fresh(aPerson('p1'))],
    outgoing: [
      aMessage('b1', ['p1']),
      aMessage('b2', ['p1'], { notice: { kind: 'reminder', step: 'P1D' } }),
      aMessage('b3', ['p1'], { notice: { kind: 'cancelled', start: '2026-11-20T10:00', place: 'Salle Manche' } }),
      aMessage('b4', ['p1']),
    ],
  }, NOW);
  await here.redis.del(here.keys.broadcast('b4'));
  const found = await here.ledger.due(NOW, 10);
  expect(found.map(({ broadcast, urgency }) => [broadcast, urgency])).toEqual([['b1', 'other'], ['b2', 'reminder'], ['b3', 'change'], ['b4', 'other']]);
  await here.close();
});
