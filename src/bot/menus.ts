import type { View } from '../../cards/view';
import { isCounsellor, type Person } from '../domain/person';
import { say, type Text } from '../i18n/translator';

/** A few sentences. */
export function sentences(...lines: Text[]): View {
  return { card: 'message', data: { lines } };
}

/** The menu of whoever speaks; a stranger is told what Relais is and asked for a code. `talks`: a counsellor's that go on; `reviews`: offers that wait for them. */
export function menuOf(person: Person | undefined, greeting = false, talks = 0, reviews = 0): View {
  if (!person) return hello();
  const stopped = person.stoppedAt !== undefined;
  if (isCounsellor(person)) {
    const { firstName, coordinator = false, counsels = [] } = person;
    return { card: 'counsellorMenu', data: { firstName, coordinator, stopped, welcome: false, cohorts: counsels.length, ...(talks > 0 ? { talks } : {}), ...(reviews > 0 ? { reviews } : {}) } };
  }
  return { card: 'memberMenu', data: { firstName: person.firstName, member: person.memberOf !== undefined, stopped, greeting } };
}

const OTHER_LANGUAGE = { label: say('menu.language'), press: { do: 'open', place: 'language' } } as const;

/** What Relais is, for whoever has no registration yet, and the way to another language. */
function hello(): View {
  return { card: 'message', data: { lines: [say('hello.stranger'), say('hello.code')], choices: [OTHER_LANGUAGE] } };
}

export function helpFor(person: Person | undefined): View[] {
  if (!person) return [hello()];
  return [{ card: 'message', data: { lines: [isCounsellor(person) ? say('help.counsellor') : say('help.member'), say('help.words')] } }, withLanguages(menuOf(person))];
}

/** Where somebody asks for help they may not read French well. */
function withLanguages(menu: View): View {
  if (menu.card === 'memberMenu') return { ...menu, data: { ...menu.data, languages: true } };
  return menu.card === 'counsellorMenu' ? { ...menu, data: { ...menu.data, languages: true } } : menu;
}

/** What "annuler" is answered: after "je ne peux pas" the answer stands, only the reason is left out. */
export function cancelledText(flow: string): Text {
  return flow === 'absence' ? say('absence.noted') : say('flow.cancelled');
}
