import type { View } from '../../cards/view';
import type { OutgoingActivity } from '../application/outlet';
import type { Scene, Sealer } from '../application/ports';
import type { MenuLine } from '../domain/conversation';
import { translatorFor } from '../i18n/translator';
import type { Conclusion } from './conclude';
import type { BotEvent } from './event';
import { audienceOf, languageAfter } from './facts';
import { render, renderInPlace, type Reader } from './render';

export interface Said {
  replies: OutgoingActivity[];
  inPlace?: object;
  /** Numbers in force after these replies, on a channel without buttons. */
  menu: MenuLine[];
}

/** Views in the reader's words. After a press on a card, the first one takes the place of that card, unless it brings a file. */
export function speak(views: readonly View[], reader: Reader, pressed: boolean): Said {
  const [first, ...others] = views;
  const inPlace = pressed && !(first && bringsFile(first));
  const menu: MenuLine[] = [];
  const replies = (inPlace ? others : views).map((view) => {
    const rendered = render(view, reader, menu.length + 1);
    menu.push(...rendered.menu);
    return rendered.activity;
  });
  return { replies, menu, ...(inPlace && first ? { inPlace: renderInPlace(first, reader) } : {}) };
}

/** A file comes beside a card as an attachment of its message; the answer to a press is a bare card. */
function bringsFile(view: View): boolean {
  return view.card === 'myData' && view.data.file !== undefined;
}

/**
 * The reader as they are after the turn: someone who has just registered reads in their own way already. What was written in
 * another language is answered in it.
 */
export function readerAfter({ address, speaker }: BotEvent, scene: Scene, { change, flow, remember, language }: Conclusion, sealer: Sealer): Reader {
  const person = change.people?.find(({ value }) => value.address.speaker === speaker)?.value ?? scene.person?.value;
  const chosen = flow?.answers['reading'] === 'simple' ? 'simple' : undefined;
  return {
    t: translatorFor({ reading: person?.reading ?? chosen, language: language ?? languageAfter(person, { ...scene.conversation.value, ...remember }) }),
    channel: address.channel,
    audience: audienceOf(change.erase ? undefined : person, speaker),
    sealer,
  };
}
