import type { View } from '../../cards/view';
import { isCounsellor, type Person } from '../domain/person';
import { say, type Text } from '../i18n/translator';

/** A few sentences. */
export function sentences(...lines: Text[]): View {
  return { card: 'message', data: { lines } };
}

/** The menu of whoever speaks; a stranger is told what Relais is and asked for a code. `talks`: a counsellor's that go on. */
export function menuOf(person: Person | undefined, greeting = false, talks = 0): View {
  if (!person) return sentences(say('hello.stranger'), say('hello.code'));
  const stopped = person.stoppedAt !== undefined;
  if (isCounsellor(person)) {
    const { firstName, coordinator = false, counsels = [] } = person;
    return { card: 'counsellorMenu', data: { firstName, coordinator, stopped, welcome: false, cohorts: counsels.length, ...(talks > 0 ? { talks } : {}) } };
  }
  return { card: 'memberMenu', data: { firstName: person.firstName, member: person.memberOf !== undefined, stopped, greeting } };
}

export function helpFor(person: Person | undefined): View[] {
  if (!person) return [sentences(say('hello.stranger'), say('hello.code'))];
  return [sentences(isCounsellor(person) ? say('help.counsellor') : say('help.member'), say('help.words')), menuOf(person)];
}

/** What "annuler" is answered: after "je ne peux pas" the answer stands, only the reason is left out. */
export function cancelledText(flow: string): Text {
  return flow === 'absence' ? say('absence.noted') : say('flow.cancelled');
}
