import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Sentences of one file: `(a|b|)` are choices, `{name}` stands for a line of `slots.txt`. */
export interface Written {
  readonly subject: string;
  readonly sentences: readonly string[];
}

const FOLDER = join(__dirname, 'sentences');
const SLOTS = join(__dirname, 'slots.txt');
/** At most this many of the sentences that one line makes. */
const EACH_LINE = 9;
/** "*40 " before a line asks for that many instead. */
const WANTED = /^\*(\d+) /;

/** Everything written in `training/sentences`, the choices drawn by `chance`. */
export function writtenSentences(chance: () => number): Written[] {
  const slots = readSlots();
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort().map((name) => {
    const lines = linesOf(join(FOLDER, name));
    const sentences = lines.flatMap((line) => expansions(line, slots, chance));
    return { subject: basename(name, '.txt'), sentences: [...new Set(sentences)] };
  });
}

function expansions(written: string, slots: ReadonlyMap<string, string>, chance: () => number): string[] {
  const line = written.replace(WANTED, '');
  const asked = WANTED.exec(written)?.[1];
  const choices = choicesIn(line, slots);
  const wanted = asked !== undefined ? Number(asked) : Math.min(EACH_LINE, Math.max(1, Math.ceil(choices ** 0.7)));
  const found = new Set<string>();
  for (let tries = 0; tries < wanted * 3 && found.size < wanted; tries += 1) found.add(drawn(line, slots, chance));
  return [...found];
}

function choicesIn(line: string, slots: ReadonlyMap<string, string>): number {
  const opened = filled(line, slots);
  return [...opened.matchAll(/\(([^()]*)\)/g)].reduce((product, [, inside = '']) => product * inside.split('|').length, 1);
}

function drawn(line: string, slots: ReadonlyMap<string, string>, chance: () => number): string {
  let text = filled(line, slots);
  const pick = (_whole: string, inside: string): string => {
    const parts = inside.split('|');
    return parts[Math.floor(chance() * parts.length)] ?? '';
  };
  while (/\([^()]*\)/.test(text)) text = text.replace(/\(([^()]*)\)/g, pick);
  return text.replace(/\s+/g, ' ').replace(/ ([,.])/g, '$1').replace(/(['’]) /g, '$1').trim();
}

function filled(line: string, slots: ReadonlyMap<string, string>): string {
  return line.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const inside = slots.get(name);
    if (inside === undefined) throw new Error(`no slot is named ${name}: ${line}`);
    return `(${inside})`;
  });
}

function readSlots(): Map<string, string> {
  return new Map(linesOf(SLOTS).map((line) => {
    const [name = '', inside = ''] = line.split(/\s*=\s*/, 2);
    return [name, inside];
  }));
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
