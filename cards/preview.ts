import type { Unreachable } from '../src/domain/person';
import type { WallTime } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { announcement, type AnnouncementData } from './announcement';
import { button, frame, line, list, type Card } from './card';
import { change, type ChangeData } from './change';

export interface PreviewData {
  /** The very card that members will get. */
  shown: { card: 'change'; data: ChangeData } | { card: 'announcement'; data: AnnouncementData };
  reached: string[];
  unreached: { name: string; why: Unreachable }[];
  /** Wall clock until which quiet hours hold it back. */
  heldUntil?: WallTime;
  flow: string;
  step: string;
}

/** Before anything is sent: the exact text, who gets it, who cannot be reached and why. */
export function preview({ shown: what, reached, unreached, heldUntil, flow, step }: PreviewData, t: Translator): Card {
  const shown = what.card === 'change' ? change(what.data, t) : announcement(what.data, t);
  const choice = (label: string, value: string, weight?: 'primary') => button(label, { do: 'answer', flow, step, value }, weight);
  return {
    title: t.say(say('preview.title')),
    body: [
      frame([...(shown.title ? [line(shown.title, 'strong')] : []), ...shown.body]),
      line(t.say(say('preview.to', { count: reached.length })), 'strong'),
      ...(reached.length > 0 ? [list(reached)] : []),
      ...(unreached.length > 0 ? [line(t.say(say('preview.unreached')), 'warning'), list(unreached.map((person) => t.say(say('preview.why', person))))] : []),
      ...(heldUntil ? [line(t.say(say('preview.held', { at: heldUntil })))] : []),
    ],
    choices: [
      choice(t.say(say('preview.send')), 'send', 'primary'),
      choice(t.say(say('preview.edit')), 'edit'),
      choice(t.say(say('preview.discard')), 'discard'),
    ],
  };
}
