import type { View } from '../../cards/view';
import type { OutgoingActivity } from '../application/outlet';
import type { Scene, Sealer } from '../application/ports';
import type { MenuLine } from '../domain/conversation';
import { translatorFor } from '../i18n/translator';
import type { Conclusion } from './conclude';
import type { BotEvent } from './event';
import { audienceOf } from './facts';
import { render, renderInPlace, type Reader } from './render';

export interface Said {
  replies: OutgoingActivity[];
  inPlace?: object;
  /** Numbers in force after these replies, on a channel without buttons. */
  menu: MenuLine[];
}

/** Views in the reader's words. After a press on a card, the first one takes the place of that card. */
export function speak(views: readonly View[], reader: Reader, inPlace: boolean): Said {
  const [first, ...others] = views;
  const menu: MenuLine[] = [];
  const replies = (inPlace ? others : views).map((view) => {
    const rendered = render(view, reader, menu.length + 1);
    menu.push(...rendered.menu);
    return rendered.activity;
  });
  return { replies, menu, ...(inPlace && first ? { inPlace: renderInPlace(first, reader) } : {}) };
}

/** The reader as they are after the turn: someone who has just registered reads in their own way already. */
export function readerAfter({ address, speaker }: BotEvent, scene: Scene, { change, flow }: Conclusion, sealer: Sealer): Reader {
  const person = change.people?.find(({ value }) => value.address.speaker === speaker)?.value ?? scene.person?.value;
  const chosen = flow?.answers['reading'] === 'simple' ? 'simple' : undefined;
  return {
    t: translatorFor(person?.reading ?? chosen),
    channel: address.channel,
    audience: audienceOf(change.erase ? undefined : person, speaker),
    sealer,
  };
}
