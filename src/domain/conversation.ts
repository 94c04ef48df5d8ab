import { z } from 'zod';
import { Language } from './person';
import { Press } from './press';

/** Where a person stands in a dialog: named answers, never step numbers, so that a new version loses nothing. */
export const FlowState = z.object({
  flow: z.string(),
  version: z.number().int(),
  /** The question that is open. */
  step: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** Questions in the order in which they were answered: "retour" takes the last one back. */
  order: z.array(z.string()),
  /** Set when a form is asked question by question although the channel shows cards. */
  questions: z.boolean().optional(),
});
export type FlowState = z.infer<typeof FlowState>;

/** A numbered line of the last question on a channel without buttons: typing the number presses it. */
export const MenuLine = z.object({ number: z.number().int(), label: z.string(), press: Press });
export type MenuLine = z.infer<typeof MenuLine>;

/** Numbers that mean something today: a line whose meaning a later version took away is dropped, the others keep theirs. */
const Menu = z.array(z.unknown()).transform((lines) => lines.map((line) => MenuLine.safeParse(line).data).filter((line) => line !== undefined));

/** What is remembered of one address: who speaks there, the open dialog, the numbers in force. */
export const Conversation = z.object({
  v: z.literal(1),
  speaker: z.string(),
  person: z.string().optional(),
  flow: FlowState.optional(),
  /** A dialog that was interrupted by another; it is taken up again when that one ends. */
  parked: FlowState.optional(),
  menu: Menu,
  /** Instants (ms) of wrong codes within the last hour. */
  wrongCodes: z.array(z.number()),
  /** The button pressed last, by hash, with the activity that has its answer: the same press sent again gets the same answer. */
  pressed: z.object({ press: z.string(), activity: z.string(), at: z.number() }).optional(),
  /** The language in which somebody without a registration is answered; a person's own record says theirs. */
  language: Language.optional(),
  /** The cohort a counsellor looked at last. */
  focus: z.string().optional(),
  at: z.number(),
});
export type Conversation = z.infer<typeof Conversation>;

export function newConversation(speaker: string, now: number): Conversation {
  return { v: 1, speaker, menu: [], wrongCodes: [], at: now };
}
