import type { View } from '../../cards/view';
import type { Outlet } from '../application/outlet';
import { reportOf } from '../application/messages/report';
import type { Sealer } from '../application/ports';
import type { Messenger, Prepared } from '../delivery/messenger';
import { tally } from '../domain/broadcast';
import type { MenuLine } from '../domain/conversation';
import type { Person } from '../domain/person';
import { toWall } from '../domain/wall-clock';
import { translatorFor } from '../i18n/translator';
import { showsCards } from './abilities';
import { audienceOf } from './facts';
import { noticeView } from './present-notice';
import { render, type Reader } from './render';

export interface MessengerDeps {
  outlet: Outlet;
  sealer: Sealer;
  zone: string;
}

/** Puts notices into words for one person, on their channel, and posts them once. */
export function messenger({ outlet, sealer, zone }: MessengerDeps): Messenger {
  const readerOf = (person: Person): Reader => ({
    t: translatorFor(person.reading),
    channel: person.address.channel,
    audience: audienceOf(person, person.address.speaker),
    sealer,
  });
  return {
    prepare({ broadcast, cohort, person, conversation }, now): Prepared {
      const view = cohort && person && noticeView(broadcast, cohort.value, person.value, now, zone);
      if (!view) return { ready: false, why: 'gone' };
      const waiting = openNumbers(conversation?.value.menu ?? [], conversation?.value.flow !== undefined);
      const { activity, menu } = render(view, readerOf(person.value), (waiting.at(-1)?.number ?? 0) + 1);
      const send = () => outlet.post(person.value.address, activity);
      if (menu.length === 0 || !conversation) return { ready: true, send };
      return { ready: true, send, conversation: { ...conversation.value, menu: [...waiting, ...menu] } };
    },
    async report(sent, cohort, counsellor, card, now) {
      const held = sent.broadcast.notBefore > now ? { heldUntil: toWall(sent.broadcast.notBefore, zone) } : {};
      const view: View = { card: 'report', data: { report: reportOf(sent, cohort), ...held } };
      const settled = sent.broadcast.notBefore <= now && tally(Object.values(sent.rows)).underWay === 0;
      if (!showsCards(counsellor.address.channel) && (card || !settled)) return { sent: true, activity: '' };
      const { activity } = render(view, readerOf(counsellor));
      return card ? outlet.update(card.address, card.activity, activity) : outlet.post(counsellor.address, activity);
    },
  };
}

/** Numbers of a question that is still open keep their meaning: a message that arrives meanwhile counts on from them. */
function openNumbers(menu: MenuLine[], questionOpen: boolean): MenuLine[] {
  return questionOpen ? menu : [];
}
