import { say, type Translator } from '../src/i18n/translator';
import { line, quote, type Card } from './card';
import { talkChoices } from './talk';

export interface TalkMessageData {
  cohort: string;
  talk: string;
  from: string;
  text: string;
  /** The group, for a counsellor who has several. */
  cohortName?: string;
}

/** What the other side of a talk says, as they wrote it. */
export function talkMessage({ cohort, talk, from, text, cohortName }: TalkMessageData, t: Translator): Card {
  return {
    title: t.say(say('talk.messageFrom', { from })),
    body: [...(cohortName ? [line(t.say(say('reminder.cohort', { cohort: cohortName })))] : []), quote(text)],
    choices: talkChoices(cohort, talk, t),
  };
}
