import type { Occurrence } from '../src/domain/recurrence';
import type { GroupSession } from '../src/domain/group-session';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, list, type Card } from './card';

export interface SessionPlannedData {
  cohort: string;
  cohortName: string;
  sessions: GroupSession[];
  flagged: Occurrence[];
  everyWeeks: number;
}

const SHOWN = 6;

/** What was planned: the dates in words, with what was done about public holidays. */
export function sessionPlanned({ cohort, cohortName, sessions, flagged, everyWeeks }: SessionPlannedData, t: Translator): Card {
  const first = sessions[0];
  const dates = sessions.slice(0, SHOWN).map(({ start }) => t.say(say('date.moment', { at: start })));
  return {
    title: t.say(say('planned.title', { cohort: cohortName, everyWeeks })),
    body: [
      list(dates),
      ...(sessions.length > SHOWN ? [line(t.say(say('planned.more', { count: sessions.length - SHOWN })), 'subtle')] : []),
      ...flagged.map((turn) => line(t.say(say('planned.holiday', { nominal: turn.nominal, start: turn.start })), 'subtle')),
      line(t.say(say('planned.reminders'))),
    ],
    choices: [
      ...(first ? [button(t.say(say('session.manage')), { do: 'session', cohort, session: first.id })] : []),
      button(t.say(say('cohort.see')), { do: 'cohort', cohort }),
    ],
  };
}
