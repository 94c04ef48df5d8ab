import type { OfferFields, OfferWarning } from '../src/domain/offer-fields';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, quote, type Card } from './card';
import { offerFactsBlock } from './offer-facts';

export interface OfferReviewData {
  cohort: string;
  cohortName: string;
  offer: string;
  from: string;
  /** The one member it is for, empty when they have left since; absent for the whole group. */
  to?: string;
  text: string;
  fields: OfferFields;
  /** None when the sharer asked for it to be read first. */
  warnings: readonly OfferWarning[];
}

/** An offer that waits for a counsellor: all of it, why it waits, for whom it is; its link is text, so that nobody opens it by habit. */
export function offerReview(data: OfferReviewData, t: Translator): Card {
  const { cohort, cohortName, offer, from, to, text, fields, warnings } = data;
  const decide = (verdict: 'share' | 'discard') => ({ do: 'review-offer' as const, cohort, offer, verdict });
  return {
    title: t.say(say('offer.reviewTitle', { from })),
    body: [
      line(t.say(say('reminder.cohort', { cohort: cohortName }))),
      warnings.length > 0 ? line(t.say(say('offer.suspect', { warnings: [...warnings] })), 'warning') : line(t.say(say('offer.reviewAsked'))),
      line(t.say(say('offer.reviewFor', { to }))),
      ...offerFactsBlock(fields, [], t),
      quote(text),
    ],
    choices: [
      button(t.say(say('offer.share')), decide('share'), warnings.length > 0 ? undefined : 'primary'),
      button(t.say(say('offer.discard')), decide('discard')),
    ],
  };
}
