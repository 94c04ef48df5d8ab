import type { Language } from '../src/domain/person';
import type { Press } from '../src/domain/press';

/** What a person is shown, before it becomes an Adaptive Card or numbered text. All strings are final words. */
export interface Card {
  title?: string;
  body: Block[];
  /** The language of its words; absent for French. */
  language?: Language;
  fields?: Field[];
  choices?: Choice[];
  /** What a voice says instead of the whole text. */
  speak?: string;
  file?: { name: string; content: string };
}

export type Block =
  | { kind: 'text'; text: string; tone?: 'strong' | 'subtle' | 'warning' }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  | { kind: 'list'; items: string[] }
  /** Words that a person wrote, shown as theirs. */
  | { kind: 'quote'; text: string }
  /** Something shown as others will see it. */
  | { kind: 'frame'; blocks: Block[] };

export interface Field {
  id: string;
  label: string;
  kind: 'text' | 'long-text' | 'date' | 'time' | 'number' | 'choice';
  value?: string;
  options?: { label: string; value: string }[];
  /** What is wrong with the value, in kind words. */
  problem?: string;
  optional?: boolean;
  maxLength?: number;
}

export type Choice =
  | { label: string; press: Press; weight?: 'primary' | 'danger' | 'quiet'; submits?: boolean }
  | { label: string; url: string };

export function line(text: string, tone?: 'strong' | 'subtle' | 'warning'): Block {
  return tone ? { kind: 'text', text, tone } : { kind: 'text', text };
}

export function list(items: string[]): Block {
  return { kind: 'list', items };
}

export function facts(...pairs: ([label: string, value: string] | undefined)[]): Block {
  return { kind: 'facts', facts: pairs.filter((pair) => pair !== undefined).map(([label, value]) => ({ label, value })) };
}

export function quote(text: string): Block {
  return { kind: 'quote', text };
}

export function frame(blocks: Block[]): Block {
  return { kind: 'frame', blocks };
}

/** A button. `primary` is the expected one, `danger` destroys, `quiet` is not numbered on a channel without buttons. */
export function button(label: string, press: Press, weight?: 'primary' | 'danger' | 'quiet'): Choice {
  return weight ? { label, press, weight } : { label, press };
}
