import type { AgendaEntry } from '../../src/application/change';
import type { Claim, Settlement } from '../../src/application/ports';
import { connectRedis, disconnect } from '../../src/adapters/redis/connect';
import { keysOf } from '../../src/adapters/redis/keys';
import { createLedger } from '../../src/adapters/redis/ledger';
import { createStore } from '../../src/adapters/redis/store';
import { startRedis } from '../support/redis-process';
import { anOrganisation, ids, type Organisation } from './organisation';
import { aBroadcast, aCohort, aConversation, aMessage, aPerson, aRow, fresh, MINUTE, NOW } from './records';

let here: Organisation;
beforeEach(async () => {
  here = anOrganisation();
  const person = aPerson('p1', { memberOf: 'bocage' });
  await here.store.commit({
    people: [fresh(person), fresh(aPerson('p2')), fresh(aPerson('p3'))],
    cohorts: [fresh(aCohort('bocage'))],
    conversation: fresh(aConversation(person.address.speaker, { person: 'p1' })),
  }, NOW);
});
afterEach(() => here.close());

const first = { broadcast: 'b1', person: 'p1' };
const send = (...parameters: Parameters<typeof aMessage>) => here.store.commit({ outgoing: [aMessage(...parameters)] }, NOW);
const settle = (settlement: Settlement, tries = 1, now = NOW + 1) => here.ledger.settle(first, tries, settlement, now);
const row = async (person = 'p1') => (await here.store.details([], ['b1'])).broadcasts[0]?.rows[person];
const personNow = async () => (await here.store.details(['p1'], [])).people[0];

