import { acceptsHours, reachOf, Wishes } from '../../src/domain/wishes';

test('everything is optional', () => {
  expect(Wishes.parse({})).toEqual({});
});

test('wishes hold what a person may choose to tell, and nothing about who they are', () => {
  expect(Object.keys(Wishes.shape).sort()).toEqual([
    'anyTrade', 'contracts', 'hours', 'lacks', 'means', 'mostHoursPerWeek', 'mostKm', 'notAfter', 'notBefore', 'only', 'skills', 'trades', 'unwanted',
  ]);
});

test.each([
  ['an age', { age: 25 }],
  ['a gender', { gender: 'f' }],
  ['a disability', { disability: true }],
  ['six trades', { trades: ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'] }],
  ['six unwanted trades', { unwanted: ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'] }],
  ['eleven skills', { skills: Array.from({ length: 11 }, (_, at) => `skill ${at}`) }],
  ['a lacking health', { lacks: ['back'] }],
  ['an essay for a trade', { trades: ['x'.repeat(61)] }],
  ['an empty trade', { trades: ['  '] }],
  ['no contract at all', { contracts: [] }],
  ['an unknown means', { means: ['helicopter'] }],
  ['a time that is none', { notBefore: 1_441 }],
  ['a negative distance', { mostKm: -1 }],
])('%s is refused', (_title, wishes) => {
  expect(Wishes.safeParse(wishes).success).toBe(false);
});

test.each([
  ['nothing told', {}, 20],
  ['a car', { means: ['car'] }, 30],
  ['a bicycle', { means: ['bicycle'] }, 8],
  ['on foot or by bus', { means: ['on-foot', 'public-transport'] }, 15],
  ['on foot', { means: ['on-foot'] }, 3],
  ['what they said themselves', { means: ['on-foot'], mostKm: 12 }, 12],
] as const)('with %s they go so far', (_title, told, km) => {
  expect(reachOf(Wishes.parse(told))).toBe(km);
});

test.each([
  [{}, 39, true],
  [{ hours: 'full' }, 35, true],
  [{ hours: 'full' }, 24, false],
  [{ hours: 'part' }, 24, true],
  [{ hours: 'part' }, 35, false],
  [{ mostHoursPerWeek: 20 }, 20, true],
  [{ hours: 'any', mostHoursPerWeek: 20 }, 24, false],
] as const)('%j and %i hours a week: %s', (told, hours, accepted) => {
  expect(acceptsHours(told, hours)).toBe(accepted);
});
