import type { GroupSession, RsvpAnswer } from '../src/domain/group-session';
import type { LocalDate } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card, type Choice } from './card';
import { rsvpChoices, sessionFacts } from './session-facts';

export type SessionData = {
  cohort: string;
  cohortName: string;
  session: GroupSession;
  today: LocalDate;
} & ({ seenBy: 'member'; mine?: RsvpAnswer } | { seenBy: 'counsellor'; started: boolean });

/** One session: to a member with the three answers, to a counsellor with what can be done about it. */
export function session(data: SessionData, t: Translator): Card {
  const { cohort, session: shown } = data;
  const title = t.say(say('session.title', { start: shown.start, today: data.today }));
  const about = [line(t.say(say('reminder.cohort', { cohort: data.cohortName }))), sessionFacts(shown, t)];
  if (data.seenBy === 'counsellor') return { title, body: about, choices: deeds(cohort, shown, data.started, t) };
  const asked = line(t.say(data.mine ? say('rsvp.yours', { answer: data.mine }) : say('rsvp.ask')));
  return { title, body: [...about, asked], choices: rsvpChoices(cohort, shown, t) };
}

function deeds(cohort: string, { id }: GroupSession, started: boolean, t: Translator): Choice[] {
  const whoComes = button(t.say(say('session.whoComes')), { do: 'who-comes', cohort, session: id }, started ? undefined : 'primary');
  const attendance = button(t.say(say('session.attendance')), { do: 'attendance', cohort, session: id }, started ? 'primary' : undefined);
  const change = [
    button(t.say(say('session.move')), { do: 'move', cohort, session: id }),
    button(t.say(say('session.cancel')), { do: 'cancel-session', cohort, session: id }, 'danger'),
  ];
  const seeCohort = button(t.say(say('cohort.see')), { do: 'cohort', cohort });
  return started ? [attendance, whoComes, seeCohort] : [whoComes, ...change, attendance, seeCohort];
}
