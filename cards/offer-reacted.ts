import type { Stage } from '../src/domain/offer';
import { say, type Text, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';
import { reactionChoices, type ReactionChoice } from './offer-reactions';

export interface OfferReactedData {
  cohort: string;
  offer: string;
  name: string;
  firstName: string;
  stage: Stage;
  /** They had said the same before. */
  again: boolean;
  /** The offer still stands. */
  live: boolean;
  /** First name of the sharer: they can be thanked, or have just been. */
  sharer?: string;
  thanked?: boolean;
}

/** What was noted of an offer, and what may come next; "Embauché·e" leads to leaving the group, when the person likes. */
export function offerReacted(data: OfferReactedData, t: Translator): Card {
  const { stage, live } = data;
  const ended = live || stage === 'not-for-me' || stage === 'hired' ? [] : [line(t.say(say('offer.ended')), 'subtle')];
  const choices = stage === 'hired' ? leaving(t) : reactionChoices(data).map(({ label, press, weight }) => button(t.say(label), press, weight));
  const thanks = thanksChoice(data).map(({ label, press }) => button(t.say(label), press));
  return {
    body: [line(t.say(notedText(data))), ...ended, ...(stage === 'hired' ? [line(t.say(say('offer.hiredNext')))] : [])],
    choices: [...choices, ...thanks],
  };
}

/** "Dire merci à Lina": in one's own name, only when one presses for it. */
export function thanksChoice({ cohort, offer, stage, sharer, thanked }: Pick<OfferReactedData, 'cohort' | 'offer' | 'stage' | 'sharer' | 'thanked'>): ReactionChoice[] {
  if (sharer === undefined || thanked === true) return [];
  return [{ label: say('thanks.say', { firstName: sharer }), press: { do: 'react', cohort, offer, stage, thank: true } }];
}

/** What was noted, in one sentence or two. */
export function notedText({ stage, name, firstName, again, sharer, thanked }: Pick<OfferReactedData, 'stage' | 'name' | 'firstName' | 'again' | 'sharer' | 'thanked'>): Text {
  if (sharer !== undefined && thanked === true) return say('thanks.said', { firstName: sharer });
  if (stage === 'hired') return say('offer.notedHired', { firstName });
  return again && stage === 'applied' ? say('offer.stillApplied') : say('offer.noted', { stage, name });
}

function leaving(t: Translator) {
  return [
    button(t.say(say('leave.open')), { do: 'open', place: 'leave-group' }, 'primary'),
    button(t.say(say('leave.later')), { do: 'open', place: 'menu' }),
  ];
}
