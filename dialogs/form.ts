import type { View } from '../cards/view';
import type { Text } from '../src/i18n/translator';
import type { Reading, Step, StepField } from './step';
import type { World } from './world';

/** The questions of a dialog that stand together on one card, with what was typed before and what was wrong with it. */
export function formView<A extends Record<string, unknown>>(
  flow: string,
  form: { title: Text; submit: Text; lines: Text[]; quoted?: string },
  steps: Step<A>[],
  answers: Partial<A>,
  world: World,
  typed: Record<string, string>,
  problems: Record<string, Text>,
): View {
  const fields = steps.flatMap((step) => {
    const trouble = problems[step.name];
    return fieldsOf(step, answers, world).map((field, index) => {
      const value = typed[field.id] ?? field.value;
      return { ...field, ...(value === undefined ? {} : { value }), ...(trouble && index === 0 ? { problem: trouble } : {}) };
    });
  });
  return { card: 'form', data: { ...form, flow, fields } };
}

/** Whether a question can stand on the form. */
export function isOnForm<A>(step: Step<A>): boolean {
  return step.field !== undefined || step.fields !== undefined;
}

/** What was typed for this question on the form, read. */
export function readOnForm<A>(step: Step<A>, values: Record<string, string>, world: World, answers: Partial<A>): Reading<unknown> {
  return step.readFields ? step.readFields(values, answers) : step.read(values[step.name] ?? '', world, answers);
}

function fieldsOf<A>(step: Step<A>, answers: Partial<A>, world: World): (StepField & { id: string })[] {
  if (step.fields) return step.fields(answers, world);
  return step.field ? [{ ...step.field(answers, world), id: step.name }] : [];
}
