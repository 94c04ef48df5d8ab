import type { Place } from '../src/domain/press';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';

export interface MemberMenuData {
  firstName: string;
  /** False while the person waits for a seat. */
  member: boolean;
  stopped: boolean;
  greeting: boolean;
  /** They asked for help: perhaps in another language. */
  languages?: boolean;
}

/** What a member can ask for, in one look. */
export function memberMenu({ firstName, member, stopped, greeting, languages = false }: MemberMenuData, t: Translator): Card {
  const place = (label: string, to: Place, weight?: 'primary') => button(label, { do: 'open', place: to }, weight);
  const ask = t.say(say('menu.ask'));
  return {
    title: greeting ? t.say(say('menu.hello', { firstName })) : ask,
    body: [...(stopped ? [line(t.say(say('stop.isOn')), 'warning')] : []), ...(greeting ? [line(ask)] : [])],
    choices: [
      ...(stopped ? [place(t.say(say('menu.start')), 'start', 'primary')] : []),
      place(t.say(say('menu.nextSession')), 'next-session', stopped ? undefined : 'primary'),
      place(t.say(say('menu.counsellor')), 'my-counsellor'),
      place(t.say(say('talk.open')), 'talk'),
      ...(member ? [place(t.say(say('menu.offers')), 'offers'), place(t.say(say('menu.shareOffer')), 'share-offer')] : []),
      place(t.say(say('menu.wishes')), 'wishes'),
      place(t.say(say('menu.data')), 'my-data'),
      languages ? place(t.say(say('menu.language')), 'language') : place(t.say(say('menu.help')), 'help'),
    ],
  };
}
