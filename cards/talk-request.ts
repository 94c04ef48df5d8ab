import { say, type Translator } from '../src/i18n/translator';
import { facts, type Card } from './card';
import { talkChoices, wishesOf, type TalkData } from './talk';

export interface TalkRequestData extends Pick<TalkData, 'cohort' | 'talk' | 'wishes'> {
  cohortName: string;
  firstName: string;
}

/** Tells a counsellor that somebody would like to talk, with their wishes. */
export function talkRequest({ cohort, talk, cohortName, firstName, wishes }: TalkRequestData, t: Translator): Card {
  return {
    title: t.say(say('talk.requestFrom', { firstName })),
    body: [facts([t.say(say('label.cohort')), cohortName]), wishesOf(wishes, t)],
    choices: talkChoices(cohort, talk, t),
  };
}
