import { flowNamed } from '../../dialogs';
import type { FlowState } from '../domain/conversation';
import { translatorFor } from '../i18n/translator';
import { plain } from '../understanding/words';
import type { Facts } from './facts';

/**
 * What the button of the open question means whose words somebody typed, in another language than French: French words, and
 * other ways of saying them, are read by the dialogs. Words that stand on several buttons choose none.
 */
export function typedChoice(state: FlowState, text: string, { world, mode, person }: Facts): string | undefined {
  const { language = 'fr' } = world;
  const turn = language === 'fr' ? undefined : flowNamed(state.flow)?.again(state, world, mode);
  if (turn?.go !== 'ask' || turn.view.card !== 'question') return undefined;
  const t = translatorFor({ reading: person?.reading, language });
  const words = plain(text);
  const [press, ...others] = turn.view.data.choices.flatMap(({ label, press }) => (plain(t.say(label)) === words ? [press] : []));
  return others.length === 0 && press?.do === 'answer' ? press.value : undefined;
}
