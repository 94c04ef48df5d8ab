import { answered, cancelled, endOf, GroupSession, hasStarted, moved } from '../../src/domain/group-session';
import { toInstant } from '../../src/domain/wall-clock';
import { anRsvp, aSession, NOW, PARIS } from '../support/builders';

it.each([
  ['2026-12-01T09:30', 120, '2026-12-01T11:30'],
  ['2026-12-01T23:30', 60, '2026-12-02T00:30'],
  ['2026-10-25T01:30', 120, '2026-10-25T03:30'],
])('a session from %s of %d minutes ends at %s on the wall clock', (start, durationMinutes, end) => {
  expect(endOf({ start, durationMinutes })).toBe(end);
});

it('has started from its very minute on', () => {
  expect(hasStarted(aSession(), toInstant('2026-12-01T09:30', PARIS) - 1, PARIS)).toBe(false);
  expect(hasStarted(aSession(), toInstant('2026-12-01T09:30', PARIS), PARIS)).toBe(true);
});

it.each([{ start: '2026-02-31T09:30' }, { start: '2026-12-01' }, { durationMinutes: 0 }, { revision: 1.5 }])('%j is no session', (wrong) => {
  expect(GroupSession.safeParse({ ...aSession(), ...wrong }).success).toBe(false);
});

describe('answers', () => {
  const asked = aSession({ rsvps: { marc: anRsvp({ answer: 'late' }) } });

  it('the last answer counts, and others keep theirs', () => {
    const once = answered(asked, 'awa', anRsvp({ answer: 'coming' }));
    expect(answered(once, 'awa', anRsvp({ answer: 'notComing', at: NOW + 1 })).rsvps).toEqual({ marc: { answer: 'late', at: NOW }, awa: { answer: 'notComing', at: NOW + 1 } });
  });

  it('the same answer again changes nothing, and keeps its reason', () => {
    const explained = answered(asked, 'awa', anRsvp({ answer: 'notComing', reason: 'transport' }));
    expect(answered(explained, 'awa', anRsvp({ answer: 'notComing', at: NOW + 1 }))).toBe(explained);
  });

  it('another answer drops the reason of the one before', () => {
    const explained = answered(asked, 'awa', anRsvp({ answer: 'notComing', reason: 'private', reasonText: 'un imprévu' }));
    expect(answered(explained, 'awa', anRsvp({ answer: 'coming' })).rsvps['awa']).toEqual({ answer: 'coming', at: NOW });
  });

  it('a reason is added to the same answer', () => {
    const once = answered(asked, 'awa', anRsvp({ answer: 'notComing' }));
    expect(answered(once, 'awa', anRsvp({ answer: 'notComing', reason: 'work' })).rsvps['awa']).toMatchObject({ reason: 'work' });
  });

  it.each([
    [{}, 20],
    [{ lateMinutes: 20 }, 20],
    [{ lateMinutes: 45 }, 45],
  ])('"late" again, with %j, after 20 minutes: %d minutes', (again, minutes) => {
    const once = answered(asked, 'awa', anRsvp({ answer: 'late', lateMinutes: 20 }));
    expect(answered(once, 'awa', anRsvp({ answer: 'late', at: NOW + 1, ...again })).rsvps['awa']?.lateMinutes).toBe(minutes);
  });

  it('another answer drops the minutes', () => {
    const late = answered(asked, 'awa', anRsvp({ answer: 'late', lateMinutes: 20 }));
    expect(answered(late, 'awa', anRsvp({ answer: 'coming' })).rsvps['awa']).toEqual({ answer: 'coming', at: NOW });
  });

  it.each([0, 181, 1.5, -5])('nobody is late by %d minutes', (lateMinutes) => {
    expect(GroupSession.safeParse(aSession({ rsvps: { awa: anRsvp({ answer: 'late', lateMinutes }) } })).success).toBe(false);
  });

  it('the session that was given is not touched', () => {
    answered(asked, 'awa', anRsvp());
    expect(Object.keys(asked.rsvps)).toEqual(['marc']);
  });
});

it('moving forgets all answers and makes older reminders and buttons void', () => {
  const session = aSession({ revision: 4, rsvps: { awa: anRsvp() } });
  expect(moved(session, { start: '2026-12-03T14:00', place: 'Mairie' })).toEqual({ ...session, start: '2026-12-03T14:00', place: 'Mairie', revision: 5, rsvps: {} });
});

it('cancelling keeps the answers, and makes reminders and buttons void', () => {
  const session = aSession({ revision: 4, rsvps: { awa: anRsvp() } });
  expect(cancelled(session)).toEqual({ ...session, status: 'cancelled', revision: 5 });
});
