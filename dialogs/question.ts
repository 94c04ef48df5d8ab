import type { View } from '../cards/view';
import type { Text } from '../src/i18n/translator';
import type { Option, Question } from './step';

/** A question of a dialog as a view: its choices are answers to this very question and to no other. */
export function questionView(
  flow: string,
  step: string,
  question: Question,
  canGoBack: boolean,
  trouble?: { problem: Text; choices?: Option[] },
): View {
  const options = trouble?.choices ?? question.choices ?? [];
  return {
    card: 'question',
    data: {
      ...(question.title ? { title: question.title } : {}),
      ...(trouble ? { problem: trouble.problem } : {}),
      lines: trouble?.choices ? [] : question.lines,
      ...(question.facts ? { facts: question.facts } : {}),
      ...(question.quote === undefined ? {} : { quote: question.quote }),
      choices: options.map(({ label, value, weight }) => ({
        label,
        press: { do: 'answer', flow, step, value },
        ...(weight ? { weight } : {}),
      })),
      canGoBack,
    },
  };
}
