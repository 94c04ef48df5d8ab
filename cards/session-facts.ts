import type { GroupSession, RsvpAnswer } from '../src/domain/group-session';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, type Block, type Choice } from './card';

/** Duration, place and programme of a session, under a title that says when. */
export function sessionFacts(session: Pick<GroupSession, 'durationMinutes' | 'place' | 'programme'>, t: Translator): Block {
  return facts(
    [t.say(say('session.duration')), t.say(say('date.duration', { minutes: session.durationMinutes }))],
    [t.say(say('session.place')), session.place],
    session.programme ? [t.say(say('session.programme')), session.programme] : undefined,
  );
}

/** The three answers to one revision of a session; `broadcast` says which message was answered. */
export function rsvpChoices(cohort: string, session: Pick<GroupSession, 'id' | 'revision'>, t: Translator, broadcast?: string): Choice[] {
  const choice = (answer: RsvpAnswer, label: string): Choice =>
    button(label, { do: 'rsvp', cohort, session: session.id, revision: session.revision, answer, ...(broadcast ? { broadcast } : {}) });
  return [
    choice('coming', t.say(say('rsvp.coming'))),
    choice('notComing', t.say(say('rsvp.notComing'))),
    choice('late', t.say(say('rsvp.late'))),
  ];
}
