import { z } from 'zod';
import { ExitKind } from './exit';
import { FeedLine, MOST_OF_A_DAY } from './feed-offer';
import { LocalDate, WallTime } from './wall-clock';
import { Wish } from './wish';

/** What a sharer is thanked for. */
export const OfferCame = z.enum(['applied', 'interview', 'hired']);
export type OfferCame = z.infer<typeof OfferCame>;

/**
 * What a message to people says, as data: put into words when it is sent, for the one who gets it. People, offers
 * and what is said in a talk stand in it by id only, so that erasing them leaves nothing behind here.
 */
export const Notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reminder'), step: z.string() }),
  z.object({ kind: z.literal('moved'), from: WallTime, to: WallTime, placeBefore: z.string(), place: z.string(), note: z.string().optional() }),
  z.object({ kind: z.literal('cancelled'), start: WallTime, place: z.string(), note: z.string().optional() }),
  z.object({ kind: z.literal('announcement'), text: z.string() }),
  z.object({ kind: z.literal('offer'), offer: z.string() }),
  /** To the counsellors: an offer waits for their word. */
  z.object({ kind: z.literal('offer-review'), offer: z.string() }),
  /** To whoever shared it (instant, ms): what a counsellor decided, before the group had it or (`withdraw`) after. */
  z.object({ kind: z.literal('offer-reviewed'), offer: z.string(), sharedAt: z.number(), verdict: z.enum(['share', 'discard', 'withdraw']) }),
  /** To whoever shared an offer: something came of it. It says for whom (`person`) only if they pressed for it. */
  z.object({ kind: z.literal('offer-thanks'), offer: z.string(), came: OfferCame, person: z.string().optional() }),
  /** To those who applied, once, some time after. */
  z.object({ kind: z.literal('offer-follow-up'), offer: z.string() }),
  z.object({ kind: z.literal('offer-closed'), offer: z.string() }),
  /** To the counsellors: the offers of a week; instants in ms, the end excluded. */
  z.object({ kind: z.literal('offers-digest'), from: z.number(), until: z.number() }),
  /** To the counsellors, on the day of a session that speaks of offers: published ones, which are nobody's. */
  z.object({ kind: z.literal('offers-of-day'), date: LocalDate, offers: z.array(FeedLine).max(MOST_OF_A_DAY) }),
  z.object({ kind: z.literal('newcomer'), person: z.string() }),
  /** To the group and its counsellors, a word of somebody who leaves. They have no name there any more, so it stands here, and goes with them. */
  z.object({ kind: z.literal('farewell'), person: z.string(), firstName: z.string(), word: z.string() }),
  /** To the counsellors: somebody left, and why. */
  z.object({ kind: z.literal('member-left'), person: z.string(), firstName: z.string(), exit: ExitKind }),
  z.object({ kind: z.literal('silence'), unanswered: z.array(z.string()), unreached: z.array(z.string()) }),
  z.object({ kind: z.literal('seat-free') }),
  z.object({ kind: z.literal('admitted') }),
  /** To the counsellors: a step of the agenda (`step`, for `people`) was not done in time. */
  z.object({ kind: z.literal('missed'), step: z.string(), due: WallTime, people: z.number().int() }),
  z.object({ kind: z.literal('retention'), eraseOn: LocalDate }),
  z.object({ kind: z.literal('talk-request'), talk: z.string() }),
  z.object({ kind: z.literal('talk-message'), talk: z.string(), message: z.string() }),
  /** To the other side: somebody ended the talk, or said STOP. */
  z.object({ kind: z.literal('talk-closed'), talk: z.string(), why: z.enum(['ended', 'stopped']) }),
  /** To the counsellors, because a member pressed for it: never with what they wrote, nor why. */
  z.object({ kind: z.literal('alert'), person: z.string() }),
  z.object({ kind: z.literal('call-me'), person: z.string() }),
  z.object({ kind: z.literal('wish'), person: z.string(), wish: Wish }),
]);
export type Notice = z.infer<typeof Notice>;
export type NoticeKind = Notice['kind'];

/**
 * Class A: harm if missed, so at least once and at most 2 copies. Class B: harm if doubled, so never twice;
 * on doubt it is `uncertain` and a person decides.
 */
export function deliveryClass(kind: NoticeKind): 'A' | 'B' {
  return NEVER_TWICE.has(kind) ? 'B' : 'A';
}

const NEVER_TWICE: ReadonlySet<NoticeKind> = new Set(['announcement', 'offer', 'offer-thanks', 'offer-follow-up', 'offer-closed', 'farewell', 'talk-message']);

/** What overtakes what: a change of a session, or somebody in danger, before reminders, reminders before all the rest. */
export const Urgency = z.enum(['change', 'reminder', 'other']);
export type Urgency = z.infer<typeof Urgency>;

export function urgencyOf(kind: string): Urgency {
  if (kind === 'moved' || kind === 'cancelled' || kind === 'alert') return 'change';
  return kind === 'reminder' ? 'reminder' : 'other';
}

/** One message to several people. Each recipient has one `Delivery` in the ledger under this id. */
export const Broadcast = z.object({
  v: z.literal(1),
  id: z.string(),
  cohort: z.string(),
  /** Session and its revision: when it was moved or cancelled since, nothing more of this is sent. */
  session: z.object({ id: z.string(), revision: z.number().int() }).optional(),
  notice: Notice,
  createdAt: z.number(),
  /** Instant (ms) before which nothing is sent: quiet hours. */
  notBefore: z.number(),
  /** Instant (ms) after which it would be useless or wrong to send it. */
  uselessAfter: z.number(),
  /** The counsellor who sent it and sees its report; absent for what Relais sends by itself. */
  by: z.string().optional(),
});
export type Broadcast = z.infer<typeof Broadcast>;

/** What became of one message for one person: exactly one of these at any time. */
export const DeliveryState = z.enum(['pending', 'sending', 'sent', 'refused', 'uncertain', 'cancelled', 'expired']);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** One ledger row: (message, person). Purpose: proof of what was sent; kept 12 months; erased with the person. */
export const Delivery = z.object({
  state: DeliveryState,
  tries: z.number().int(),
  /** Instant (ms) of the last change of state. */
  at: z.number(),
  /** Why it was refused, cancelled or is uncertain: a status code or a word. */
  code: z.string().optional(),
  /** A try of which nobody knows whether it arrived: from then on the row is never shown as not delivered. */
  doubt: z.literal(true).optional(),
  activity: z.string().optional(),
  /** Instant (ms) at which a counsellor asked for it once more. */
  askedAt: z.number().optional(),
  readAt: z.number().optional(),
  answeredAt: z.number().optional(),
});
export type Delivery = z.infer<typeof Delivery>;

/** The figures of a report card; every recipient counts once in one of the first four. */
export interface Tally {
  sent: number;
  underWay: number;
  notDelivered: number;
  uncertain: number;
  read: number;
  answered: number;
}

export function tally(rows: readonly Delivery[]): Tally {
  const count = (keep: (row: Delivery) => boolean): number => rows.filter(keep).length;
  return {
    sent: count((row) => row.state === 'sent'),
    underWay: count((row) => row.state === 'pending' || row.state === 'sending'),
    notDelivered: count((row) => row.state === 'refused' || row.state === 'cancelled' || row.state === 'expired'),
    uncertain: count((row) => row.state === 'uncertain'),
    read: count((row) => row.readAt !== undefined),
    answered: count((row) => row.answeredAt !== undefined),
  };
}
