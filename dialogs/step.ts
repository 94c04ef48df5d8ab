import type { Field } from '../cards/card';
import type { Text } from '../src/i18n/translator';
import type { World } from './world';

/** What a question shows; `lines` are paragraphs, the last one asks. */
export interface Question {
  title?: Text;
  lines: Text[];
  facts?: { label: Text; value: Text }[];
  quote?: string;
  choices?: Option[];
}

export interface Option {
  label: Text;
  value: string;
  weight?: 'primary' | 'danger';
}

/** What became of an answer: understood, or not, with what is wrong and maybe narrower choices. */
export type Reading<V> =
  | { read: 'answer'; value: V }
  /** `forget`: what was typed must not stand on the form again, since it is not kept. */
  | { read: 'problem'; problem: Text; choices?: Option[]; forget?: true }
  /** Take these answers back and ask them again, the rest is kept; `set` marks what to ask next; `back`: "retour" comes back to this question. */
  | { read: 'reopen'; steps: string[]; set?: Record<string, unknown>; back?: true }
  /** The person does not want to go on: the dialog ends with these words and without its command. */
  | { read: 'stop'; farewell: Text };

/** How one answer is asked for, in a conversation and on a form. */
export interface StepSpec<A, V> {
  ask(answers: Partial<A>, world: World): Question;
  read(said: string, world: World, answers: Partial<A>): Reading<V>;
  /** Asked only when this holds. */
  when?(answers: Partial<A>, world: World): boolean;
  /** An answer that needs no question, as when there is only one group. */
  presume?(answers: Partial<A>, world: World): V | undefined;
  /** How it stands on the form card; absent for questions that are not on the form. */
  field?(answers: Partial<A>, world: World): StepField;
  /** How it stands on the form card when it takes several fields, and how these make the answer. */
  fields?(answers: Partial<A>, world: World): (StepField & { id: string })[];
  readFields?(values: Record<string, string>, answers: Partial<A>): Reading<V>;
  /** False while the answer has to be completed by another round of the same question. */
  isComplete?(value: V, answers: Partial<A>): boolean;
  /** The answer without its last round, for "retour"; undefined when nothing of it is left. */
  takeBack?(value: V, answers: Partial<A>): V | undefined;
}

export type StepField = Omit<Field, 'id' | 'label' | 'options' | 'problem'> & {
  label: Text;
  options?: { label: Text; value: string }[];
};

export interface Step<A> extends StepSpec<A, unknown> {
  name: string;
}

export function answer<V>(value: V): Reading<V> {
  return { read: 'answer', value };
}

export function problem(text: Text, choices?: Option[]): { read: 'problem'; problem: Text; choices?: Option[] } {
  return choices ? { read: 'problem', problem: text, choices } : { read: 'problem', problem: text };
}
