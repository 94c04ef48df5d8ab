import type { GroupSession } from '../src/domain/group-session';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, list, type Card } from './card';

export interface SilenceData {
  cohort: string;
  cohortName: string;
  session: GroupSession;
  coming: string[];
  unanswered: string[];
  unreached: string[];
}

/** The day before, for the counsellor: who has not answered, and, apart from them, who could not be reached. */
export function silence({ cohort, cohortName, session, coming, unanswered, unreached }: SilenceData, t: Translator): Card {
  return {
    title: t.say(say('silence.title', { cohort: cohortName, start: session.start })),
    body: [
      line(t.say(say('silence.coming', { count: coming.length }))),
      ...(unanswered.length > 0 ? [line(t.say(say('standing.unanswered')), 'strong'), list(unanswered)] : []),
      ...(unreached.length > 0 ? [line(t.say(say('standing.unreached')), 'strong'), list(unreached), line(t.say(say('silence.unreachedAdvice')), 'subtle')] : []),
      ...(unanswered.length + unreached.length === 0 ? [line(t.say(say('silence.everybodyAnswered')))] : []),
    ],
    choices: [button(t.say(say('session.whoComes')), { do: 'who-comes', cohort, session: session.id })],
  };
}
