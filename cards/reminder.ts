import type { GroupSession, RsvpAnswer } from '../src/domain/group-session';
import type { LocalDate } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { line, type Card } from './card';
import { rsvpChoices, sessionFacts } from './session-facts';

export interface ReminderData {
  cohort: string;
  cohortName: string;
  session: GroupSession;
  today: LocalDate;
  /** The session was planned less than a day ahead: this is its announcement. */
  isNew?: boolean;
  mine?: RsvpAnswer;
  broadcast: string;
}

/** Reminds a member of a session: day in words, hour, place, what to bring, and the three answers. */
export function reminder({ cohort, cohortName, session, today, isNew = false, mine, broadcast }: ReminderData, t: Translator): Card {
  const when = t.say(isNew ? say('reminder.new', { start: session.start, today }) : say('reminder.soon', { start: session.start, today }));
  return {
    title: when,
    body: [
      line(t.say(say('reminder.cohort', { cohort: cohortName }))),
      sessionFacts(session, t),
      line(t.say(mine ? say('rsvp.yours', { answer: mine }) : say('rsvp.ask'))),
    ],
    choices: rsvpChoices(cohort, session, t, broadcast),
    speak: `${when}. ${session.place}. ${t.say(say('rsvp.ask'))}`,
  };
}
