import { say, type Translator } from '../src/i18n/translator';
import { button, quote, type Card } from './card';

export interface OfferData {
  from: string;
  text: string;
  personal: boolean;
  broadcast: string;
}

/** A job offer passed on by another member, with who shared it. */
export function offer({ from, text, personal, broadcast }: OfferData, t: Translator): Card {
  return {
    title: t.say(personal ? say('offer.forYou', { from }) : say('offer.forGroup', { from })),
    body: [quote(text)],
    choices: [button(t.say(say('change.read')), { do: 'read', broadcast }, 'primary')],
  };
}
