import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';

export interface CounsellorMenuData {
  firstName: string;
  coordinator: boolean;
  stopped: boolean;
  /** Said first, as when someone has just become a counsellor. */
  welcome: boolean;
  cohorts: number;
  /** Talks with members that go on; none in a menu that is not about now. */
  talks?: number;
  /** Offers that wait to be read by them. */
  reviews?: number;
  /** They asked for help: perhaps in another language. */
  languages?: boolean;
}

/** What a counsellor can do; only a coordinator invites counsellors. */
export function counsellorMenu(data: CounsellorMenuData, t: Translator): Card {
  return {
    title: t.say(say('counsellor.menu')),
    body: [
      ...(data.welcome ? [line(t.say(say('counsellor.welcome', { firstName: data.firstName, coordinator: data.coordinator })))] : []),
      ...(data.stopped ? [line(t.say(say('stop.isOn')), 'warning')] : []),
      line(t.say(say('counsellor.count', { cohorts: data.cohorts }))),
    ],
    choices: [
      button(t.say(say('counsellor.myCohorts')), { do: 'open', place: 'my-cohorts' }, 'primary'),
      ...(data.talks ? [button(t.say(say('talk.listCount', { talks: data.talks })), { do: 'open', place: 'talk' })] : []),
      ...(data.reviews ? [button(t.say(say('offer.reviewCount', { offers: data.reviews })), { do: 'open', place: 'offers-review' })] : []),
      button(t.say(say('counsellor.createCohort')), { do: 'open', place: 'create-cohort' }),
      button(t.say(say('counsellor.planSession')), { do: 'open', place: 'plan-session' }),
      button(t.say(say('counsellor.write')), { do: 'open', place: 'write-to-cohort' }),
      button(t.say(say('menu.shareOffer')), { do: 'open', place: 'share-offer' }),
      ...(data.coordinator ? [button(t.say(say('counsellor.invite')), { do: 'open', place: 'invite-counsellor' })] : []),
      ...(data.languages ? [button(t.say(say('menu.language')), { do: 'open', place: 'language' })] : []),
    ],
  };
}
