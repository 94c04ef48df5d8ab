import { wordsForModel } from './model-words';

/** Beyond this a message is a letter: its first pages say what it wants, and the key words are looked for in all of it. */
const LONGEST = 6_000;
const LONG_CLAUSE = 24;
const STEP = 12;

/** The parts of a text in which a request can stand: sentences, and overlapping stretches of those without punctuation. */
export function windowsOf(text: string): string[][] {
  return text.slice(0, LONGEST).split(/[.!?;\n]+/).map(wordsForModel).filter((words) => words.length > 0).flatMap(stretches);
}

/** The sentences of a text, and where there are several the whole besides. */
export function partsOf(text: string): string[][] {
  const windows = windowsOf(text);
  const whole = windows.length > 1 ? wholeMessage(text) : undefined;
  return whole === undefined ? windows : [whole, ...windows];
}

/** The whole message as one, undefined when it is too long to mean one thing. */
export function wholeMessage(text: string): string[] | undefined {
  const words = text.length > LONGEST ? [] : wordsForModel(text);
  return words.length > 0 && words.length <= LONG_CLAUSE * 2 ? words : undefined;
}

function stretches(words: string[]): string[][] {
  if (words.length <= LONG_CLAUSE) return [words];
  const count = Math.ceil((words.length - LONG_CLAUSE) / STEP) + 1;
  return Array.from({ length: count }, (_, index) => words.slice(index * STEP, index * STEP + LONG_CLAUSE));
}
