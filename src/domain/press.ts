import { z } from 'zod';
import { RsvpAnswer } from './group-session';
import { INTENTS } from './intents';
import { LocalDate, LocalTime } from './wall-clock';
import { Asked } from './wish';

const id = z.string().min(1).max(64);

/** Places of the menus that a button can open. */
export const Place = z.enum([
  'menu', 'next-session', 'my-counsellor', 'help', 'my-data', 'erase', 'stop', 'start', 'share-offer',
  'my-cohorts', 'create-cohort', 'plan-session', 'write-to-cohort', 'invite-counsellor', 'talk',
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
  z.object({ do: z.literal('download') }),
  z.object({ do: z.literal('talk'), cohort: id, talk: id }),
  z.object({ do: z.literal('reply'), cohort: id, talk: id }),
  z.object({ do: z.literal('end-talk'), cohort: id, talk: id }),
  /** One of the likely readings of what was written, with the session (a day, or `next`), day and hour that it named. */
  z.object({
    do: z.literal('mean'),
    intent: z.enum(INTENTS),
    session: z.string().max(10).exactOptional(),
    date: LocalDate.exactOptional(),
    time: LocalTime.exactOptional(),
  }),
  z.object({ do: z.literal('tell'), cohort: id, asks: Asked }),
]);
export type Press = z.infer<typeof Press>;
