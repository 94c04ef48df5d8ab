import type { Action, CardElement } from '@microsoft/teams.cards';
import type { Press } from '../src/domain/press';
import type { Choice } from './card';

/** Puts what a button means into a token that only the one it is shown to can press. */
export type Seal = (press: Press) => string;

export const BUTTON_VERB = 'relais';

/** Teams shows six buttons in a row; it hides the seventh behind a menu, and an older client does not show it at all. */
const MOST_IN_A_ROW = 6;

/**
 * The buttons of a card, all of them in sight: below it, or, when there are more than six, the answers in rows of six
 * at the end of it and only the ways out (back, cancel) below.
 */
export function renderChoices(choices: Choice[], seal: Seal): { inside: CardElement[]; below: Action[] } {
  const drawn = (some: Choice[]): Action[] => some.map((choice) => action(choice, seal));
  if (choices.length <= MOST_IN_A_ROW) return { inside: [], below: drawn(choices) };
  const answers = choices.filter((choice) => !isQuiet(choice));
  return { inside: rows(drawn(answers)), below: drawn(choices.filter(isQuiet)) };
}

function isQuiet(choice: Choice): boolean {
  return 'press' in choice && choice.weight === 'quiet';
}

function rows(actions: Action[]): CardElement[] {
  const starts = [...actions.keys()].filter((index) => index % MOST_IN_A_ROW === 0);
  return starts.map((start) => ({ type: 'ActionSet', actions: actions.slice(start, start + MOST_IN_A_ROW) }));
}

function action(choice: Choice, seal: Seal): Action {
  if ('url' in choice) return { type: 'Action.OpenUrl', title: choice.label, url: choice.url };
  const same = {
    title: choice.label,
    data: { relais: seal(choice.press) },
    associatedInputs: choice.submits ? ('auto' as const) : ('none' as const),
    ...(choice.weight === 'primary' ? { style: 'positive' as const } : {}),
    ...(choice.weight === 'danger' ? { style: 'destructive' as const } : {}),
  };
  return { type: 'Action.Execute', verb: BUTTON_VERB, ...same, fallback: { type: 'Action.Submit', ...same } };
}
