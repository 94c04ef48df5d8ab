import { isCounsellor, Person, whyUnreachable } from '../../src/domain/person';
import { aCounsellor, aPerson, NOW } from '../support/builders';

it('a person is a record that parses as itself', () => {
  const person = aPerson({ commune: { code: '50615', name: 'Valognes' }, axis: 'training', memberOf: 'cohort-1', consent: { notice: '2026-11', at: NOW, channel: 'sms' } });
  expect(Person.parse(JSON.parse(JSON.stringify(person)))).toEqual(person);
});

it.each([{ v: 2 }, { axis: 'holiday' }, { reading: 'fast' }, { address: {} }])('%j is no person', (wrong) => {
  expect(Person.safeParse({ ...aPerson(), ...wrong }).success).toBe(false);
});

it('somebody with cohorts to accompany, even none yet, is a counsellor', () => {
  expect(isCounsellor(aCounsellor())).toBe(true);
  expect(isCounsellor(aCounsellor({ counsels: [] }))).toBe(true);
  expect(isCounsellor(aPerson({ memberOf: 'cohort-1' }))).toBe(false);
  expect(isCounsellor(undefined)).toBe(false);
});

it.each([
  ['nobody', undefined, 'gone'],
  ['somebody', aPerson(), undefined],
  ['somebody who said STOP', aPerson({ stoppedAt: NOW }), 'stopped'],
  ['somebody whose channel refuses', aPerson({ unreachableSince: NOW }), 'blocked'],
  ['somebody who said STOP and then uninstalled', aPerson({ stoppedAt: NOW, unreachableSince: NOW }), 'stopped'],
])('%s: %#', (_who, person, why) => {
  expect(whyUnreachable(person)).toBe(why);
});
