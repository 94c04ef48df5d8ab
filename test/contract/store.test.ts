import type { Change } from '../../src/application/change';
import { anOrganisation, type Organisation } from './organisation';
import { aCohort, aConversation, aMember, aMessage, aPerson, aRow, DAY, fresh, NOW } from './records';

let here: Organisation;
beforeEach(() => {
  here = anOrganisation();
});
afterEach(() => here.close());

const commit = (change: Change) => here.store.commit(change, NOW);

/** A person with a conversation, as registration leaves them. */
async function known(id: string, more: Parameters<typeof aPerson>[1] = {}) {
  const person = aPerson(id, more);
  await commit({ people: [fresh(person)], conversation: fresh(aConversation(person.address.speaker, { person: id })) });
  return person;
}

const sceneOf = (id: string) => here.store.scene(`webchat|user-${id}`, 'activity', NOW);

describe('the scene of a turn', () => {
  it('is a new conversation of nobody for somebody who never spoke', async () => {
    const scene = await here.store.scene('webchat|someone', 'a1', NOW);
    expect(scene).toEqual({ conversation: { value: aConversation('webchat|someone'), revision: 0 }, cohorts: [] });
  });

  it('has the member, their conversation and their cohort', async () => {
    const person = await known('p1', { memberOf: 'bocage' });
    await commit({ cohorts: [fresh(aCohort('bocage')), fresh(aCohort('littoral'))] });
    const scene = await sceneOf('p1');
    expect(scene.person).toEqual({ value: person, revision: 1 });
    expect(scene.conversation.revision).toBe(1);
    expect(scene.cohorts.map(({ value }) => value.id)).toEqual(['bocage']);
  });

  it('has the cohort that somebody waits for', async () => {
    await known('p1', { waitsFor: 'littoral' });
    await commit({ cohorts: [fresh(aCohort('littoral'))] });
    expect((await sceneOf('p1')).cohorts).toEqual([{ value: aCohort('littoral'), revision: 1 }]);
  });

  it('has all cohorts of a counsellor, and leaves out those that ended', async () => {
    await known('c1', { counsels: ['littoral', 'ended', 'bocage'] });
    await commit({ cohorts: ['bocage', 'littoral', 'other'].map((id) => fresh(aCohort(id))) });
    expect((await sceneOf('c1')).cohorts.map(({ value }) => value.id)).toEqual(['littoral', 'bocage']);
  });

  it('has every cohort of the organisation for a coordinator', async () => {
    await known('c1', { counsels: ['littoral'], coordinator: true });
    await commit({ cohorts: ['bocage', 'littoral', 'other'].map((id) => fresh(aCohort(id))) });
    expect((await sceneOf('c1')).cohorts.map(({ value }) => value.id)).toEqual(['littoral', 'bocage', 'other']);
  });

  it('has what the same activity was answered before', async () => {
    await commit({ seen: { activity: 'a1', reply: '{"status":200}' } });
    expect((await here.store.scene('webchat|x', 'a1', NOW)).seenReply).toBe('{"status":200}');
    expect((await here.store.scene('webchat|x', 'a2', NOW)).seenReply).toBeUndefined();
  });

  it('says which record does not parse, and nothing of what it holds', async () => {
    await commit({ cohorts: [fresh(aCohort('bocage'))] });
    await here.redis.set(here.keys.cohort('bocage'), '1 {"v":1,"name":"Maëlle"}');
    const failed = here.store.cohort('bocage');
    await expect(failed).rejects.toThrow('cohort:bocage');
    await expect(failed).rejects.not.toThrow('Maëlle');
  });

  it('reads texts with half an emoji, which would otherwise lock the conversation', async () => {
    const speaker = 'webchat|cut';
    const flow = { flow: 'register', version: 1, step: 'name', answers: { name: 'a\ud83d', path: 'C:\\ud83d' }, order: [] };
    await commit({ conversation: fresh(aConversation(speaker, { flow })) });
    const scene = await here.store.scene(speaker, 'a1', NOW);
    expect(scene.conversation.value.flow?.answers).toEqual({ name: 'a\ufffd', path: 'C:\\ud83d' });
  });

  it('keeps hostile speakers apart', async () => {
    const speakers = ['a:b', 'a', '{}', 'é', 'e\u0301', 'a\nb', 'a\u0000b', 'x'.repeat(10_000)];
    for (const speaker of speakers) expect(await commit({ conversation: fresh(aConversation(speaker)) })).toBe('done');
    for (const speaker of speakers) expect((await here.store.scene(speaker, 'a', NOW)).conversation.value.speaker).toBe(speaker);
  });
});

