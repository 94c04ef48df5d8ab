import { CHILD_IN_DANGER, CRY, FIGURES, NO_SHELTER, SUICIDE, VIOLENCE } from './distress-signs';
import { usualWords } from './text-message';
import { anyOf } from './words';

const innocent = anyOf(...FIGURES);
const distress = anyOf(...SUICIDE, ...VIOLENCE, ...CHILD_IN_DANGER, ...NO_SHELTER);

/** Whether a text speaks of suicide, violence, a child in danger or having nowhere to sleep. On doubt: yes. */
export function speaksOfDistress(text: string): boolean {
  const words = usualWords(text).replace(innocent, ' ');
  return CRY.test(words.trim()) || words.search(distress) >= 0;
}
