import { withoutPerson } from '../../src/domain/cohort';
import { afterExit, withoutMember } from '../../src/domain/leaving';
import { aCohort, anRsvp, aPerson, aSession, aTalk, NOW, PARIS } from '../support/builders';

const past = aSession({ id: 'past', start: '2026-11-03T09:30', rsvps: { awa: anRsvp(), bruno: anRsvp() }, attendance: { awa: 'present' } });
const next = aSession({ id: 'next', rsvps: { awa: anRsvp(), bruno: anRsvp() } });
const offer = { id: 'o', text: 'Cariste', sharedBy: 'awa', sharedAt: NOW, reactions: { awa: { stage: 'hired' as const, at: NOW } } };
const cohort = aCohort({ members: ['Awa', 'Bruno'], sessions: [past, next], offers: [offer], talks: [aTalk(), aTalk({ id: 'other', member: 'bruno' })] });

describe('a group that somebody left', () => {
  const left = withoutMember(cohort, 'awa', NOW, PARIS);

  it('has their seat free and counts on them no more', () => {
    expect(Object.keys(left.members)).toEqual(['bruno']);
    expect(Object.keys(left.sessions['next']?.rsvps ?? {})).toEqual(['bruno']);
    expect(left.talks?.map(({ member, closedAt }) => [member, closedAt])).toEqual([['awa', NOW], ['bruno', undefined]]);
  });

  it('keeps what they shared, what came of it, and who was there', () => {
    expect(left.offers).toEqual([offer]);
    expect(left.sessions['past']).toEqual(past);
  });

  it('keeps nothing of them once they are erased', () => {
    expect(JSON.stringify(withoutPerson(left, 'awa'))).not.toContain('awa');
  });
});

it('the person keeps their account, without a group, and each exit', () => {
  const exit = { cohort: 'cohort-1', cohortName: 'Cap Valognes', kind: 'hired' as const, at: NOW };
  const once = afterExit(aPerson({ memberOf: 'cohort-1' }), exit);
  expect(once).toEqual(aPerson({ exits: [exit] }));
  expect(afterExit({ ...once, memberOf: 'cohort-2' }, { ...exit, cohort: 'cohort-2' }).exits).toHaveLength(2);
});
