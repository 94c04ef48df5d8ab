import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, line, quote, type Card, type Field } from './card';

export interface FormData {
  title: Text;
  submit: Text;
  /** What the form is about. */
  lines?: Text[];
  /** Words of somebody that it answers. */
  quoted?: string;
  flow: string;
  fields: FormField[];
}

type FormField = Omit<Field, 'label' | 'options' | 'problem'> & { label: Text; options?: { label: Text; value: string }[]; problem?: Text };

/** The questions of a dialog on one card. What was typed before stands in it again, with what was wrong. */
export function form({ title, submit, lines = [], quoted, flow, fields }: FormData, t: Translator): Card {
  const wrong = fields.some(({ problem }) => problem);
  return {
    title: t.say(title),
    body: [...lines.map((text) => line(t.say(text))), ...(quoted === undefined ? [] : [quote(quoted)]), ...(wrong ? [line(t.say(say('form.correct')), 'warning')] : [])],
    fields: fields.map((field) => inWords(field, t)),
    choices: [
      { label: t.say(submit), press: { do: 'submit', flow }, weight: 'primary', submits: true },
      button(t.say(say('flow.cancel')), { do: 'cancel' }, 'quiet'),
    ],
  };
}

function inWords({ label, options, problem, ...field }: FormField, t: Translator): Field {
  return {
    ...field,
    label: t.say(label),
    ...(options ? { options: options.map((option) => ({ label: t.say(option.label), value: option.value })) } : {}),
    ...(problem ? { problem: t.say(problem) } : {}),
  };
}
