import { withoutPerson } from '../../src/domain/cohort';
import type { Conversation } from '../../src/domain/conversation';
import { anOrganisation, type Organisation } from './organisation';
import { aCohort, aConversation, aMember, aMessage, aPerson, fresh, NOW } from './records';

let here: Organisation;
beforeEach(async () => {
  here = anOrganisation();
  await aWholeLife();
});
afterEach(() => here.close());

const GONE = 'gone4f7a';
const NAME = 'Zéphyrine';
const menu: Conversation['menu'] = [
  { number: 1, label: `Admettre ${NAME}`, press: { do: 'admit', cohort: 'bocage', person: GONE } },
  { number: 2, label: 'Aide', press: { do: 'open', place: 'help' } },
];

/** Somebody who is member and counsellor, was written to, wrote, is waited for in open dialogs, and waits in the queue. */
async function aWholeLife(): Promise<void> {
  const gone = aPerson(GONE, { firstName: NAME, memberOf: 'bocage', counsels: ['littoral'] });
  const other = aPerson('counsellor', { counsels: ['bocage'] });
  const flow = { flow: 'attendance', version: 1, step: 'who', answers: { who: [GONE] }, order: ['who'] };
  const cohort = aCohort('bocage', {
    members: { [GONE]: aMember(NAME), stays: aMember('Basile') },
    counsellors: { counsellor: 'Maëlle' },
    offers: [{ id: 'o1', text: 'Poste de soudeur', sharedBy: GONE, sharedAt: NOW }],
  });
  await here.store.commit({
    people: [fresh(gone), fresh(other), fresh(aPerson('stays', { firstName: 'Basile', memberOf: 'bocage' }))],
    cohorts: [fresh(cohort)],
    conversation: fresh(aConversation(gone.address.speaker, { person: GONE, flow: { ...flow, answers: { name: NAME } } })),
    seen: { activity: 'a1', reply: `{"card":"Bonjour ${NAME}"}` },
    outgoing: [
      aMessage('waits', [GONE, 'stays']),
      aMessage('under-way', [GONE, 'stays']),
      aMessage('written', ['stays'], { by: GONE }),
      aMessage(`joined-${GONE}`, ['counsellor'], { notice: { kind: 'newcomer', person: GONE } }),
      aMessage('silence', ['counsellor'], { notice: { kind: 'silence', unanswered: [GONE, 'stays'], unreached: [] } }),
    ],
  }, NOW);
  await here.store.commit({ conversation: fresh(aConversation(other.address.speaker, { person: 'counsellor', menu, flow })) }, NOW);
  await here.ledger.claim({ broadcast: 'under-way', person: GONE }, NOW);
  await here.ledger.setReportCard('written', { address: gone.address, activity: 'card' });
}

async function erase() {
  const cohort = await here.store.cohort('bocage');
  if (!cohort) throw new Error('no cohort');
  const without = { value: withoutPerson(cohort.value, GONE), revision: cohort.revision };
  const change = { cohorts: [without], erase: [{ person: GONE, speaker: `webchat|user-${GONE}` }] };
  return here.store.commit({ ...change, seen: { activity: 'a2', reply: '' } }, NOW);
}

const tracesIn = (everything: Record<string, string>): string[] =>
  Object.entries(everything)
    .filter(([key, content]) => [GONE, NAME].some((word) => key.includes(word) || content.includes(word)))
    .map(([key]) => key);

describe('erasing somebody', () => {
  it('leaves no key, field or member with their id or first name', async () => {
    expect(tracesIn(await here.everything())).not.toEqual([]);
    expect(await erase()).toBe('done');
    expect(tracesIn(await here.everything())).toEqual([]);
  });

  it('leaves what concerns the others', async () => {
    await erase();
    const { people, broadcasts } = await here.store.details(['stays', 'counsellor'], ['waits', 'written', 'silence']);
    expect(people.map(({ value }) => value.id)).toEqual(['stays', 'counsellor']);
    expect(broadcasts.map(({ rows }) => Object.keys(rows))).toEqual([['stays'], ['stays'], ['counsellor']]);
    expect(broadcasts[1]?.broadcast).not.toHaveProperty('by');
    expect(broadcasts[2]?.broadcast.notice).toEqual({ kind: 'silence', unanswered: ['stays'], unreached: [] });
    const tickets = await here.ledger.due(NOW, 100);
    expect(tickets).toHaveLength(4);
    expect(await here.redis.ttl(here.keys.broadcast('written'))).toBeGreaterThan(0);
  });

  it('closes open dialogs about them, and no other menu line', async () => {
    await erase();
    const { conversation } = await here.store.scene('webchat|user-counsellor', 'a', NOW);
    expect(conversation.value).toEqual(aConversation('webchat|user-counsellor', { person: 'counsellor', menu: [menu[1]].filter((line) => line !== undefined) }));
    expect(conversation.revision).toBe(2);
  });

  it('takes back a delivery under way: its sender is told that the row is gone', async () => {
    await erase();
    expect(await here.ledger.settle({ broadcast: 'under-way', person: GONE }, 1, { state: 'sent', reachable: true }, NOW)).toBe(false);
    expect(await here.ledger.stuck(NOW + 1, 10)).toEqual([]);
    expect(tracesIn(await here.everything())).toEqual([]);
  });

  it('still drops activities that come again', async () => {
    await erase();
    expect((await here.store.scene('webchat|x', 'a1', NOW)).seenReply).toBe('');
    expect(await here.store.commit({ seen: { activity: 'a2', reply: '' } }, NOW)).toBe('seen');
  });

  it('asks for new reports where the figures changed, and none for a report that nobody sees any more', async () => {
    for (const id of await here.ledger.takeReports(NOW + 500, 10)) await here.ledger.reportDrawn(id, NOW + 500);
    await erase();
    expect((await here.ledger.takeReports(NOW + 500, 10)).sort()).toEqual(['under-way', 'waits']);
  });

  it('is refused when a dialog about them changed meanwhile', async () => {
    const cohort = await here.store.cohort('bocage');
    if (!cohort) throw new Error('no cohort');
    const change = { cohorts: [cohort], erase: [{ person: GONE, speaker: `webchat|user-${GONE}` }] };
    const turn = aConversation('webchat|user-counsellor', { person: 'counsellor', menu });
    const reads = here.redis.mget.bind(here.redis);
    let turned = false;
    here.redis.mget = (async (...names: string[]) => {
      const read = await reads(...names);
      if (names.includes(here.keys.conversation('webchat|user-counsellor')) && !turned) {
        turned = true;
        await here.store.commit({ conversation: { value: turn, revision: 1 } }, NOW);
      }
      return read;
    }) as typeof here.redis.mget;
    expect(await here.store.commit(change, NOW)).toBe('stale');
  });

  it('works for a stranger, of whom there is nothing but a conversation', async () => {
    await here.store.commit({ conversation: fresh(aConversation('webchat|stranger')) }, NOW);
    expect(await here.store.commit({ erase: [{ person: '', speaker: 'webchat|stranger' }] }, NOW)).toBe('done');
    expect((await here.store.scene('webchat|stranger', 'a', NOW)).conversation.revision).toBe(0);
  });
});
