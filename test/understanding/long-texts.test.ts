import { speaksOfDistress } from '../../src/understanding/distress';
import { speaksOfHealth } from '../../src/understanding/health';
import { phraseIntent } from '../../src/understanding/phrases';
import { usualWords } from '../../src/understanding/text-message';

const LENGTH = 20_000;

/** Texts that would keep a careless pattern busy: nearly a match, again and again. */
const PATIENCE = {
  'one letter': 'a',
  'one word': 'mal',
  'words without an end': 'mal ',
  'a beginning of distress': 'je veux ',
  'a beginning of violence': 'il m a encore ',
  'a figure of speech': 'ca va me ca va me ',
  'a beginning of health': 'probleme de regles ',
  'a misspelt suicide': 'suissuis',
  'a beginning of STOP': 'stop ',
  'a place to sleep': 'je dors dans la ',
  spaces: ' ',
  apostrophes: '’',
  accents: 'e\u0301\u0301',
  emoji: '🤒',
  'question marks': '? ',
  'medical endings': 'algieologuiatre',
} as const;

test.each(Object.entries(PATIENCE))('20,000 signs of %s are read to their end', (_name, piece) => {
  const text = piece.repeat(LENGTH).slice(0, LENGTH);
  expect(typeof speaksOfDistress(text)).toBe('boolean');
  expect(typeof speaksOfHealth(text)).toBe('boolean');
  expect(phraseIntent(text)).toBeUndefined();
  expect(usualWords(text).length).toBeLessThanOrEqual(LENGTH * 4);
});
