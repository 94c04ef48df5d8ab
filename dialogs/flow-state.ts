import type { z } from 'zod';
import type { FlowState } from '../src/domain/conversation';

/** The state under today's version: answers that still have the right shape are kept, the others are asked again. */
export function renewed(def: { schema: z.ZodType; version: number }, state: FlowState): FlowState {
  const parsed = def.schema.safeParse(state.answers);
  const bad = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])));
  return { ...without(state, [...bad]), version: def.version };
}

/** The answers so far. */
export function answersOf<A>(state: FlowState): Partial<A> & Record<string, unknown> {
  // Safe: `renewed` drops what does not parse when the version changes, and `complete` parses all of it again.
  return state.answers as Partial<A> & Record<string, unknown>;
}

/** The state with one more answer, which "retour" would take back first. */
export function withAnswer(state: FlowState, step: string, value: unknown): FlowState {
  const order = [...state.order.filter((name) => name !== step), step];
  return { ...state, answers: { ...state.answers, [step]: value }, order };
}

/** The state with these answers taken back and marks set that lead to the next question. */
export function reopened(state: FlowState, steps: string[], set: Record<string, unknown> = {}): FlowState {
  const open = without(state, steps);
  return { ...open, answers: { ...open.answers, ...set } };
}

export function without(state: FlowState, steps: string[]): FlowState {
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([name]) => !steps.includes(name)));
  return { ...state, answers, order: state.order.filter((name) => !steps.includes(name)) };
}
