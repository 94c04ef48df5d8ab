import { lastContact, retentionOf, withoutDeadAddress, withoutOldOffers } from '../../src/domain/retention';
import { at, toInstant } from '../../src/domain/wall-clock';
import { aCohort, aMember, aPerson, DAY } from '../contract/records';

const PARIS = 'Europe/Paris';
const RULE = { months: 24, zone: PARIS };
const noon = (date: string): number => toInstant(at(date, '12:00'), PARIS);
/** Last heard of on 15 January 2027: due on 15 January 2029, told on 16 December 2028. */
const silent = aPerson('p', { lastContactAt: noon('2027-01-15'), createdAt: noon('2026-01-01') });
const on = (date: string, person = silent, cohorts = [] as ReturnType<typeof aCohort>[], rule = RULE) => retentionOf(person, cohorts, rule, noon(date));

describe('P-4 the retention of one person', () => {
  it.each([
    ['2028-12-15', { step: 'keep', on: '2028-12-16' }],
    ['2028-12-16', { step: 'tell', on: '2029-01-15' }],
    ['2028-12-17', { step: 'tell', on: '2029-01-16' }],
    ['2030-01-01', { step: 'tell', on: '2030-01-31' }],
  ])('on %s, of somebody who was never told: %j', (date, expected) => {
    expect(on(date)).toEqual(expected);
  });

  const told = { ...silent, retentionNoticeAt: noon('2028-12-16') };
  it.each([
    ['2028-12-16', { step: 'wait', on: '2029-01-15' }],
    ['2029-01-14', { step: 'wait', on: '2029-01-15' }],
    ['2029-01-15', { step: 'erase', on: '2029-01-15' }],
    ['2029-01-16', { step: 'erase', on: '2029-01-15' }],
  ])('on %s, of somebody told on 2028-12-16: %j', (date, expected) => {
    expect(on(date, told)).toEqual(expected);
  });

  it('erases nobody before the whole notice, however late it was given', () => {
    const late = { ...silent, retentionNoticeAt: noon('2030-03-01') };
    expect(on('2030-03-30', late)).toEqual({ step: 'wait', on: '2030-03-31' });
    expect(on('2030-03-31', late)).toEqual({ step: 'erase', on: '2030-03-31' });
  });

  it('begins anew with any contact after the notice', () => {
    expect(on('2029-01-15', { ...told, lastContactAt: noon('2029-01-10') })).toEqual({ step: 'keep', on: '2030-12-11' });
  });

  it.each([
    [1, '2027-02-07', '2027-02-08'],
    [6, '2027-06-14', '2027-06-15'],
    [36, '2029-12-15', '2029-12-16'],
  ])('of %i months: nothing on %s, told on %s', (months, before, tellOn) => {
    const rule = { months, zone: PARIS };
    expect(on(before, silent, [], rule).step).toBe('keep');
    expect(on(tellOn, silent, [], rule).step).toBe('tell');
  });

  it('counts days of the organisation: half past midnight in Paris is a new day', () => {
    const instant = toInstant('2028-12-16T00:30', PARIS);
    expect(retentionOf(silent, [], RULE, instant).step).toBe('tell');
    expect(retentionOf(silent, [], { ...RULE, zone: 'America/Cayenne' }, instant).step).toBe('keep');
  });

  it('of the last of a month ends on the last of a shorter one', () => {
    const leap = aPerson('p', { lastContactAt: noon('2028-02-29') });
    expect(retentionOf({ ...leap, retentionNoticeAt: noon('2030-01-20') }, [], RULE, noon('2030-02-01'))).toEqual({ step: 'wait', on: '2030-02-28' });
  });
});