describe('a commit', () => {
  it('is refused whole when one record changed since it was read', async () => {
    await commit({ cohorts: [fresh(aCohort('bocage'))] });
    await commit({ cohorts: [{ value: aCohort('bocage', { name: 'Nouveau' }), revision: 1 }] });
    const change = { people: [fresh(aPerson('p1'))], cohorts: [{ value: aCohort('bocage', { name: 'Ancien' }), revision: 1 }] };
    expect(await commit(change)).toBe('stale');
    expect((await here.store.cohort('bocage'))?.value.name).toBe('Nouveau');
    expect((await here.store.details(['p1'], [])).people).toEqual([]);
  });

  it('does not write over a record that came into being meanwhile', async () => {
    await commit({ people: [fresh(aPerson('p1'))] });
    expect(await commit({ people: [fresh(aPerson('p1'))] })).toBe('stale');
  });

  it('does not bring back somebody who was erased meanwhile', async () => {
    const person = await known('p1');
    await commit({ erase: [{ person: 'p1', speaker: person.address.speaker }] });
    expect(await commit({ people: [{ value: person, revision: 1 }] })).toBe('stale');
  });

  it('is done once for an activity that comes twice', async () => {
    const turn: Change = { people: [fresh(aPerson('p1'))], seen: { activity: 'a1', reply: '' } };
    expect(await commit(turn)).toBe('done');
    expect(await commit({ ...turn, people: [fresh(aPerson('p2'))] })).toBe('seen');
    expect((await here.store.details(['p2'], [])).people).toEqual([]);
  });

  it('applies 100 concurrent changes of one cohort once each', async () => {
    await commit({ cohorts: [fresh(aCohort('bocage'))] });
    const join = async (person: string): Promise<void> => {
      for (;;) {
        const cohort = await here.store.cohort('bocage');
        if (!cohort) throw new Error('no cohort');
        const members = { ...cohort.value.members, [person]: aMember(person) };
        const result = await commit({ cohorts: [{ value: { ...cohort.value, members }, revision: cohort.revision }] });
        if (result === 'done') return;
        expect(result).toBe('stale');
      }
    };
    await Promise.all(Array.from({ length: 100 }, (_, index) => join(`p${String(index)}`)));
    const cohort = await here.store.cohort('bocage');
    expect(Object.keys(cohort?.value.members ?? {})).toHaveLength(100);
    expect(cohort?.revision).toBe(101);
  });

  it('lets one of 20 have a code that works once', async () => {
    await commit({ codes: { put: [{ code: 'ABCD', target: { opens: 'counsellor' } }] } });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => commit({ people: [fresh(aPerson(`p${String(index)}`))], codes: { drop: ['ABCD'] } })),
    );
    expect(results.filter((result) => result === 'done')).toHaveLength(1);
    expect(results.filter((result) => result === 'stale')).toHaveLength(19);
    expect(await here.store.code('ABCD')).toBeUndefined();
  });

  it('keeps a conversation of nobody for 90 days, and one of somebody until they are erased', async () => {
    await commit({ conversation: fresh(aConversation('webchat|user-p1')) });
    const name = here.keys.conversation('webchat|user-p1');
    expect(await here.redis.pttl(name)).toBeGreaterThan(89 * DAY);
    await commit({ conversation: { value: aConversation('webchat|user-p1', { person: 'p1' }), revision: 1 } });
    expect(await here.redis.pttl(name)).toBe(-1);
  });

  it('keeps empty lists as lists when the channel refuses somebody', async () => {
    await known('p1', { counsels: [] });
    await commit({ outgoing: [aMessage('b1', ['p1'])] });
    await here.ledger.claim({ broadcast: 'b1', person: 'p1' }, NOW);
    await here.ledger.settle({ broadcast: 'b1', person: 'p1' }, 1, { state: 'refused', reachable: false }, NOW + 5);
    const [stored] = (await here.store.details(['p1'], [])).people;
    expect(stored).toEqual({ value: { ...aPerson('p1', { counsels: [] }), unreachableSince: NOW + 5 }, revision: 2 });
  });
});

