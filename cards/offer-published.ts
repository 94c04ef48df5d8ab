import type { OfferFields } from '../src/domain/offer-fields';
import { say, type Translator } from '../src/i18n/translator';
import { quote, type Card } from './card';
import { beginningOf, linkOf } from './offer';
import { offerFactsBlock } from './offer-facts';

export interface OfferPublishedData {
  text: string;
  fields: OfferFields;
}

/** An offer as somebody puts it into a message to others: what it says, and nothing of the group that had it. */
export function offerPublished({ text, fields }: OfferPublishedData, t: Translator): Card {
  const link = linkOf(fields.url, t);
  return {
    title: fields.title ?? t.say(say('offer.published')),
    body: [...offerFactsBlock(fields, link ? ['title', 'url'] : ['title'], t), ...(text === '' ? [] : [quote(beginningOf(text))])],
    choices: link ? [link] : [],
  };
}
