import type { Press } from '../src/domain/press';
import type { Text, Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';

export interface MessageData {
  lines: Text[];
  choices?: { label: Text; press: Press; weight?: 'primary' | 'danger' }[];
}

/** A few plain sentences, with choices where there is something to do next. */
export function message({ lines, choices }: MessageData, t: Translator): Card {
  return {
    body: lines.map((text) => line(t.say(text))),
    ...(choices ? { choices: choices.map(({ label, press, weight }) => button(t.say(label), press, weight)) } : {}),
  };
}
