import { CARE, ILLNESS, LONG_ILLNESS, MIND_AND_BODY, PAIN } from './health-words';
import { usualWords } from './text-message';
import { anyOf } from './words';

const health = anyOf(...ILLNESS, ...PAIN, ...CARE, ...LONG_ILLNESS, ...MIND_AND_BODY);

/** Whether the listed words of health are in a text. */
export function saysHealth(text: string): boolean {
  return usualWords(text).search(health) >= 0;
}
