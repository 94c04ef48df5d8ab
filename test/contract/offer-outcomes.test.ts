import { closeOffer } from '../../src/application/offers/close-offer';
import { followUpOf } from '../../src/application/offers/follow-up';
import { erasureOf } from '../../src/application/people/erasure';
import type { Cohort } from '../../src/domain/cohort';
import type { Offer, Stage } from '../../src/domain/offer';
import { parseQuietHours } from '../../src/domain/quiet-hours';
import { fire } from '../../src/delivery/agenda';
import { weeklyDigest } from '../../src/delivery/offers-digest';
import { anOrganisation, ids, type Organisation } from './organisation';
import { aCohort, aMember, aMessage, aPerson, DAY, fresh, NOW } from './records';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const queue = { wake: () => Promise.resolve(), forget: () => Promise.resolve(0) };
const quiet = parseQuietHours('none');
if (!quiet.ok) throw new Error('quiet hours');
const policy = { zone: 'Europe/Paris', reminders: [], quiet: quiet.value, organisation: 'x', retentionMonths: 24 };
const PEOPLE = ['awa', 'bruno', 'zoe', 'ida'];

let here: Organisation;
beforeEach(() => {
  here = anOrganisation();
});
afterEach(() => here.close());

const said = (stage: Stage, appliedAt?: number) => ({ stage, at: NOW, ...(appliedAt === undefined ? {} : { appliedAt }) });
const anOffer = (wishes: Partial<Offer> = {}): Offer => ({ id: 'offer1', text: 'Cariste à Brix', sharedBy: 'lina', sharedAt: NOW, ...wishes });

async function settle(offer: Offer, more: Partial<Cohort> = {}): Promise<void> {
  const members = Object.fromEntries(['lina', ...PEOPLE].map((id) => [id, aMember(id)]));
  const people = ['lina', ...PEOPLE].map((id) => fresh(aPerson(id, { memberOf: 'bocage' })));
  await here.store.commit({ people: [...people, fresh(aPerson('odile', { counsels: ['bocage'] }))], cohorts: [fresh(aCohort('bocage', { members, counsellors: { odile: 'Odile' }, offers: [offer], ...more }))] }, NOW);
}

const at = (now: number) => ({ store: here.store, ledger: here.ledger, queue, policy, clock: { now: () => now }, log });
const sentAs = async (id: string): Promise<string[]> => (await here.store.details([], [id])).broadcasts.flatMap(({ rows }) => Object.keys(rows)).sort();
const messages = async (): Promise<string[]> => (await here.redis.zrange(here.keys.broadcasts, 0, '-1')).sort();

describe('an offer that is filled', () => {
  const reactions = { awa: said('interested'), bruno: said('applied', NOW), zoe: said('hired'), ida: said('not-for-me'), gone: said('interview') };

  it('is told once to those whom it concerns still, whoever notices it at the same moment', async () => {
    await settle(anOffer({ reactions }));
    const noticed = await Promise.all([1, 2, 3].map(() => closeOffer('bocage', 'offer1', at(NOW + DAY))));
    expect(noticed.filter((first) => first)).toHaveLength(1);
    expect(await sentAs('offer-offer1-closed')).toEqual(['awa', 'bruno']);
    expect((await here.store.cohort('bocage'))?.value.offers[0]?.closedAt).toBe(NOW + DAY);
    expect(await closeOffer('bocage', 'offer1', at(NOW + 2 * DAY))).toBe(false);
  });

  it('that nobody said anything of, or that is gone, is told to nobody', async () => {
    await settle(anOffer());
    expect(await closeOffer('bocage', 'offer1', at(NOW))).toBe(true);
    expect(await closeOffer('bocage', 'other', at(NOW))).toBe(false);
    expect(await closeOffer('nowhere', 'offer1', at(NOW))).toBe(false);
    expect(await messages()).toEqual([]);
  });
});

