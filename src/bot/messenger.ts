import type { View } from '../../cards/view';
import type { Outlet } from '../application/outlet';
import { reportOf } from '../application/messages/report';
import type { Claim, Sealer, SentBroadcast } from '../application/ports';
import type { Messenger, Prepared, Sendable } from '../delivery/messenger';
import { tally } from '../domain/broadcast';
import type { Cohort } from '../domain/cohort';
import type { Conversation, MenuLine } from '../domain/conversation';
import type { Known } from '../domain/offer-match';
import type { Person } from '../domain/person';
import { talkIn } from '../domain/talk';
import { toWall } from '../domain/wall-clock';
import { translatorFor } from '../i18n/translator';
import { showsCards } from './abilities';
import { audienceOf } from './facts';
import { noticeView } from './present-notice';
import { overView } from './present-offer';
import { talkReportView } from './present-talk';
import { render, type Reader } from './render';

export interface MessengerDeps {
  /** For deliveries, which have a place. */
  outlet: Outlet;
  /** For report cards, which go as replies do. */
  replies: Outlet;
  sealer: Sealer;
  zone: string;
  /** Jobs and places, to say why an offer fits its reader. */
  known: Known;
}

/** Puts notices into words for one person, on their channel, and posts them once. */
export function messenger({ outlet, replies, sealer, zone, known }: MessengerDeps): Messenger {
  const readerOf = (person: Person): Reader => ({
    t: translatorFor(person),
    channel: person.address.channel,
    audience: audienceOf(person, person.address.speaker),
    sealer,
  });
  /** A view in words for this person, with numbers that count on from those that still mean something. */
  const sendable = (view: View, person: Person, conversation: Conversation | undefined, waiting: MenuLine[], out = outlet): Sendable => {
    const { activity, menu } = render(view, readerOf(person), (waiting.at(-1)?.number ?? 0) + 1);
    const send = () => out.post(person.address, activity);
    return menu.length === 0 || !conversation ? { send } : { send, conversation: { ...conversation, menu: [...waiting, ...menu] } };
  };
  return {
    prepare(claim, now): Prepared {
      const { broadcast, cohort, person, conversation } = claim;
      const view = person && noticeView(broadcast, cohort?.value, person.value, { now, zone, known });
      if (!view) return { ready: false, why: 'gone' };
      return { ready: true, ...sendable(view, person.value, conversation?.value, numbersInForce(claim, now)) };
    },
    redraw(broadcast, activity, cohort, person, now) {
      if (!showsCards(person.address.channel)) return undefined;
      const view = noticeView(broadcast, cohort, person, { now, zone, known }) ?? overView(broadcast.notice);
      return () => replies.update(person.address, activity, render(view, readerOf(person)).activity);
    },
    report(sent, cohort, { counsellor, card, conversation }, now) {
      const view = reportView(sent, cohort, counsellor, card !== undefined, now, zone);
      if (!view) return undefined;
      if (showsCards(counsellor.address.channel)) {
        const { activity } = render(view, readerOf(counsellor));
        return { send: () => (card ? replies.update(card.address, card.activity, activity) : replies.post(counsellor.address, activity)) };
      }
      const settled = sent.broadcast.notBefore <= now && tally(Object.values(sent.rows)).underWay === 0;
      return card || !settled ? undefined : sendable(view, counsellor, conversation, conversation.flow ? conversation.menu : [], replies);
    },
  };
}

/** The figures of a message to a group; of words in a talk only what went wrong with them. */
function reportView(sent: SentBroadcast, cohort: Cohort, reader: Person, told: boolean, now: number, zone: string): View | undefined {
  const { notice, notBefore } = sent.broadcast;
  const report = reportOf(sent, cohort);
  if (notice.kind === 'talk-request' || notice.kind === 'talk-message') {
    const talk = talkIn(cohort, notice.talk);
    return talk && talkReportView(report, talk, { id: reader.id, told, now });
  }
  return { card: 'report', data: { report, ...(notBefore > now ? { heldUntil: toWall(notBefore, zone) } : {}) } };
}

/** Messages whose numbers answer for a session: a late number of something else must not. */
const ASKS_FOR_ANSWER: ReadonlySet<string> = new Set(['reminder', 'moved']);
/** Whoever wrote so lately (ms) may be typing the number of what they read then. */
const JUST_NOW = 5 * 60_000;
/** Beyond it numbers get long, and a hundredth could not be typed. */
const HIGHEST_NUMBER = 50;

/**
 * Numbers that keep their meaning when a message arrives: those of an open question, before one that asks for an answer all of them for whoever wrote just now,
 * and those of another session that still waits for this person's answer.
 */
function numbersInForce({ broadcast, cohort, conversation, ticket }: Claim, now: number): MenuLine[] {
  const { menu = [], flow, at = 0 } = conversation?.value ?? {};
  const isBeingRead = ASKS_FOR_ANSWER.has(broadcast.notice.kind) && now - at < JUST_NOW && (menu.at(-1)?.number ?? 0) <= HIGHEST_NUMBER;
  if (flow || isBeingRead) return menu;
  return menu.filter(({ press }) => {
    const session = press.do === 'rsvp' && press.session !== broadcast.session?.id ? cohort?.value.sessions[press.session] : undefined;
    return press.do === 'rsvp' && session?.status === 'planned' && session.revision === press.revision && !(ticket.person in session.rsvps);
  });
}
