import { cohortCode, hasCodeShape, isWrittenAsCode, looksLikeCode, readCode, singleUseCode } from '../../src/domain/code';

/** The same draws each time, all over the range. */
function draws(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
const seeds = Array.from({ length: 500 }, (_, seed) => seed + 1);

it.each(['VAL-7K3F', 'val-7k3f', 'VAL7K3F', ' val 7k3f ', 'V A L 7 K 3 F', 'Val–7K3F', 'val_7k3f', 'vàl.7k3f', 'ＶＡＬ'.normalize('NFKC') + '-7K3F'])('"%s" is kept as VAL7K3F', (typed) => {
  expect(readCode(typed)).toBe('VAL7K3F');
});

it('what is kept of a code has no other sign and an end', () => {
  expect(readCode('*{}:\n😀é')).toBe('E');
  expect(readCode('A'.repeat(10_000))).toHaveLength(64);
});

it.each(['Valognes', 'Équeurdreville-Hainneville', 'Y', 'Œuilly', '', '12', 'Ô', 'Sainte-Mère-Église'])('the code of a cohort in "%s" has three letters, then four signs with a digit', (name) => {
  for (const seed of seeds) {
    const code = cohortCode(name, draws(seed));
    expect(code).toMatch(/^[A-HJ-NP-Z]{3}-[A-HJ-NP-Z2-9]{4}$/);
    expect(code.slice(4)).toMatch(/\d/);
    expect(looksLikeCode(code) && hasCodeShape(code) && isWrittenAsCode(code)).toBe(true);
  }
});

it('begins with the letters of the name that nobody mistakes', () => {
  expect(cohortCode('Valognes', draws(1))).toMatch(/^VAL-/);
  expect(cohortCode('Octeville', draws(1))).toMatch(/^CTE-/);
  expect(cohortCode('Y', draws(1))).toMatch(/^YXX-/);
});

it('a code that works once has twelve signs, a digit among them, and is recognised however it is typed', () => {
  for (const seed of seeds) {
    const code = singleUseCode(draws(seed));
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '').toLowerCase()]) {
      expect([typed, looksLikeCode(typed), hasCodeShape(typed)]).toEqual([typed, true, true]);
    }
  }
});

it('different draws give different codes', () => {
  expect(new Set(seeds.map((seed) => singleUseCode(draws(seed)))).size).toBe(seeds.length);
});

it.each(['VAL-7K3F', 'val 7k3f', 'OUVRE-TOI-22', 'ABCDEF', 'abc123'])('"%s" may be a code', (text) => {
  expect(looksLikeCode(text)).toBe(true);
});

it.each(['bonjour', 'je viens', 'VAL', '12', 'qui vient ?', 'https://exemple.fr/r/VAL-7K3F', 'je cherche un emploi', 'à demain', '', '😀', 'A'.repeat(25), '<script>'])('"%s" is no code', (text) => {
  expect(looksLikeCode(text)).toBe(false);
});

it.each(['MAISONS', 'rendez-vous', 'VALENCE-26', 'OUVRE-TOI-22', 'aujourdhui12'])('"%s" has not the shape of our codes', (text) => {
  expect(hasCodeShape(text)).toBe(false);
});
