import type { z } from 'zod';
import type { Command } from '../src/application/commands';
import type { FlowState } from '../src/domain/conversation';
import type { Refusal } from '../src/domain/refusal';
import { say, type Text } from '../src/i18n/translator';
import type { View } from '../cards/view';
import type { FlowTurn, FormMode } from './flow-turn';
import { answersOf, soundPart } from './flow-state';
import { formView, isOnForm } from './form';
import { questionView } from './question';
import type { Option, Step } from './step';
import type { World } from './world';

/** The open step of a state whose questions stand together on one card. */
export const FORM = 'form';

/** Which answers are asked again when the command is refused with this code. */
export type Reask<A> = Partial<Record<Refusal['code'], (keyof A & string)[]>>;

export interface Form<A> {
  title: Text;
  submit: Text;
  /** What the form is about: of which group, of which session. */
  about?(answers: Partial<A>, world: World): Text[];
  /** Words of somebody that it answers. */
  quoted?(answers: Partial<A>, world: World): string | undefined;
}

/** All that a dialog is made of. */
export interface Definition<A> {
  name: string;
  version: number;
  schema: z.ZodType<A>;
  steps: Step<A>[];
  command: (answers: A) => Command;
  form: Form<A> | undefined;
  reask: Reask<A>;
}

/** Asks the first question that applies and has no answer, or completes the dialog. */
export function proceed<A extends Answers>(def: Definition<A>, from: FlowState, world: World, mode: FormMode): FlowTurn {
  const { step, state } = nextOpen(def, from, world);
  if (step) return ask(def, state, step, world, mode);
  const parsed = def.schema.safeParse(state.answers);
  if (parsed.success) return { go: 'complete', command: def.command(parsed.data), state };
  const sound = soundPart(def, state);
  const again = sound && nextOpen(def, sound, world);
  return again?.step ? ask(def, again.state, again.step, world, mode) : outdated();
}

/** The same from a state that another version may have written. */
export function resume<A extends Answers>(def: Definition<A>, from: FlowState, world: World, mode: FormMode): FlowTurn {
  const sound = soundPart(def, from);
  return sound ? proceed(def, sound, world, mode) : outdated();
}

/** The end of a dialog that does not know any more what it is about. */
export function outdated(): FlowTurn {
  return { go: 'stop', farewell: say('flow.outdated') };
}

export function nextOpen<A extends Answers>(def: Definition<A>, from: FlowState, world: World): { step?: Step<A>; state: FlowState } {
  let state = from;
  for (const step of def.steps) {
    const answers = answersOf<A>(state);
    if (step.when && !step.when(answers, world)) continue;
    const given = answers[step.name];
    if (given !== undefined && (step.isComplete?.(given, answers) ?? true)) continue;
    const presumed = given === undefined ? step.presume?.(answers, world) : undefined;
    if (presumed === undefined) return { step, state };
    state = { ...state, answers: { ...state.answers, [step.name]: presumed } };
  }
  return { state };
}

export function ask<A extends Answers>(
  def: Definition<A>,
  state: FlowState,
  step: Step<A>,
  world: World,
  mode: FormMode,
  trouble?: { problem: Text; choices?: Option[] },
): FlowTurn {
  if (standsOnForm(def, state, step, mode)) return showForm(def, state, world, {}, trouble ? { [step.name]: trouble.problem } : {});
  const question = step.ask(answersOf(state), world);
  return {
    go: 'ask',
    state: { ...state, step: step.name },
    view: questionView(def.name, step.name, question, state.order.length > 0, trouble),
  };
}

/** The form with the answers so far, or what was `typed` on it, and what is wrong. */
export function showForm<A extends Answers>(
  def: Definition<A>,
  state: FlowState,
  world: World,
  typed: Record<string, string>,
  problems: Record<string, Text>,
): Extract<FlowTurn, { go: 'ask' }> {
  if (!def.form) throw new Error(`the dialog ${def.name} has no form`);
  const answers = answersOf<A>(state);
  const { title, submit, about, quoted } = def.form;
  const lines = about?.(answers, world) ?? [];
  const quote = quoted?.(answers, world);
  const view: View = formView(def.name, { title, submit, lines, ...(quote === undefined ? {} : { quoted: quote }) }, def.steps, answers, world, typed, problems);
  return { go: 'ask', state: { ...state, step: FORM }, view };
}

export function standsOnForm<A extends Answers>(def: Definition<A>, state: FlowState, step: Step<A>, mode: FormMode): boolean {
  return def.form !== undefined && isOnForm(step) && mode.forms && !state.questions;
}

export type Answers = Record<string, unknown>;
