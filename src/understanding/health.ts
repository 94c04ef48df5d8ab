import { HEALTH_PICTURES } from './health-words';
import { saysHealth } from './health-lexicon';
import { shippedModel } from './model';
import { partsOf } from './windows';

const LIKELY = 0.3;
/** A word of health in a sentence that the model is so sure about (a job in a pharmacy) says nothing of anybody's health. */
const HARDLY = 0.02;

/**
 * Whether a free text speaks of health or disability. Relais never keeps a sentence that does (docs/privacy.md, CNIL 2019
 * on free text): better one sentence too many left out than one kept.
 */
export function speaksOfHealth(text: string): boolean {
  return HEALTH_PICTURES.test(text) || healthIn(text) >= (saysHealth(text) ? HARDLY : LIKELY);
}

/** How likely (0 to 1) the model finds it that a text speaks of health, in the part that says most about it. */
export function healthIn(text: string): number {
  return Math.max(0, ...partsOf(text).map((words) => shippedModel().health(words)));
}
