import { gsmText } from '../../cards/gsm-text';
import { renderCard } from '../../cards/render-card';
import { renderText } from '../../cards/render-text';
import type { Card } from '../../cards/card';
import { draw, type View } from '../../cards/view';
import type { OutgoingActivity } from '../application/outlet';
import type { Sealer } from '../application/ports';
import type { MenuLine } from '../domain/conversation';
import type { Press } from '../domain/press';
import { LOCALES } from '../i18n/languages';
import type { Translator } from '../i18n/translator';
import { countsLetters, showsCards } from './abilities';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const SUMMARY_LENGTH = 100;

/** For whom something is rendered: their words, their channel, and the seal that only they can press. */
export interface Reader {
  t: Translator;
  channel: string;
  audience: string;
  sealer: Sealer;
}

export interface Rendered {
  activity: OutgoingActivity;
  /** Numbers in force after it, on a channel without buttons. */
  menu: MenuLine[];
}

/** A view as an activity: a card where the channel draws cards, else text whose numbers continue from `first`. */
export function render(view: View, reader: Reader, first = 1): Rendered {
  const { t } = reader;
  const locale = LOCALES[t.language];
  const card = draw(view, t);
  if (showsCards(reader.channel)) return { activity: { ...(isPlain(card) ? plainText(card) : cardActivity(card, reader)), locale }, menu: [] };
  const { text: words, menu } = renderText(card, first);
  const text = countsLetters(reader.channel) ? gsmText(words) : words;
  return { activity: { type: 'message', text: card.file ? `${text}\n\n${card.file.content}` : text, textFormat: 'plain', locale }, menu };
}

/** The bare Adaptive Card, as an invoke's answer takes the place of the pressed one. */
export function renderInPlace(view: View, reader: Reader): object {
  return renderCard(draw(view, reader.t), sealFor(reader));
}

function isPlain(card: Card): boolean {
  return !card.title && !card.file && !card.fields && !card.choices?.length && card.body.every(({ kind }) => kind === 'text');
}

function plainText(card: Card): OutgoingActivity {
  return { type: 'message', text: renderText(card).text, textFormat: 'plain' };
}

function cardActivity(card: Card, reader: Reader): OutgoingActivity {
  const attachments: NonNullable<OutgoingActivity['attachments']> = [{ contentType: CARD_TYPE, content: renderCard(card, sealFor(reader)) }];
  if (card.file) attachments.push({ contentType: 'application/json', content: card.file.content, name: card.file.name });
  return {
    type: 'message',
    summary: (card.title ?? renderText({ body: card.body }).text).slice(0, SUMMARY_LENGTH),
    ...(card.speak ? { speak: card.speak } : {}),
    attachments,
  };
}

function sealFor({ sealer, audience }: Reader): (press: Press) => string {
  return (press) => sealer.seal(JSON.stringify(press), audience);
}
