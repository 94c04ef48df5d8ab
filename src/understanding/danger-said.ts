import type { Danger } from '../domain/wish';
import { withoutFigures } from './distress-lexicon';
import { CHILD_IN_DANGER, NO_SHELTER, SUICIDE, VIOLENCE } from './distress-signs';
import { anyOf } from './words';

/** The gravest first: a text may speak of several. */
const KINDS: readonly (readonly [Danger, RegExp])[] = [
  ['suicide', anyOf(...SUICIDE)], ['child', anyOf(...CHILD_IN_DANGER)], ['violence', anyOf(...VIOLENCE)], ['shelter', anyOf(...NO_SHELTER)],
];

/** Which danger the listed signs of a text speak of; undefined when only the model heard one, or in another language. */
export function dangerSaid(text: string): Danger | undefined {
  const words = withoutFigures(text);
  return KINDS.find(([, signs]) => words.search(signs) >= 0)?.[0];
}
