import type { GroupSession } from '../src/domain/group-session';
import type { LocalDate } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';
import { rsvpChoices, sessionFacts } from './session-facts';

export interface WelcomeData {
  firstName: string;
  cohort: string;
  cohortName: string;
  counsellors: string[];
  next?: GroupSession;
  today: LocalDate;
}

/** Welcomes a new member with the next session, so that the first answer is one press away. */
export function welcome({ firstName, cohort, cohortName, counsellors, next, today }: WelcomeData, t: Translator): Card {
  const hello = [line(t.say(say('welcome.with', { cohort: cohortName, counsellors })))];
  const how = line(t.say(say('welcome.how')), 'subtle');
  const menu = button(t.say(say('menu.see')), { do: 'open', place: 'menu' });
  if (!next) return { title: t.say(say('welcome.title', { firstName })), body: [...hello, line(t.say(say('session.none'))), how], choices: [menu] };
  return {
    title: t.say(say('welcome.title', { firstName })),
    body: [...hello, line(t.say(say('welcome.next', { start: next.start, today })), 'strong'), sessionFacts(next, t), how, line(t.say(say('rsvp.ask')))],
    choices: rsvpChoices(cohort, next, t),
  };
}
