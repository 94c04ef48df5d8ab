import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBER_INTENTS, INTENTS } from '../../src/understanding/intents';
import { speaksOfHealth } from '../../src/understanding/health';
import { lessons } from '../../training/examples';
import { figures, type Share } from '../../training/measure';
import { measuredPart } from '../../training/report';
import { sameWords, unseen, unseenWords } from '../../training/unseen';
import { chance } from '../faults/profile';
import { HEALTH, NO_HEALTH } from './health-table';

const held = figures('held-back');
const rate = ({ right, of }: Share): number => right / of;

test('no sentence to learn from says the same words as one to measure with', () => {
  const kept = unseenWords();
  const learned = lessons(chance('sentences', 1));
  expect(kept.size).toBeGreaterThan(2_000);
  expect(learned.flatMap(({ sentences }) => sentences).filter((sentence) => kept.has(sameWords(sentence)))).toEqual([]);
});

test('each intent is measured on at least fifteen sentences held back, and learned from at least seventy-five', () => {
  const learned = new Map(lessons(chance('sentences', 1)).map(({ subject, sentences }) => [subject, sentences.length]));
  for (const intent of INTENTS.filter((name) => name !== 'distress' && name !== 'other')) {
    expect([intent, unseen('intents-held-back').filter(([wanted]) => wanted === intent).length >= 15]).toEqual([intent, true]);
    expect([intent, (learned.get(intent) ?? 0) >= 75]).toEqual([intent, true]);
  }
  expect(MEMBER_INTENTS).toContain('other');
});

describe('on sentences it never saw', () => {
  it.each<[string, number, Share]>([
    ['the first reading is right', 0.91, held.right],
    ['off-topic is refused', 0.96, held.refused],
    ['what it is sure of is right', 0.95, held.sureAndRight],
    ['distress is heard', 0.95, held.distress],
    ['distress is heard, or help named beside the usual answer,', 0.98, held.perhapsDistress],
    ['distress of other people is heard', 0.86, held.otherPeople],
    ['distress of other people is heard, or help named,', 0.97, held.otherPeoplePerhaps],
    ['health is recognised', 0.95, held.health],
  ])('%s, at least %d', (_what, floor, share) => {
    expect(rate(share)).toBeGreaterThanOrEqual(floor);
  });

  it.each<[string, number, Share]>([
    ['distress in everyday messages', 0.02, held.falseDistressElsewhere],
    ['distress in figures of speech', 0.15, held.falseDistress],
    ['distress in the same words of other people', 0.3, held.falseOtherPeople],
    ['health where there is none', 0.05, held.falseHealth],
  ])('there is a false alarm of %s at most %d of the time', (_what, ceiling, share) => {
    expect(rate(share)).toBeLessThanOrEqual(ceiling);
  });
});

test('P-6 of all the phrases about health 95 in 100 are recognised, and of the innocent ones at most 5 in 100', () => {
  const about = [...Object.values(HEALTH).flat(), ...[...unseen('health-tuning'), ...unseen('health-held-back')].map(([, text]) => text)];
  const innocent = [...NO_HEALTH, ...[...unseen('no-health-tuning'), ...unseen('no-health-held-back')].map(([, text]) => text)];
  console.info(`P-6: ${String(about.length)} phrases about health, ${String(innocent.length)} innocent ones`);
  expect(about.length).toBeGreaterThanOrEqual(300);
  expect(innocent.length).toBeGreaterThanOrEqual(200);
  expect(about.filter(speaksOfHealth).length / about.length).toBeGreaterThanOrEqual(0.95);
  expect(innocent.filter(speaksOfHealth).length / innocent.length).toBeLessThanOrEqual(0.05);
});

test('docs/understanding.md says what is measured', () => {
  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'understanding.md'), 'utf8')).toContain(measuredPart());
});
