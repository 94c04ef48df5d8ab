import { z } from 'zod';
import { LateMinutes, RsvpAnswer } from './group-session';
import { INTENTS } from './intents';
import { Stage } from './offer';
import { Language } from './person';
import { LocalDate, LocalTime } from './wall-clock';
import { Asked } from './wish';
import { WishTopic } from './wishes';

const id = z.string().min(1).max(64);

/** Places of the menus that a button can open. */
export const Place = z.enum([
  'menu', 'next-session', 'my-counsellor', 'help', 'my-data', 'erase', 'stop', 'start', 'language', 'share-offer',
  'my-cohorts', 'create-cohort', 'plan-session', 'write-to-cohort', 'invite-counsellor', 'talk', 'offers-review', 'leave-group', 'offer-figures',
  'offers', 'wishes', 'daily-offers', 'offers-for-me',
]);
export type Place = z.infer<typeof Place>;

/**
 * Everything a button can mean: a closed union, sealed for the one person it was shown to.
 * An old, foreign or forged one is a known case and changes nothing.
 */
export const Press = z.discriminatedUnion('do', [
  z.object({ do: z.literal('answer'), flow: id, step: id, value: z.string().max(200) }),
  z.object({ do: z.literal('submit'), flow: id }),
  z.object({ do: z.literal('back') }),
  z.object({ do: z.literal('cancel') }),
  z.object({ do: z.literal('open'), place: Place }),
  z.object({ do: z.literal('rsvp'), cohort: id, session: id, revision: z.number().int(), answer: RsvpAnswer, broadcast: z.string().max(120).optional() }),
  z.object({ do: z.literal('read'), broadcast: z.string().max(120) }),
  z.object({ do: z.literal('cohort'), cohort: id }),
  z.object({ do: z.literal('plan'), cohort: id }),
  z.object({ do: z.literal('write'), cohort: id }),
  z.object({ do: z.literal('session'), cohort: id, session: id }),
  z.object({ do: z.literal('who-comes'), cohort: id, session: id }),
  z.object({ do: z.literal('attendance'), cohort: id, session: id }),
  z.object({ do: z.literal('move'), cohort: id, session: id }),
  z.object({ do: z.literal('cancel-session'), cohort: id, session: id }),
  z.object({ do: z.literal('report'), cohort: id, broadcast: z.string().max(120) }),
  z.object({ do: z.literal('resend'), cohort: id, broadcast: z.string().max(120) }),
  z.object({ do: z.literal('admit'), cohort: id, person: id }),
  /** What came of an offer; `broadcast` is the message that the button stood on; `thank` says thanks for it to the sharer, by name. */
  z.object({ do: z.literal('react'), cohort: id, offer: id, stage: Stage, broadcast: z.string().max(120).optional(), thank: z.literal(true).optional() }),
  /** What became of a group's offers. */
  z.object({ do: z.literal('offer-figures'), cohort: id }),
  /** A page of a group's offers, those that hold these words. */
  z.object({ do: z.literal('offers'), cohort: id, from: z.number().int().min(0), query: z.string().max(80).exactOptional() }),
  /** What to change of one's wishes; `forget` takes all of them back. */
  z.object({ do: z.literal('wish'), topic: z.enum([...WishTopic.options, 'forget']) }),
  z.object({ do: z.literal('download') }),
  /** A page of published offers: of the day for a group, or by one's own wishes. */
  z.object({ do: z.literal('published'), list: z.enum(['day', 'me']), cohort: id, from: z.number().int().min(0) }),
  z.object({ do: z.literal('published-offer'), cohort: id, reference: id }),
  z.object({ do: z.literal('share-feed'), cohort: id, reference: id }),
  z.object({ do: z.literal('language'), language: Language }),
  z.object({ do: z.literal('talk'), cohort: id, talk: id }),
  z.object({ do: z.literal('reply'), cohort: id, talk: id }),
  z.object({ do: z.literal('end-talk'), cohort: id, talk: id }),
  /** One of the likely readings of what was written, with the session (a day, or `next`), day, hour and lateness that it named. */
  z.object({
    do: z.literal('mean'),
    intent: z.enum(INTENTS),
    session: z.string().max(10).exactOptional(),
    date: LocalDate.exactOptional(),
    time: LocalTime.exactOptional(),
    lateMinutes: LateMinutes.exactOptional(),
    arrival: LocalTime.exactOptional(),
  }),
  z.object({ do: z.literal('tell'), cohort: id, asks: Asked }),
  z.object({ do: z.literal('offer'), cohort: id, offer: id }),
  z.object({ do: z.literal('withdraw-offer'), cohort: id, offer: id, sure: z.literal(true).exactOptional() }),
  z.object({ do: z.literal('review-offer'), cohort: id, offer: id, verdict: z.enum(['share', 'discard']) }),
]);
export type Press = z.infer<typeof Press>;
