import { SURE, understand } from '../../src/understanding/understand';

const read = (text: string) => understand(text, { now: '2026-11-22T10:00' });

test.each([
  'finalement je ne viens plus', 'je viens plus', 'jvien pa mardi', 'en fait je serai pas là', 'je serai là mais non finalement je peux pas venir',
])('"%s" is never taken for coming', (text) => {
  const { intent, confidence } = read(text);
  expect(intent === 'attend' && confidence >= SURE).toBe(false);
});

test.each(['je pensais pas pouvoir mais si je viens', 'oui je viens'])('"%s" is coming', (text) => {
  expect(read(text)).toMatchObject({ intent: 'attend' });
  expect(read(text).confidence).toBeGreaterThanOrEqual(SURE);
});

test('"j’avais dit que je viens pas mais finalement je viens" is never taken for not coming', () => {
  const { intent, confidence } = read('j’avais dit que je viens pas mais finalement je viens');
  expect(intent === 'absent' && confidence >= SURE).toBe(false);
});

test.each(['pas sûr de venir', 'je ne sais pas encore si je viens mardi', 'je viendrai peut-être', 'je suis pas certaine de pouvoir venir'])(
  '"%s" is asked about, with both answers to choose from',
  (text) => {
    const { intent, confidence, alternatives } = read(text);
    expect(confidence).toBeLessThan(SURE);
    expect([intent, ...alternatives.map((other) => other.intent)]).toEqual(expect.arrayContaining(['attend', 'absent']));
  },
);
