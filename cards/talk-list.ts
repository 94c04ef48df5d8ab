import { say, type Translator } from '../src/i18n/translator';
import { button, line, list, type Card } from './card';

export interface TalkListData {
  talks: { cohort: string; talk: string; firstName: string; cohortName: string; waits: boolean }[];
}

/** A counsellor's talks that go on, each one press away; who waits for an answer is said. */
export function talkList({ talks }: TalkListData, t: Translator): Card {
  if (talks.length === 0) return { body: [line(t.say(say('talk.none')))] };
  return {
    title: t.say(say('talk.list')),
    body: [list(talks.map(({ firstName, cohortName, waits }) => t.say(say('talk.listLine', { firstName, cohort: cohortName, waits }))))],
    choices: talks.map(({ cohort, talk, firstName }) => button(firstName, { do: 'talk', cohort, talk })),
  };
}