describe('the question 15 days after an application', () => {
  const entry = followUpOf('bocage', 'offer1', NOW);

  it('stands in the agenda beside the reminders, and leaves it when it was looked at', async () => {
    const step = { cohort: 'bocage', session: 's1', revision: 1, step: 'P1D', fireAt: NOW + 15 * DAY };
    await here.store.commit({ agenda: { put: [entry, step, entry] } }, NOW);
    expect(await here.ledger.agendaDue(NOW + 15 * DAY - 1, 10)).toEqual([]);
    expect(await here.ledger.agendaDue(NOW + 15 * DAY, 10)).toEqual(expect.arrayContaining([entry, step]));
    await here.store.commit({ agenda: { dropSessions: ['s1', 'offer1'] } }, NOW);
    expect(await here.ledger.agendaDue(NOW + 15 * DAY, 10)).toEqual([entry]);
    await here.ledger.dropAgenda(entry);
    expect(await here.ledger.agendaDue(NOW + 15 * DAY, 10)).toEqual([]);
  });

  it('names nobody in the agenda', async () => {
    await here.store.commit({ agenda: { put: [entry] } }, NOW);
    for (const person of PEOPLE) expect(JSON.stringify(await here.everything())).not.toContain(person);
  });

  it('is written down once, however many processes look at it, for those who are still at "J’ai postulé"', async () => {
    await settle(anOffer({ reactions: { awa: said('applied', NOW), bruno: said('interview', NOW), zoe: said('applied', NOW + 1), gone: said('applied', NOW) } }));
    await here.store.commit({ agenda: { put: [entry] } }, NOW);
    await Promise.all([1, 2, 3].map(() => fire(entry, at(entry.fireAt))));
    expect(await messages()).toEqual([`offer-offer1-follow-up-${String(NOW)}`]);
    expect(await sentAs(`offer-offer1-follow-up-${String(NOW)}`)).toEqual(['awa']);
    expect(await here.ledger.agendaDue(entry.fireAt, 10)).toEqual([]);
  });

  it.each<[string, Partial<Offer>]>([
    ['the offer is filled', { closedAt: NOW, reactions: { awa: said('applied', NOW) } }],
    ['the offer was taken back', { id: 'another' }],
  ])('is not asked when %s', async (_why, offer) => {
    await settle(anOffer(offer));
    await fire(entry, at(entry.fireAt));
    expect(await messages()).toEqual([]);
  });
});

describe('the week’s digest', () => {
  const monday = NOW + 3 * DAY;

  it('is written down once a week for each group in which something happened', async () => {
    await settle(anOffer());
    await here.store.commit({ cohorts: [fresh(aCohort('plain', { counsellors: { odile: 'Odile' } }))] }, NOW);
    const process = () => weeklyDigest(at(monday));
    const [first, second] = [process(), process()];
    await Promise.all([first(), second(), process()()]);
    await first();
    const digests = await messages();
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatch(/^offers-digest-bocage-\d{4}-\d\d-\d\d$/);
    expect(await sentAs(digests[0] ?? '')).toEqual(['odile']);
  });

  it('is no news any more after a pause of days', async () => {
    await settle(anOffer());
    await weeklyDigest(at(monday + 30 * DAY))();
    expect(await messages()).toEqual([]);
  });
});

describe('the erasure of somebody', () => {
  it('takes what they said of offers, their exits and their word to the group with it', async () => {
    await settle(anOffer({ reactions: { gone: said('hired') } }));
    const exit = { cohort: 'bocage', cohortName: 'Bocage', kind: 'hired' as const, at: NOW, farewell: 'farewell-1' };
    await here.store.commit({ people: [fresh(aPerson('gone', { firstName: 'Zéphyrine', exits: [exit] }))] }, NOW);
    const left = [
      aMessage('farewell-1', ['odile'], { notice: { kind: 'farewell', person: 'gone', firstName: 'Zéphyrine', word: 'Merci' } }),
      aMessage('left-1', ['odile'], { notice: { kind: 'member-left', person: 'gone', firstName: 'Zéphyrine', exit: 'hired' } }),
    ];
    await here.store.commit({ outgoing: left }, NOW);
    const [person] = (await here.store.details(['gone'], [])).people;
    if (!person) throw new Error('nobody to erase');
    await here.store.commit(erasureOf(person, [], { ids, now: NOW, policy }), NOW);
    const kept = JSON.stringify(await here.everything());
    for (const word of ['Zéphyrine', 'farewell-1', 'gone']) expect(kept).not.toContain(word);
    expect((await here.store.cohort('bocage'))?.value.offers).toHaveLength(1);
  });

  it('strikes their first name from the word of somebody who left before', async () => {
    await settle(anOffer());
    const [bruno] = (await here.store.details(['bruno'], [])).people;
    const cohort = await here.store.cohort('bocage');
    if (!bruno || !cohort) throw new Error('nobody to erase');
    await here.store.commit({ outgoing: [aMessage('farewell-2', ['odile'], { cohort: 'bocage', notice: { kind: 'farewell', person: 'awa', firstName: 'Awa', word: `Merci ${bruno.value.firstName} !` } })] }, NOW);
    await here.store.commit(erasureOf(bruno, [cohort], { ids, now: NOW, policy }), NOW);
    const [farewell] = (await here.store.details([], ['farewell-2'])).broadcasts;
    expect(farewell?.broadcast.notice).toMatchObject({ kind: 'farewell', word: 'Merci […] !' });
  });
});