describe('a commit whose reply was lost', () => {
  it('answers the same when the client sends it again, and changes nothing twice', async () => {
    const again = anOrganisation({ id: () => 'samenonce' });
    const turn: Change = {
      people: [fresh(aPerson('p1'))],
      seen: { activity: 'a1', reply: '' },
      codes: { put: [{ code: 'X', target: { opens: 'setup' } }] },
    };
    expect([await again.store.commit(turn, NOW), await again.store.commit(turn, NOW)]).toEqual(['done', 'done']);
    expect((await again.store.details(['p1'], [])).people[0]?.revision).toBe(1);
    await again.close();
  });
});

describe('a message to several people', () => {
  it('is written once for one id', async () => {
    await known('p1');
    await known('p2');
    await commit({ outgoing: [aMessage('s1-1-eve', ['p1'])] });
    expect(await commit({ outgoing: [aMessage('s1-1-eve', ['p1', 'p2'], { cohort: 'other' })] })).toBe('done');
    const [sent] = (await here.store.details([], ['s1-1-eve'])).broadcasts;
    expect(sent?.broadcast.cohort).toBe('bocage');
    expect(sent?.rows).toEqual({ p1: aRow() });
  });

  it('has no row for somebody who was erased between the reading and the writing', async () => {
    await known('p1');
    await commit({ outgoing: [aMessage('b1', ['p1', 'erased'])] });
    const [sent] = (await here.store.details([], ['b1'])).broadcasts;
    expect(Object.keys(sent?.rows ?? {})).toEqual(['p1']);
  });

  it('is listed for its recipient, oldest first', async () => {
    await known('p1');
    await commit({ outgoing: [aMessage('late', ['p1'], { createdAt: NOW + 2 }), aMessage('early', ['p1'], { createdAt: NOW + 1 })] });
    const deliveries = await here.store.deliveriesOf('p1');
    expect(deliveries.map(({ broadcast, row }) => [broadcast.id, row.state])).toEqual([['early', 'pending'], ['late', 'pending']]);
  });

  it('leaves out people and messages that do not exist', async () => {
    await known('p1');
    expect(await here.store.details(['nobody', 'p1'], ['nothing'])).toEqual({ people: [{ value: aPerson('p1'), revision: 1 }], broadcasts: [] });
  });
});

describe('an organisation', () => {
  it('is empty until there is a person or a cohort; a code alone leaves it empty', async () => {
    await commit({ codes: { put: [{ code: 'SETUP', target: { opens: 'setup' } }] } });
    expect(await here.store.isEmpty()).toBe(true);
    expect(await here.store.code('SETUP')).toEqual({ opens: 'setup' });
    const person = await known('p1');
    expect(await here.store.isEmpty()).toBe(false);
    await commit({ erase: [{ person: 'p1', speaker: person.address.speaker }] });
    expect(await here.store.isEmpty()).toBe(true);
    await commit({ cohorts: [fresh(aCohort('b')), fresh(aCohort('a'))] });
    expect(await here.store.isEmpty()).toBe(false);
    expect(await here.store.cohortIds()).toEqual(['a', 'b']);
  });
});
