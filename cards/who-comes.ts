import type { Standing } from '../src/domain/standing';
import type { GroupSession } from '../src/domain/group-session';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, list, type Block, type Card } from './card';
import { standingLists } from './standing-lists';

export interface WhoComesData {
  cohort: string;
  cohortName: string;
  session: GroupSession;
  started: boolean;
  standings: Standing[];
}

/** Who comes to one session and why others do not; the attendance too, once it was taken. */
export function whoComes({ cohort, cohortName, session, started, standings }: WhoComesData, t: Translator): Card {
  const move = button(t.say(say('session.move')), { do: 'move', cohort, session: session.id });
  const takeAttendance = button(t.say(say('session.attendance')), { do: 'attendance', cohort, session: session.id }, started && !session.attendance ? 'primary' : undefined);
  return {
    title: t.say(say('whoComes.title', { cohort: cohortName, start: session.start })),
    body: [...(standings.length === 0 ? [line(t.say(say('cohort.empty')))] : standingLists(standings, t)), ...attendance(session, standings, t)],
    choices: [...(started ? [] : [move]), takeAttendance, button(t.say(say('cohort.see')), { do: 'cohort', cohort })],
  };
}

function attendance({ attendance: marks }: GroupSession, standings: Standing[], t: Translator): Block[] {
  if (!marks) return [];
  const lines = standings.flatMap(({ person, name }) => {
    const mark = marks[person];
    return mark ? [`${name} : ${t.say(say('attendance.mark', { mark }))}`] : [];
  });
  return lines.length === 0 ? [] : [line(t.say(say('attendance.title')), 'strong'), list(lines)];
}
