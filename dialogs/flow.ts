import type { z } from 'zod';
import type { Command } from '../src/application/commands';
import type { FlowState } from '../src/domain/conversation';
import type { Refusal } from '../src/domain/refusal';
import type { Text } from '../src/i18n/translator';
import type { View } from '../cards/view';
import { formView, isOnForm, readOnForm } from './form';
import { answersOf, renewed, reopened, withAnswer, without } from './flow-state';
import { questionView } from './question';
import type { Option, Step, StepSpec } from './step';
import type { World } from './world';

/** What a dialog makes of an event: a question to show, or its command. Nothing has happened yet. */
export type FlowTurn =
  | { go: 'ask'; view: View; state: FlowState }
  | { go: 'complete'; command: Command; state: FlowState }
  | { go: 'stop'; farewell: Text };

export interface FormMode {
  /** The channel shows cards, so a form can be shown as one. */
  forms: boolean;
}

/** A dialog: named questions in order, ending in a command. Pure: what it knows of the world comes in as `World`. */
export interface Flow {
  name: string;
  version: number;
  start(seed: Record<string, unknown>, world: World, mode: FormMode): FlowTurn;
  /** An answer, typed or pressed; a press names the question it belongs to. */
  answer(state: FlowState, said: string, world: World, mode: FormMode): FlowTurn;
  submit(state: FlowState, values: Record<string, string>, world: World): FlowTurn;
  back(state: FlowState, world: World, mode: FormMode): FlowTurn;
  /** The command was refused: asks again what the refusal is about, the rest is kept; undefined when nothing can be asked. */
  reask(state: FlowState, refusal: Refusal, problem: Text, world: World, mode: FormMode): FlowTurn | undefined;
  /** The open question once more: after an interruption, a pause, a restart. */
  again(state: FlowState, world: World, mode: FormMode): FlowTurn;
}

/** The open step of a state whose questions stand together on one card. */
export const FORM = 'form';

export interface FlowBuilder<A> {
  step<K extends keyof A & string>(name: K, spec: StepSpec<A, A[K]>): FlowBuilder<A>;
  /** `reask`: the answers that a refusal of the command is about. */
  complete(command: (answers: A) => Command, reask?: Reask<A>): Flow;
}

type Reask<A> = Partial<Record<Refusal['code'], (keyof A & string)[]>>;

interface Form {
  title: Text;
  submit: Text;
}

interface Definition<A> {
  name: string;
  version: number;
  schema: z.ZodType<A>;
  steps: Step<A>[];
  command: (answers: A) => Command;
  form: Form | undefined;
  reask: Reask<A>;
}

/**
 * Begins a dialog whose answers have the shape `schema`. The next question is always the first one, in order,
 * that applies and has no answer yet: steps can be added, removed and reordered while people are talking.
 */
export function flow<A extends Answers>(name: string, version: number, schema: z.ZodType<A>, form?: Form): FlowBuilder<A> {
  const steps: Step<A>[] = [];
  const builder: FlowBuilder<A> = {
    step(stepName, spec) {
      steps.push({ name: stepName, ...spec });
      return builder;
    },
    complete: (command, reask = {}) => running({ name, version, schema, steps, command, form, reask }),
  };
  return builder;
}

type Answers = Record<string, unknown>;

function running<A extends Answers>(def: Definition<A>): Flow {
  return {
    name: def.name,
    version: def.version,
    start: (seed, world, mode) =>
      proceed(def, { flow: def.name, version: def.version, step: '', answers: seed, order: [] }, world, mode),
    answer: (state, said, world, mode) => takeAnswer(def, state, said, world, mode),
    submit: (state, values, world) => takeForm(def, state, values, world),
    back(state, world, mode) {
      const last = state.order.at(-1);
      return proceed(def, last ? without(state, [last]) : renewed(def, state), world, mode);
    },
    reask: (state, refusal, problem, world, mode) => askAgain(def, state, refusal, problem, world, mode),
    again: (state, world, mode) => proceed(def, renewed(def, state), world, mode),
  };
}

function takeAnswer<A extends Answers>(def: Definition<A>, state: FlowState, said: string, world: World, mode: FormMode): FlowTurn {
  const step = def.steps.find(({ name }) => name === state.step);
  if (!step || state.version !== def.version) return proceed(def, renewed(def, state), world, mode);
  const reading = step.read(said, world, answersOf(state));
  switch (reading.read) {
    case 'problem':
      return ask(def, state, step, world, mode, reading);
    case 'reopen':
      return proceed(def, reopened(state, [...reading.steps, step.name], reading.set), world, mode);
    case 'stop':
      return { go: 'stop', farewell: reading.farewell };
    case 'answer':
      return proceed(def, withAnswer(state, step.name, reading.value), world, mode);
  }
}

function takeForm<A extends Answers>(def: Definition<A>, state: FlowState, values: Record<string, string>, world: World): FlowTurn {
  let next = state;
  const problems: Record<string, Text> = {};
  for (const step of def.steps.filter(isOnForm)) {
    const reading = readOnForm(step, values, world, answersOf(next));
    next = reading.read === 'answer' ? withAnswer(next, step.name, reading.value) : without(next, [step.name]);
    if (reading.read === 'problem') problems[step.name] = reading.problem;
  }
  if (Object.keys(problems).length === 0) return proceed(def, next, world, { forms: true });
  return { go: 'ask', state: { ...next, step: FORM }, view: formOf(def, next, world, values, problems) };
}

function askAgain<A extends Answers>(
  def: Definition<A>,
  state: FlowState,
  refusal: Refusal,
  problem: Text,
  world: World,
  mode: FormMode,
): FlowTurn | undefined {
  const about = def.reask[refusal.code];
  if (!about) return undefined;
  const open = without(state, about);
  const { step } = nextOpen(def, open, world);
  if (!step) return undefined;
  if (!(def.form && isOnForm(step) && mode.forms && !state.questions)) return ask(def, open, step, world, mode, { problem });
  const typed = Object.fromEntries(Object.entries(state.answers).map(([name, value]) => [name, String(value)]));
  return { go: 'ask', state: { ...open, step: FORM }, view: formOf(def, open, world, typed, { [step.name]: problem }) };
}

function proceed<A extends Answers>(def: Definition<A>, from: FlowState, world: World, mode: FormMode): FlowTurn {
  const { step, state } = nextOpen(def, from, world);
  if (step) return ask(def, state, step, world, mode);
  return { go: 'complete', command: def.command(def.schema.parse(state.answers)), state };
}

function nextOpen<A extends Answers>(def: Definition<A>, from: FlowState, world: World): { step?: Step<A>; state: FlowState } {
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

function ask<A extends Answers>(
  def: Definition<A>,
  state: FlowState,
  step: Step<A>,
  world: World,
  mode: FormMode,
  trouble?: { problem: Text; choices?: Option[] },
): FlowTurn {
  if (def.form && isOnForm(step) && mode.forms && !state.questions) {
    return { go: 'ask', state: { ...state, step: FORM }, view: formOf(def, state, world, {}, {}) };
  }
  const question = step.ask(answersOf(state), world);
  return {
    go: 'ask',
    state: { ...state, step: step.name },
    view: questionView(def.name, step.name, question, state.order.length > 0, trouble),
  };
}

function formOf<A extends Answers>(
  def: Definition<A>,
  state: FlowState,
  world: World,
  typed: Record<string, string>,
  problems: Record<string, Text>,
): View {
  if (!def.form) throw new Error(`the dialog ${def.name} has no form`);
  return formView(def.name, def.form, def.steps, answersOf<A>(state), world, typed, problems);
}
