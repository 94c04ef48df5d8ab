import type { Press } from '../src/domain/press';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, facts, line, quote, type Card } from './card';

export interface QuestionData {
  title?: Text;
  problem?: Text;
  lines: Text[];
  facts?: { label: Text; value: Text }[];
  quote?: string;
  choices: { label: Text; press: Press; weight?: 'primary' | 'danger' }[];
  canGoBack: boolean;
}

/** One question of a dialog: what was wrong with the last answer, the question, its choices, and the way back. */
export function question(data: QuestionData, t: Translator): Card {
  const shown = data.facts !== undefined || data.quote !== undefined;
  // What is asked comes right above the answers, after what it is about.
  const [told, asked] = shown && data.lines.length > 1 ? [data.lines.slice(0, -1), data.lines.slice(-1)] : [data.lines, []];
  return {
    ...(data.title ? { title: t.say(data.title) } : {}),
    body: [
      ...(data.problem ? [line(t.say(data.problem), data.lines.length > 0 ? 'warning' : 'strong')] : []),
      ...told.map((text, index) => line(t.say(text), asked.length === 0 && index > 0 && index === told.length - 1 ? 'strong' : undefined)),
      ...(data.facts ? [facts(...data.facts.map(({ label, value }): [string, string] => [t.say(label), t.say(value)]))] : []),
      ...(data.quote === undefined ? [] : [quote(data.quote)]),
      ...asked.map((text) => line(t.say(text), 'strong')),
    ],
    choices: [
      ...data.choices.map(({ label, press, weight }) => button(t.say(label), press, weight)),
      ...(data.canGoBack ? [button(t.say(say('flow.back')), { do: 'back' }, 'quiet')] : []),
      button(t.say(say('flow.cancel')), { do: 'cancel' }, 'quiet'),
    ],
  };
}
