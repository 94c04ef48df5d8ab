import { Cohort, currentSession, isFull, pastSessions, upcomingSessions, withoutPerson, withSession } from '../../src/domain/cohort';
import { toInstant } from '../../src/domain/wall-clock';
import { aCohort, aMember, anRsvp, aSession, NOW, PARIS } from '../support/builders';

const before = aSession({ id: 'before', start: '2026-11-03T09:30' });
const next = aSession({ id: 'next', start: '2026-12-01T09:30' });
const later = aSession({ id: 'later', start: '2026-12-15T09:30' });
const cancelled = aSession({ id: 'cancelled', start: '2026-11-17T09:30', status: 'cancelled' });
const cohort = aCohort({ sessions: [later, cancelled, next, before] });
const ids = (sessions: { id: string }[]): string[] => sessions.map(({ id }) => id);

it('a cohort is a record that parses as itself', () => {
  const full = aCohort({ members: ['Awa'], sessions: [aSession({ rsvps: { awa: anRsvp() } })] });
  expect(Cohort.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
});

it.each([0, 13, 1.5, -1])('a cohort of %d seats is none', (seats) => {
  expect(Cohort.safeParse(aCohort({ seats })).success).toBe(false);
});

it.each([
  [[], 1, false],
  [['Awa'], 2, false],
  [['Awa'], 1, true],
  [['Awa', 'Marc'], 1, true],
])('%j in %d seats: full is %s', (members, seats, full) => {
  expect(isFull(aCohort({ members, seats }))).toBe(full);
});

it('sessions to come are planned, not started, soonest first', () => {
  expect(ids(upcomingSessions(cohort, NOW, PARIS))).toEqual(['next', 'later']);
  expect(ids(upcomingSessions(cohort, toInstant('2026-12-01T09:29', PARIS), PARIS))).toEqual(['next', 'later']);
  expect(ids(upcomingSessions(cohort, toInstant('2026-12-01T09:30', PARIS), PARIS))).toEqual(['later']);
});

it('"the session" is the one under way, to its last minute, or else the next one', () => {
  const during = (wall: string): string | undefined => currentSession(cohort, toInstant(wall, PARIS), PARIS)?.id;
  expect(during('2026-11-30T10:00')).toBe('next');
  expect(during('2026-12-01T10:00')).toBe('next');
  expect(during('2026-12-01T11:29')).toBe('next');
  expect(during('2026-12-01T11:30')).toBe('later');
  expect(during('2027-01-01T00:00')).toBeUndefined();
});

it('past sessions are those that have started, latest first, never a cancelled one', () => {
  expect(ids(pastSessions(cohort, NOW, PARIS))).toEqual(['before']);
  expect(ids(pastSessions(cohort, toInstant('2026-12-20T00:00', PARIS), PARIS))).toEqual(['later', 'next', 'before']);
});

it('sessions are told apart on the wall clock of the organisation, wherever the server is', () => {
  expect(ids(upcomingSessions(cohort, toInstant('2026-12-01T09:30', PARIS), 'America/Cayenne'))).toEqual(['next', 'later']);
});

it('a session takes the place of the one with its id', () => {
  const moved = { ...next, place: 'Mairie' };
  expect(withSession(cohort, moved).sessions).toEqual({ ...cohort.sessions, next: moved });
  expect(cohort.sessions['next']).toBe(next);
});

describe('without a person', () => {
  const full = aCohort({
    members: ['Awa', 'Marc'],
    counsellors: { odile: 'Odile', awa: 'Awa' },
    waiting: [
      { person: 'awa', firstName: 'Awa', commune: aMember().commune, axis: 'training', since: NOW },
      { person: 'zoé', firstName: 'Zoé', commune: aMember().commune, axis: 'training', since: NOW },
    ],
    sessions: [aSession({ rsvps: { awa: anRsvp({ answer: 'notComing', reasonText: 'secret' }), marc: anRsvp() }, attendance: { awa: 'present', marc: 'absent' } }), aSession({ id: 'session-2' })],
    offers: [
      { id: 'offer-1', text: 'Cuisinier', sharedBy: 'awa', sharedAt: NOW },
      { id: 'offer-2', text: 'Serveur', sharedBy: 'marc', sharedAt: NOW, to: 'awa' },
      { id: 'offer-3', text: 'Vendeur', sharedBy: 'marc', sharedAt: NOW },
    ],
  });

  it('nothing of theirs is left: seat, answers, attendance, waiting list, offers by or for them', () => {
    expect(JSON.stringify(withoutPerson(full, 'awa'))).not.toMatch(/awa|secret|offer-[12]/i);
  });

  it('everything of the others stays', () => {
    const left = withoutPerson(full, 'awa');
    expect(Object.keys(left.members)).toEqual(['marc']);
    expect(left.counsellors).toEqual({ odile: 'Odile' });
    expect(ids(left.offers)).toEqual(['offer-3']);
    expect(left.sessions['session-1']).toMatchObject({ rsvps: { marc: { answer: 'coming' } }, attendance: { marc: 'absent' } });
    expect(left.sessions['session-2']).toEqual(full.sessions['session-2']);
    expect(left.waiting).toHaveLength(1);
  });

  it('somebody unknown changes nothing', () => {
    expect(withoutPerson(full, 'nobody')).toEqual(full);
  });
});
