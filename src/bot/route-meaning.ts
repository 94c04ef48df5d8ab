import type { IntentName } from '../domain/intents';
import { isCounsellor } from '../domain/person';
import type { Press } from '../domain/press';
import { Wish } from '../domain/wish';
import { say } from '../i18n/translator';
import type { Entities } from '../understanding/understand';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { menuOf, sentences } from './menus';
import { confirmView, meantView } from './meant-views';
import { heardInForm, wishView } from './offers-of-help';
import { openPlace, routePress } from './route-press';
import { answerSaid, openSaidSession } from './route-said-session';
import { inviteSaid, openSaid, shareSaid } from './route-said-work';
import { searchSaid } from './route-wishes';

/** A press; one on a likely reading of what was written means that reading, one on an offer of help tells the counsellors. */
export function routeAnyPress(press: Press, values: Record<string, string>, facts: Facts): Decision {
  if (press.do === 'tell') return { decide: 'run', command: { command: 'tell-counsellors', cohort: press.cohort, asks: press.asks } };
  if (press.do === 'submit') return heardInForm(press.flow, values, facts, () => routePress(press, values, facts));
  if (press.do !== 'mean') return routePress(press, values, facts);
  const { do: _mean, intent, ...said } = press;
  return routeMeaning(intent, said, facts) ?? { decide: 'show', views: [menuOf(facts.person)] };
}

/**
 * What a reading leads to: an answer that can be taken back, a place, or a dialog with what was said filled in; whatever
 * reaches others is shown and confirmed there. Undefined for what is not Relais's business.
 */
export function routeMeaning(intent: IntentName, said: Entities, facts: Facts, text = ''): Decision | undefined {
  switch (intent) {
    case 'attend':
      return answers('coming', said, facts);
    case 'absent':
      return answers('notComing', said, facts);
    case 'late':
      return answers('late', said, facts);
    case 'next-session':
      return isCounsellor(facts.person) ? openSaidSession('who-comes', said, facts) : openPlace('next-session', facts);
    case 'who-comes':
    case 'attendance':
    case 'move-session':
    case 'cancel-session':
      return openSaidSession(intent, said, facts);
    case 'announce':
    case 'schedule':
    case 'new-cohort':
      return openSaid(intent, said, facts);
    case 'invite':
      return inviteSaid(facts);
    case 'list-offers':
      return searchSaid(text, facts) ?? openPlace('offers', facts);
    case 'share-offer':
      return shareSaid(text, facts);
    default:
      return routePlace(intent, facts);
  }
}

function routePlace(intent: Exclude<IntentName, 'attend' | 'absent' | 'late' | 'share-offer' | 'list-offers'>, facts: Facts): Decision | undefined {
  switch (intent) {
    case 'cohort-overview':
      return openPlace('my-cohorts', facts);
    case 'talk-to-counsellor':
      return isCounsellor(facts.person) ? openPlace('menu', facts) : openPlace('talk', facts);
    case 'my-data':
    case 'erase':
    case 'menu':
      return openPlace(intent, facts);
    case 'stop':
      return confirmView(say('meant.stop'), 'stop', intent);
    case 'resume':
      return confirmView(say('meant.resume'), 'start', intent);
    case 'greeting':
      return { decide: 'show', views: [menuOf(facts.person, true)] };
    case 'thanks':
      return { decide: 'show', views: [sentences(say('thanks.welcome'))] };
    case 'leave-group':
      return isCounsellor(facts.person) && facts.person?.memberOf === undefined ? notYet(facts) : openPlace(intent, facts);
    case 'review-offers':
      return openPlace('offers-review', facts);
    case 'figures':
      return openPlace('offer-figures', facts);
    default:
      return routeWish(intent, facts);
  }
}

function routeWish(intent: IntentName, facts: Facts): Decision | undefined {
  const wish = Wish.safeParse(intent).data;
  if (wish === undefined) return undefined;
  return isCounsellor(facts.person) ? notYet(facts) : { decide: 'show', views: [wishView(wish, facts)] };
}

function notYet({ person }: Facts): Decision {
  return { decide: 'show', views: [sentences(say('wish.counsellor')), menuOf(person)] };
}

/** A counsellor answers no session: whoever of them cannot come moves it, cancels it, or tells the group. */
function answers(answer: 'coming' | 'notComing' | 'late', said: Entities, facts: Facts): Decision {
  if (facts.person?.memberOf !== undefined || !isCounsellor(facts.person)) return answerSaid(answer, said, facts);
  const readings = (['announce', 'move-session', 'cancel-session'] as const).map((intent) => ({ intent, said: said.session === undefined ? {} : { session: said.session } }));
  return { decide: 'show', views: [meantView(readings)] };
}
