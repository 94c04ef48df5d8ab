import { CARE, HEALTH_PICTURES, ILLNESS, LONG_ILLNESS, MIND_AND_BODY, PAIN } from './health-words';
import { usualWords } from './text-message';
import { anyOf } from './words';

const health = anyOf(...ILLNESS, ...PAIN, ...CARE, ...LONG_ILLNESS, ...MIND_AND_BODY);

/**
 * Whether a free text speaks of health or disability. Relais never keeps a sentence that does (docs/privacy.md, CNIL 2019
 * on free text): better one sentence too many left out than one kept.
 */
export function speaksOfHealth(text: string): boolean {
  return HEALTH_PICTURES.test(text) || usualWords(text).search(health) >= 0;
}