function cohortWith(mark: 'present' | 'excused' | 'absent' | undefined, status: 'planned' | 'cancelled' = 'planned') {
  const attendance = mark ? { attendance: { p: mark } } : {};
  const session = { id: 's', start: '2028-06-01T09:30', durationMinutes: 120, place: 'Salle', programme: '', status, revision: 1, rsvps: {}, ...attendance };
  return aCohort('c', { members: { p: aMember('Awa') }, counsellors: { q: 'Nadia' }, sessions: { s: session } });
}

describe('P-4 the last contact', () => {
  const session = toInstant('2028-06-01T09:30', PARIS);
  it.each([['present', session], ['excused', session], ['absent', undefined], [undefined, undefined]] as const)('with a mark "%s" in any cohort', (mark, expected) => {
    const cohort = cohortWith(mark);
    expect(lastContact(aPerson('p', { lastContactAt: 5 }), [aCohort('other'), cohort], PARIS)).toBe(expected ?? cohort.members['p']?.joinedAt);
  });

  it('is the day on which a counsellor gave a seat', () => {
    expect(lastContact(aPerson('p', { lastContactAt: 5 }), [cohortWith(undefined)], PARIS)).toBe(aMember('Awa').joinedAt);
  });

  it('of a counsellor or coordinator is a session of a cohort that they accompany, and not one that was cancelled', () => {
    const quiet = { lastContactAt: 5 };
    expect(lastContact(aPerson('q', quiet), [cohortWith(undefined)], PARIS)).toBe(session);
    expect(lastContact(aPerson('r', { ...quiet, counsels: ['c'] }), [cohortWith(undefined)], PARIS)).toBe(session);
    expect(lastContact(aPerson('r', { ...quiet, counsels: [], coordinator: true }), [cohortWith(undefined)], PARIS)).toBe(session);
    expect(lastContact(aPerson('q', quiet), [cohortWith(undefined, 'cancelled')], PARIS)).toBe(5);
  });
});

describe('the shorter times', () => {
  const since = noon('2027-01-15');
  it('an address that nobody could write to for 60 days goes, but what the person is recognised by', () => {
    const lost = aPerson('p', { unreachableSince: since });
    expect(withoutDeadAddress(lost, since + 60 * DAY - 1)).toBeUndefined();
    expect(withoutDeadAddress(lost, since + 60 * DAY)?.address).toEqual({ channel: 'webchat', speaker: 'webchat|user-p', serviceUrl: '', conversation: '', user: '', bot: '' });
    const cleared = withoutDeadAddress(lost, since + 60 * DAY);
    expect(cleared && withoutDeadAddress(cleared, since + 90 * DAY)).toBeUndefined();
    expect(withoutDeadAddress(aPerson('p'), since + 90 * DAY)).toBeUndefined();
  });

  it('offers lose their text after 30 days and go after six months', () => {
    const offer = { id: 'o', text: 'Poste', sharedBy: 'p', sharedAt: since };
    const cohort = aCohort('c', { offers: [offer, { ...offer, id: 'newer', sharedAt: since + 2 * DAY }] });
    expect(withoutOldOffers(cohort, since + 30 * DAY - 1)).toBeUndefined();
    expect(withoutOldOffers(cohort, since + 30 * DAY)?.offers.map(({ text }) => text)).toEqual(['', 'Poste']);
    const old = withoutOldOffers(cohort, since + 183 * DAY - 1);
    expect(old?.offers).toHaveLength(2);
    expect(old && withoutOldOffers(old, since + 183 * DAY - 1)).toBeUndefined();
    expect(withoutOldOffers(cohort, since + 183 * DAY)?.offers.map(({ id }) => id)).toEqual(['newer']);
  });

  it('of an offer that waited for a counsellor in vain nothing is left after 30 days', () => {
    const waiting = aCohort('c', { offers: [{ id: 'waits', text: 'Poste', sharedBy: 'p', sharedAt: 0, review: 'warned' }] });
    expect(withoutOldOffers(waiting, 30 * DAY - 1)).toBeUndefined();
    expect(withoutOldOffers(waiting, 30 * DAY)?.offers).toEqual([]);
  });
});
