import type { Decision } from './decision';
import type { Deed } from './event';
import type { Facts } from './facts';
import { menuOf, sentences } from './menus';
import { say } from '../i18n/translator';
import { routeText } from './route';
import { routeAnyPress } from './route-meaning';
import { chosenOffer } from './route-offer';
import { oldButton, openButton } from './route-press';

/** A channel may tell of one arrival in several activities. */
const ARRIVAL_MS = 60_000;

/** What to do about what somebody did. Pure: the same facts give the same decision. */
export function decide(did: Deed, facts: Facts): Decision {
  switch (did.did) {
    case 'say':
      return routeText(did.text, facts);
    case 'press': {
      const press = openButton(did.token, facts);
      return press ? routeAnyPress(press, did.values, facts) : oldButton(facts);
    }
    case 'arrive':
      return { decide: 'show', views: isSpokenWith(facts) ? [] : [menuOf(facts.person, true)] };
    case 'leave':
      return { decide: 'show', views: [] };
    case 'speak-in-group':
      return { decide: 'show', views: [sentences(say('hello.group'))] };
    case 'share':
      return chosenOffer(did.text, facts);
    case 'unreadable':
      return { decide: 'show', views: [sentences(say('unknown.kind')), ...(facts.conversation.flow ? [] : [menuOf(facts.person)])], again: true };
  }
}

/** Somebody in a dialog, or who has been answered a moment ago, is not greeted again. */
function isSpokenWith({ conversation, context }: Facts): boolean {
  const known = context.scene.conversation.revision > 0;
  return conversation.flow !== undefined || (known && context.now - conversation.at < ARRIVAL_MS);
}
