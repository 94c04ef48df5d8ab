import { say, type Translator } from '../src/i18n/translator';
import { facts, line, type Card } from './card';

/** A single-use code for one new counsellor. */
export function counsellorInvited({ code }: { code: string }, t: Translator): Card {
  return {
    title: t.say(say('invite.title')),
    body: [facts([t.say(say('label.code')), code]), line(t.say(say('invite.how')))],
  };
}
