import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsForModel } from '../src/understanding/model-words';

const FOLDER = join(__dirname, '..', 'test', 'understanding', 'unseen');

/** The sentences of a file of `test/understanding/unseen`, under the name that stands in brackets before them. */
export function unseen(file: string): [subject: string, sentence: string][] {
  let subject = '';
  return readFileSync(join(FOLDER, `${file}.txt`), 'utf8').split('\n').flatMap((line): [string, string][] => {
    const heading = /^\[([\w-]+)\]$/.exec(line)?.[1];
    if (heading !== undefined) subject = heading;
    return heading !== undefined || line === '' || line.startsWith('# ') ? [] : [[subject, line]];
  });
}

/** The words of a sentence without their order: two sentences with the same ones count as the same. */
export function sameWords(sentence: string): string {
  return [...new Set(wordsForModel(sentence))].sort().join(' ');
}

/** What no sentence to learn from may say. */
export function unseenWords(): ReadonlySet<string> {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.txt$/, ''));
  return new Set(files.flatMap((file) => unseen(file).map(([, sentence]) => sameWords(sentence))));
}
