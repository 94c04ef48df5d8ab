import type { Delivery, DeliveryState } from '../../src/domain/broadcast';
import type { Person } from '../../src/domain/person';
import { broadcastId, broadcastIds, standings } from '../../src/domain/standing';
import { aCohort, aDelivery, anRsvp, aPerson, aSession, NOW } from '../support/builders';

const cohort = aCohort({ members: ['Awa'] });
const session = aSession();

function silence(states: (DeliveryState | undefined)[], person: Person = aPerson()): string | undefined {
  const rows = states.map((state): { rows: Record<string, Delivery> } => ({ rows: state ? { awa: aDelivery({ state }) } : {} }));
  return standings(cohort, session, [person], rows)[0]?.silence;
}

it('whoever answered stands with their answer, whatever was delivered', () => {
  const answered = aSession({ rsvps: { awa: anRsvp({ answer: 'late' }) } });
  expect(standings(cohort, answered, [], [{ rows: { awa: aDelivery({ state: 'refused' }) } }])).toEqual([{ person: 'awa', name: 'Awa', rsvp: { answer: 'late', at: NOW } }]);
});

it.each([
  ['a message that arrived', ['sent'], 'unanswered'],
  ['one that arrived and a later one that did not', ['sent', 'refused'], 'unanswered'],
  ['a message that was refused', ['refused'], 'unreached'],
  ['a message of which nobody knows', ['uncertain'], 'unreached'],
  ['a message that came too late', ['expired'], 'unreached'],
  ['a message that was held back', ['cancelled'], 'unreached'],
  ['a message still under way', ['pending'], 'not-asked'],
  ['a message being sent', ['sending'], 'not-asked'],
  ['no message to them', [undefined], 'not-asked'],
  ['no message at all', [], 'not-asked'],
] as [string, (DeliveryState | undefined)[], string][])('after %s, silence is "%s"', (_what, states, expected) => {
  expect(silence(states)).toBe(expected);
});

it.each([
  ['said STOP', aPerson({ stoppedAt: NOW })],
  ['blocked the bot', aPerson({ unreachableSince: NOW })],
])('somebody who %s and got nothing is not reached, rather than silent', (_what, person) => {
  expect(silence([], person)).toBe('unreached');
  expect(silence(['pending'], person)).toBe('unreached');
});

it('somebody who got the message and then said STOP did not answer', () => {
  expect(silence(['sent'], aPerson({ stoppedAt: NOW }))).toBe('unanswered');
});

it('somebody whose record is gone cannot be reached', () => {
  expect(standings(cohort, session, [], [])[0]?.silence).toBe('unreached');
});

it('every member stands once, in the order of the cohort', () => {
  expect(standings(aCohort({ members: ['Zoé', 'Awa', 'Marc'] }), session, [], []).map(({ name }) => name)).toEqual(['Zoé', 'Awa', 'Marc']);
  expect(standings(aCohort(), session, [], [])).toEqual([]);
});

it('messages about a session are found by session, revision and step; a moved session has new ones', () => {
  expect(broadcastIds({ id: 's', revision: 2 }, ['P7D', 'P1D'])).toEqual(['s-2-P7D', 's-2-P1D', 's-2-now', 's-2-change']);
  expect(broadcastId({ id: 's', revision: 3 }, 'P7D')).not.toBe(broadcastId({ id: 's', revision: 2 }, 'P7D'));
});
