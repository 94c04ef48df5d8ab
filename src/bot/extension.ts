import { renderCard } from '../../cards/render-card';
import { renderDialog } from '../../cards/render-dialog';
import { draw, type View } from '../../cards/view';
import { listOffers } from '../application/offers/list-offers';
import type { Offer } from '../domain/offer';
import { say, type Text } from '../i18n/translator';
import type { Did, Search } from './event';
import type { Facts } from './facts';
import { refusalText } from './present-refusal';
import { SAID } from './read-extension';
import { CARD_TYPE, type Reader } from './render';

/** What one search of the message extension brings. */
const OFFERS_FOUND = 25;

/** Views as one page of Teams' dialog; a question that waits for words has a box for them. */
export function renderAside(views: readonly View[], { t, sealer, audience }: Reader, inFlow: boolean): object {
  const cards = views.map((view) => draw(view, t));
  const isAsked = inFlow && cards.every(({ fields = [], choices = [] }) => fields.length === 0 && choices.every((choice) => 'press' in choice && choice.weight === 'quiet'));
  const box = isAsked ? { id: SAID, label: t.say(say('extension.write')), send: t.say(say('extension.send')) } : undefined;
  return renderDialog(cards, (press) => sealer.seal(JSON.stringify(press), audience), box);
}

/** The answer that shows one page of the dialog. */
export function dialogBody(card: object): object {
  return { task: { type: 'continue', value: { title: 'Relais', width: 'medium', height: 'large', card: { contentType: CARD_TYPE, content: card } } } };
}

/** The offers of the reader's group that hold these words, to be chosen from and put into a message; or why there are none. */
export async function searchBody({ query, from }: Search, facts: Facts, reader: Reader): Promise<object> {
  const cohort = facts.person?.memberOf === undefined ? facts.conversation.focus ?? facts.world.cohorts[0]?.id : undefined;
  const listed = await listOffers({ command: 'list-offers', query, from, count: OFFERS_FOUND, ...(cohort === undefined ? {} : { cohort }) }, facts.context);
  if (!listed.ok) return messageBody(reader.t.say(refusalText(listed.refusal)));
  const { outcome } = listed.value;
  if (outcome.done !== 'offers-listed' || outcome.listed.length === 0) return messageBody(reader.t.say(say('extension.none')));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: outcome.listed.map(({ offer }) => attachment(offer, reader)) } };
}

/** What somebody whom Relais does not know, or who was too fast, is told in the place of an answer. */
export function wordsBody({ did }: Did, words: string): object {
  return did === 'search' ? messageBody(words) : { task: { type: 'message', value: words } };
}

function messageBody(text: string): object {
  return { composeExtension: { type: 'message', text } };
}

/** As it is put into a message: what the offer says, without a name and without buttons, since others will read it. */
function attachment({ text, fields = {} }: Offer, reader: Reader): object {
  const card = draw({ card: 'offerPublished', data: { text, fields } }, reader.t);
  const heading = fields.title ?? text.slice(0, 60);
  const details: (Text | undefined)[] = [fields.employer, fields.commune].map((said) => (said === undefined ? undefined : say('label.said', { text: said })));
  const under = details.flatMap((detail) => (detail ? [reader.t.say(detail)] : [])).join(', ');
  return {
    contentType: CARD_TYPE,
    content: renderCard(card, () => ''),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: heading, text: under } },
  };
}
