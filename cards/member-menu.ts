import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';

export interface MemberMenuData {
  firstName: string;
  /** False while the person waits for a seat. */
  member: boolean;
  stopped: boolean;
  greeting: boolean;
}

/** What a member can ask for, in one look. */
export function memberMenu({ firstName, member, stopped, greeting }: MemberMenuData, t: Translator): Card {
  const place = (label: string, to: 'next-session' | 'my-counsellor' | 'share-offer' | 'my-data' | 'help' | 'start') => button(label, { do: 'open', place: to });
  return {
    body: [
      ...(greeting ? [line(t.say(say('menu.hello', { firstName })))] : []),
      ...(stopped ? [line(t.say(say('stop.isOn')), 'warning')] : []),
      line(t.say(say('menu.ask'))),
    ],
    choices: [
      ...(stopped ? [place(t.say(say('menu.start')), 'start')] : []),
      place(t.say(say('menu.nextSession')), 'next-session'),
      place(t.say(say('menu.counsellor')), 'my-counsellor'),
      ...(member ? [place(t.say(say('menu.shareOffer')), 'share-offer')] : []),
      place(t.say(say('menu.data')), 'my-data'),
      place(t.say(say('menu.help')), 'help'),
    ],
  };
}
