import type { z } from 'zod';
import type { FlowState } from '../src/domain/conversation';

interface Shape {
  schema: z.ZodType;
  version: number;
  steps: readonly { name: string }[];
}

/**
 * The state under today's version: answers that still have the right shape are kept, the others will be asked again.
 * Undefined when what does not parse is what the dialog is about, and that nobody can be asked for.
 */
export function soundPart(shape: Shape, state: FlowState): FlowState | undefined {
  const sound = without(state, wrongParts(shape, state));
  const canBeAsked = wrongParts(shape, sound).every((name) => shape.steps.some((step) => step.name === name));
  return canBeAsked ? { ...sound, version: shape.version } : undefined;
}

/** Names of the answers that are missing or have another shape. */
function wrongParts({ schema }: Shape, { answers }: FlowState): string[] {
  const parsed = schema.safeParse(answers);
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
}

/** The answers so far. */
export function answersOf<A>(state: FlowState): Partial<A> & Record<string, unknown> {
  // Safe: `soundPart` drops what does not parse when a state is taken up again, and `proceed` parses all before the command.
  return state.answers as Partial<A> & Record<string, unknown>;
}

/** The state with one more answer, which "retour" would take back first. */
export function withAnswer(state: FlowState, step: string, value: unknown): FlowState {
  const order = [...state.order.filter((name) => name !== step), step];
  return { ...state, answers: { ...state.answers, [step]: value }, order };
}

/** The state with these answers taken back and marks set that lead to the next question; `back`: to the last of them "retour" comes back. */
export function reopened(state: FlowState, steps: string[], { set = {}, back = false }: { set?: Record<string, unknown>; back?: boolean } = {}): FlowState {
  const open = without(state, steps);
  return { ...open, answers: { ...open.answers, ...set }, order: back ? [...open.order, ...steps.slice(-1)] : open.order };
}

export function without(state: FlowState, steps: string[]): FlowState {
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([name]) => !steps.includes(name)));
  return { ...state, answers, order: state.order.filter((name) => !steps.includes(name)) };
}
