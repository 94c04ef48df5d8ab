import type { GroupSession } from '../src/domain/group-session';
import type { WallTime } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';

export interface MissedData {
  cohort: string;
  cohortName: string;
  session: Pick<GroupSession, 'id' | 'start'>;
  /** When it should have been done. */
  due: WallTime;
  /** How many were to be reminded; absent for the counsellor's own card of the day before. */
  people?: number;
}

/** Tells a counsellor what was not sent in time because the bot did not run, and where to see who heard nothing. */
export function missed({ cohort, cohortName, session, due, people }: MissedData, t: Translator): Card {
  return {
    title: t.say(say('missed.title', { cohort: cohortName, start: session.start })),
    body: [line(t.say(people === undefined ? say('missed.digest', { due }) : say('missed.reminder', { due, people })))],
    choices: [button(t.say(say('session.whoComes')), { do: 'who-comes', cohort, session: session.id })],
  };
}
