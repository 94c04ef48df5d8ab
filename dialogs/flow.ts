import type { z } from 'zod';
import type { Command } from '../src/application/commands';
import type { FlowState } from '../src/domain/conversation';
import type { Refusal } from '../src/domain/refusal';
import type { Text } from '../src/i18n/translator';
import type { FlowTurn, FormMode } from './flow-turn';
import { answersOf, reopened, soundPart, withAnswer, without } from './flow-state';
import { isOnForm, readOnForm } from './form';
import {
  ask, FORM, nextOpen, outdated, proceed, resume, showForm, standsOnForm,
  type Answers, type Definition, type Form, type Reask,
} from './proceed';
import type { Step, StepSpec } from './step';
import type { World } from './world';

export type { FlowTurn, FormMode } from './flow-turn';
export { FORM } from './proceed';

/** A dialog: named questions in order, ending in a command. Pure: what it knows of the world comes in as `World`. */
export interface Flow {
  name: string;
  version: number;
  /** `order`: answers in the seed that "retour" takes back, the last one first. */
  start(seed: Record<string, unknown>, world: World, mode: FormMode, order?: string[]): FlowTurn;
  /** An answer, typed or pressed; a press names the question it belongs to. */
  answer(state: FlowState, said: string, world: World, mode: FormMode): FlowTurn;
  submit(state: FlowState, values: Record<string, string>, world: World): FlowTurn;
  back(state: FlowState, world: World, mode: FormMode): FlowTurn;
  /** The command was refused: asks again what the refusal is about, the rest is kept; undefined when nothing can be asked. */
  reask(state: FlowState, refusal: Refusal, problem: Text, world: World, mode: FormMode): FlowTurn | undefined;
  /** The open question once more: after an interruption, a pause, a restart. */
  again(state: FlowState, world: World, mode: FormMode): FlowTurn;
}

export interface FlowBuilder<A> {
  step<K extends keyof A & string>(name: K, spec: StepSpec<A, A[K]>): FlowBuilder<A>;
  /** `reask`: the answers that a refusal of the command is about. */
  complete(command: (answers: A) => Command, reask?: Reask<A>): Flow;
}

/**
 * Begins a dialog whose answers have the shape `schema`. The next question is always the first one, in order,
 * that applies and has no answer yet: steps can be added, removed and reordered while people are talking.
 */
export function flow<A extends Answers>(name: string, version: number, schema: z.ZodType<A>, form?: Form<A>): FlowBuilder<A> {
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

function running<A extends Answers>(def: Definition<A>): Flow {
  return {
    name: def.name,
    version: def.version,
    start: (seed, world, mode, order = []) => proceed(def, { flow: def.name, version: def.version, step: '', answers: seed, order }, world, mode),
    answer: (state, said, world, mode) => takeAnswer(def, state, said, world, mode),
    submit: (state, values, world) => takeForm(def, state, values, world),
    back: (state, world, mode) => goBack(def, state, world, mode),
    reask: (state, refusal, problem, world, mode) => askAgain(def, state, refusal, problem, world, mode),
    again: (state, world, mode) => resume(def, state, world, mode),
  };
}

function takeAnswer<A extends Answers>(def: Definition<A>, state: FlowState, said: string, world: World, mode: FormMode): FlowTurn {
  const step = def.steps.find(({ name }) => name === state.step);
  if (!step || state.version !== def.version) return resume(def, state, world, mode);
  const reading = step.read(said, world, answersOf(state));
  switch (reading.read) {
    case 'problem':
      return ask(def, state, step, world, mode, reading);
    case 'reopen':
      return proceed(def, reopened(state, [...reading.steps, step.name], reading), world, mode);
    case 'stop':
      return { go: 'stop', farewell: reading.farewell };
    case 'answer':
      return proceed(def, withAnswer(state, step.name, reading.value), world, mode);
  }
}

/** A form is read as a whole; questions that follow from it are asked anew. */
function takeForm<A extends Answers>(def: Definition<A>, state: FlowState, values: Record<string, string>, world: World): FlowTurn {
  const sound = soundPart(def, state);
  if (!sound) return outdated();
  const after = def.steps.slice(def.steps.findLastIndex(isOnForm) + 1).map(({ name }) => name);
  let next = without(sound, after);
  const problems: Record<string, Text> = {};
  const shown = { ...values };
  for (const step of def.steps.filter(isOnForm)) {
    const reading = readOnForm(step, values, world, answersOf(next));
    next = reading.read === 'answer' ? withAnswer(next, step.name, reading.value) : without(next, [step.name]);
    if (reading.read === 'problem') problems[step.name] = reading.problem;
    if (reading.read === 'problem' && reading.forget) shown[step.name] = '';
  }
  return Object.keys(problems).length === 0 ? proceed(def, next, world, { forms: true }) : showForm(def, next, world, shown, problems);
}

/** To the question before the open one that would be asked again, or to the round before when the open one has several. */
function goBack<A extends Answers>(def: Definition<A>, state: FlowState, world: World, mode: FormMode): FlowTurn {
  const sound = soundPart(def, state);
  if (!sound) return outdated();
  const open = state.step === FORM ? def.steps.findIndex(isOnForm) : def.steps.findIndex(({ name }) => name === state.step);
  const begun = state.step === FORM ? undefined : def.steps[open];
  const answers = answersOf<A>(sound);
  const given = begun && answers[begun.name];
  if (begun && given !== undefined) {
    const less = begun.takeBack?.(given, answers);
    return proceed(def, less === undefined ? without(sound, [begun.name]) : withAnswer(sound, begun.name, less), world, mode);
  }
  const before = def.steps.slice(0, Math.max(open, 0)).findLast(({ name, when }) => sound.order.includes(name) && (when?.(answersOf(without(sound, [name])), world) ?? true));
  if (!before) return proceed(def, sound, world, mode);
  const reopen = without(sound, [before.name]);
  return standsOnForm(def, sound, before, mode) ? formAgain(def, sound, reopen, world, {}) : proceed(def, reopen, world, mode);
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
  if (standsOnForm(def, state, step, mode)) return formAgain(def, state, open, world, { [step.name]: problem });
  return ask(def, open, step, world, mode, { problem });
}

/** The form as it was filled in, while only `open` counts as answered: nothing runs before it is submitted again. */
function formAgain<A extends Answers>(def: Definition<A>, filledIn: FlowState, open: FlowState, world: World, problems: Record<string, Text>): FlowTurn {
  return { ...showForm(def, filledIn, world, {}, problems), state: { ...open, step: FORM } };
}