describe('a claim', () => {
  it('takes the row with all that is checked again before it goes out', async () => {
    await send('b1', ['p1']);
    const claim = await here.ledger.claim(first, NOW + 7);
    expect(claim).toEqual<Claim>({
      ticket: first,
      row: aRow({ state: 'sending', tries: 1, at: NOW + 7 }),
      broadcast: aBroadcast('b1'),
      person: { value: aPerson('p1', { memberOf: 'bocage' }), revision: 1 },
      cohort: { value: aCohort('bocage'), revision: 1 },
      conversation: { value: aConversation('webchat|user-p1', { person: 'p1' }), revision: 1 },
    });
    expect(await here.ledger.due(NOW + 7, 10)).toEqual([]);
  });

  it('is won by one of 20', async () => {
    await send('b1', ['p1']);
    const claims = await Promise.all(Array.from({ length: 20 }, () => here.ledger.claim(first, NOW)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    expect((await row())?.tries).toBe(1);
  });

  it('finds nothing before quiet hours are over', async () => {
    await send('b1', ['p1'], { notBefore: NOW + MINUTE });
    expect(await here.ledger.claim(first, NOW + MINUTE - 1)).toBeUndefined();
    expect(await here.ledger.due(NOW + MINUTE - 1, 10)).toEqual([]);
    expect(await here.ledger.due(NOW + MINUTE, 10)).toMatchObject([first]);
    expect(await here.ledger.claim(first, NOW + MINUTE)).toBeDefined();
  });

  it('finds nothing for a row that does not exist or was decided at once', async () => {
    expect(await here.ledger.claim({ broadcast: 'nothing', person: 'p1' }, NOW)).toBeUndefined();
    const outgoing = [{ broadcast: aBroadcast('b1'), rows: { p1: aRow({ state: 'cancelled', code: 'stopped' }) } }];
    await here.store.commit({ outgoing }, NOW);
    expect(await here.ledger.claim(first, NOW)).toBeUndefined();
    expect(await here.ledger.due(NOW, 10)).toEqual([]);
  });

  it('knows when the cohort or the conversation is gone', async () => {
    await send('b1', ['p2'], { cohort: 'ended' });
    const claim = await here.ledger.claim({ broadcast: 'b1', person: 'p2' }, NOW);
    expect([claim?.person?.value.id, claim?.cohort, claim?.conversation]).toEqual(['p2', undefined, undefined]);
  });
});

describe('a settlement', () => {
  beforeEach(async () => {
    await send('b1', ['p1', 'p2']);
    await here.ledger.claim(first, NOW);
  });

  it('is the end of a row that was sent', async () => {
    expect(await settle({ state: 'sent', activity: 'x7' })).toBe(true);
    expect(await row()).toEqual(aRow({ state: 'sent', tries: 1, at: NOW + 1, activity: 'x7' }));
    expect(await here.ledger.stuck(NOW + 2, 10)).toEqual([]);
    expect(await here.ledger.due(NOW + 2, 10)).toMatchObject([{ broadcast: 'b1', person: 'p2' }]);
  });

  it('comes too late when the row was settled already, or is in another try', async () => {
    expect(await settle({ state: 'pending', code: '429', retryAt: NOW }, 1)).toBe(true);
    expect(await settle({ state: 'sent' }, 1)).toBe(false);
    await here.ledger.claim(first, NOW + 2);
    expect(await settle({ state: 'sent' }, 1)).toBe(false);
    expect(await settle({ state: 'sent' }, 2)).toBe(true);
    expect(await settle({ state: 'uncertain' }, 2)).toBe(false);
    expect(await row()).toEqual(aRow({ state: 'sent', tries: 2, at: NOW + 1 }));
  });

  it('puts a row back for a later try', async () => {
    await settle({ state: 'pending', code: '429', retryAt: NOW + MINUTE });
    expect(await row()).toEqual(aRow({ tries: 1, at: NOW + 1, code: '429' }));
    expect(await here.ledger.claim(first, NOW + MINUTE - 1)).toBeUndefined();
    expect((await here.ledger.claim(first, NOW + MINUTE))?.row.tries).toBe(2);
  });

  it('keeps on the person since when the channel refuses them, and takes it off when it answers', async () => {
    await settle({ state: 'pending', retryAt: NOW, reachable: false });
    await here.ledger.claim(first, NOW + 2);
    await settle({ state: 'pending', retryAt: NOW, reachable: false }, 2, NOW + 9);
    expect(await personNow()).toEqual({ value: aPerson('p1', { memberOf: 'bocage', unreachableSince: NOW + 1 }), revision: 2 });
    await here.ledger.claim(first, NOW + 10);
    await settle({ state: 'sent', reachable: true }, 3, NOW + 11);
    expect(await personNow()).toEqual({ value: aPerson('p1', { memberOf: 'bocage' }), revision: 3 });
  });

  it('leaves the person alone when nothing changed, so that no turn of theirs has to run again', async () => {
    await settle({ state: 'sent', reachable: true });
    expect((await personNow())?.revision).toBe(1);
  });

  it('of an erased person is refused and brings nothing back', async () => {
    await here.store.commit({ erase: [{ person: 'p1', speaker: 'webchat|user-p1' }] }, NOW);
    expect(await settle({ state: 'sent', reachable: false })).toBe(false);
    expect(await row()).toBeUndefined();
    expect(await personNow()).toBeUndefined();
  });

  it('leaves a sender that died to be found', async () => {
    expect(await here.ledger.stuck(NOW, 10)).toEqual([]);
    const found = await here.ledger.stuck(NOW + 1, 10);
    expect(found).toEqual([{ ticket: first, row: aRow({ state: 'sending', tries: 1 }), broadcast: aBroadcast('b1') }]);
  });
});

describe('a claim or a settlement whose reply was lost', () => {
  it('answers the same when the client sends it again', async () => {
    let nonce = 'write';
    const again = anOrganisation({ id: () => nonce });
    await again.store.commit({ people: [fresh(aPerson('p1'))], outgoing: [aMessage('b1', ['p1'])] }, NOW);
    nonce = 'claim';
    const claims = [await again.ledger.claim(first, NOW), await again.ledger.claim(first, NOW)];
    expect(claims.map((claim) => claim?.row.tries)).toEqual([1, 1]);
    nonce = 'settle';
    const settled = [1, 2].map(() => again.ledger.settle(first, 1, { state: 'sent' }, NOW));
    expect(await Promise.all(settled)).toEqual([true, true]);
    nonce = 'reports';
    const taken = [1, 2].map(() => again.ledger.takeReports(NOW + 500, 10));
    expect(await Promise.all(taken)).toEqual([['b1'], ['b1']]);
    nonce = 'next';
    expect(await again.ledger.takeReports(NOW + 500, 10)).toEqual([]);
    await again.close();
  });
});

describe('cards to draw anew', () => {
  const asked = (at: number) => here.store.commit({ redraw: ['b1', 'unknown'] }, at);
  beforeEach(async () => {
    await send('b1', ['p1']);
    await asked(NOW);
  });

  it('go to one caller, are done when that one says so, and a message that does not exist is none', async () => {
    const { broadcasts, until } = await here.ledger.takeRedraws(NOW, 10);
    expect(broadcasts).toEqual(['b1']);
    expect((await here.ledger.takeRedraws(NOW, 10)).broadcasts).toEqual([]);
    await here.ledger.redrawn('b1', until);
    expect((await here.ledger.takeRedraws(until + 1, 10)).broadcasts).toEqual([]);
  });

  it('come again after a drawer that died, or when the channel did not take them', async () => {
    const first = await here.ledger.takeRedraws(NOW, 10);
    const second = await here.ledger.takeRedraws(first.until, 10);
    expect(second.broadcasts).toEqual(['b1']);
    await here.ledger.redrawn('b1', second.until, second.until + 5_000);
    expect((await here.ledger.takeRedraws(second.until, 10)).broadcasts).toEqual([]);
    expect((await here.ledger.takeRedraws(second.until + 5_000, 10)).broadcasts).toEqual(['b1']);
  });

  it('that change once more while they are drawn are drawn once more', async () => {
    const { until } = await here.ledger.takeRedraws(NOW, 10);
    await asked(NOW + 1);
    await here.ledger.redrawn('b1', until);
    expect((await here.ledger.takeRedraws(NOW + 1, 10)).broadcasts).toEqual(['b1']);
  });
});

describe('marks and second tries', () => {
  beforeEach(() => send('b1', ['p1', 'p2', 'p3']));

  it('keep the first mark of each kind, on rows that exist', async () => {
    const mark = (kind: 'readAt' | 'answeredAt', at: number, person = 'p1') => ({ broadcast: 'b1', person, mark: kind, at });
    await here.store.commit({ marks: [mark('readAt', NOW + 1), mark('readAt', NOW + 2), mark('answeredAt', NOW + 3), mark('readAt', NOW, 'nobody')] }, NOW);
    await here.store.commit({ marks: [mark('answeredAt', NOW + 9)] }, NOW);
    expect(await row()).toEqual(aRow({ readAt: NOW + 1, answeredAt: NOW + 3 }));
    expect(await row('nobody')).toBeUndefined();
  });

  it('survive the settlement of a row that was read before its sender knew', async () => {
    await here.ledger.claim(first, NOW);
    await here.store.commit({ marks: [{ ...first, mark: 'readAt', at: NOW + 1 }] }, NOW);
    await settle({ state: 'sent' });
    expect(await row()).toEqual(aRow({ state: 'sent', tries: 1, at: NOW + 1, readAt: NOW + 1 }));
  });

  it('send again only what is uncertain or was refused', async () => {
    for (const [person, state] of [['p1', 'uncertain'], ['p2', 'refused'], ['p3', 'sent']] as const) {
      await here.ledger.claim({ broadcast: 'b1', person }, NOW);
      await here.ledger.settle({ broadcast: 'b1', person }, 1, { state, code: '502' }, NOW);
    }
    await here.store.commit({ resend: { broadcast: 'b1', people: ['p1', 'p2', 'p3', 'nobody'], at: NOW + MINUTE } }, NOW + 5);
    expect(await row('p2')).toEqual(aRow({ tries: 1, at: NOW + 5, askedAt: NOW + MINUTE }));
    expect((await row('p3'))?.state).toBe('sent');
    expect(await here.ledger.due(NOW + MINUTE - 1, 10)).toEqual([]);
    expect(await here.ledger.due(NOW + MINUTE, 10)).toMatchObject([first, { broadcast: 'b1', person: 'p2' }]);
  });
});

describe('a settlement', () => {
  it('keeps a doubt with the row, whatever comes of it later', async () => {
    await send('b1', ['p1']);
    await here.ledger.claim(first, NOW);
    await settle({ state: 'pending', code: '502', doubt: true, retryAt: NOW + MINUTE });
    expect((await here.ledger.claim(first, NOW + MINUTE))?.row.doubt).toBe(true);
    await settle({ state: 'sent' }, 2, NOW + MINUTE);
    expect(await row()).toEqual(aRow({ state: 'sent', tries: 2, at: NOW + MINUTE, doubt: true }));
  });

  it('waits for a Redis that was away, and is written once', async () => {
    const own = await startRedis({ durable: true });
    const redis = connectRedis({ address: own.url, log: { info: jest.fn(), warn: jest.fn(), error: jest.fn() }, clock: { now: () => NOW } });
    const deps = { redis, keys: keysOf('away'), ids, tombstone: (person: string) => person };
    const [store, ledger] = [createStore(deps), createLedger(deps)];
    await store.commit({ people: [fresh(aPerson('p1'))], outgoing: [aMessage('b1', ['p1'])] }, NOW);
    await ledger.claim(first, NOW);
    await own.kill();
    const settled = ledger.settle(first, 1, { state: 'sent' }, NOW);
    const back = await startRedis({ port: own.port, directory: own.directory, durable: true });
    expect(await settled).toBe(true);
    expect((await store.details([], ['b1'])).broadcasts[0]?.rows['p1']?.state).toBe('sent');
    await disconnect(redis);
    await back.stop();
  });
});

describe('a report', () => {
  it('is due 500 ms after the first change it does not show, once for all changes', async () => {
    await send('b1', ['p1']);
    await here.store.commit({ marks: [{ ...first, mark: 'readAt', at: NOW }] }, NOW + 400);
    expect(await here.ledger.takeReports(NOW + 499, 10)).toEqual([]);
    expect(await here.ledger.takeReports(NOW + 500, 10)).toEqual(['b1']);
    expect(await here.ledger.reportDrawn('b1', NOW + 600)).toBeUndefined();
    expect(await here.ledger.takeReports(NOW + 5000, 10)).toEqual([]);
    await here.store.commit({ marks: [{ ...first, mark: 'answeredAt', at: NOW }] }, NOW + 6000);
    expect(await here.ledger.takeReports(NOW + 6500, 10)).toEqual(['b1']);
  });

  it('is drawn by one at a time: a change meanwhile waits until it is given back, and is due then', async () => {
    await send('b1', ['p1']);
    expect(await here.ledger.takeReports(NOW + 500, 10)).toEqual(['b1']);
    await here.store.commit({ marks: [{ ...first, mark: 'readAt', at: NOW }] }, NOW + 600);
    expect(await here.ledger.takeReports(NOW + 1_200, 10)).toEqual([]);
    expect(await here.ledger.reportDrawn('b1', NOW + 1_300)).toBe(NOW + 1_100);
    expect(await here.ledger.takeReports(NOW + 1_300, 10)).toEqual(['b1']);
    expect(await here.ledger.reportDrawn('b1', NOW + 1_400)).toBeUndefined();
  });

  it('that could not be shown is due again when its drawer wants, and not before for a change', async () => {
    await send('b1', ['p1']);
    await here.ledger.takeReports(NOW + 500, 10);
    expect(await here.ledger.reportDrawn('b1', NOW + 600, NOW + MINUTE)).toBe(NOW + MINUTE);
    await here.store.commit({ marks: [{ ...first, mark: 'readAt', at: NOW }] }, NOW + 700);
    expect(await here.ledger.takeReports(NOW + MINUTE - 1, 10)).toEqual([]);
    expect(await here.ledger.takeReports(NOW + MINUTE, 10)).toEqual(['b1']);
  });

  it('whose drawer died is due again after a minute', async () => {
    await send('b1', ['p1']);
    await here.ledger.takeReports(NOW + 500, 10);
    expect(await here.ledger.takeReports(NOW + 499 + MINUTE, 10)).toEqual([]);
    expect(await here.ledger.takeReports(NOW + 500 + MINUTE, 10)).toEqual(['b1']);
  });

  it('is handed to one of 20 who ask', async () => {
    await send('b1', ['p1']);
    const taken = await Promise.all(Array.from({ length: 20 }, () => here.ledger.takeReports(NOW + 500, 10)));
    expect(taken.flat()).toEqual(['b1']);
  });

  it('does not exist for what Relais sends by itself', async () => {
    const { by, ...own } = aBroadcast('b1');
    expect(by).toBe('counsellor');
    await here.store.commit({ outgoing: [{ broadcast: own, rows: { p1: aRow() } }] }, NOW);
    expect(await here.ledger.takeReports(NOW + 500, 10)).toEqual([]);
  });

  it('has the card on which it is shown', async () => {
    expect(await here.ledger.reportCard('b1')).toBeUndefined();
    const card = { address: aPerson('p1').address, activity: 'a9' };
    await here.ledger.setReportCard('b1', card);
    expect(await here.ledger.reportCard('b1')).toEqual(card);
  });
});

describe('the agenda', () => {
  const entry = (session: string, step: string, fireAt: number): AgendaEntry => ({ cohort: 'bocage', session, revision: 2, step, fireAt });
  const eve = entry('s1', 'eve', NOW);
  const soon = entry('s1', 'soon', NOW + 10);
  const other = entry('s2', 'eve', NOW + 20);
  beforeEach(() => here.store.commit({ agenda: { put: [other, soon, eve] } }, NOW));

  it('gives what is due, soonest first, until it is dropped', async () => {
    expect(await here.ledger.agendaDue(NOW + 10, 10)).toEqual([eve, soon]);
    expect(await here.ledger.agendaDue(NOW + 10, 1)).toEqual([eve]);
    await here.ledger.dropAgenda(eve);
    await here.ledger.dropAgenda(eve);
    expect(await here.ledger.agendaDue(NOW + 10, 10)).toEqual([soon]);
  });

  it('gives what is ahead', async () => {
    expect(await here.ledger.agendaAhead(NOW + 10, NOW + 20, 10)).toEqual([soon, other]);
  });

  it('forgets the steps of a session that moved, and keeps the new ones', async () => {
    const again = { ...eve, revision: 3, fireAt: NOW + 30 };
    await here.store.commit({ agenda: { dropSessions: ['s1'], put: [again] } }, NOW);
    expect(await here.ledger.agendaDue(NOW + 60, 10)).toEqual([other, again]);
  });

  it('holds a step once', async () => {
    await here.store.commit({ agenda: { put: [{ ...eve, fireAt: NOW + 5 }] } }, NOW);
    expect(await here.ledger.agendaDue(NOW + 60, 10)).toHaveLength(3);
  });
});
