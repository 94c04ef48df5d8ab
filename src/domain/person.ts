import { z } from 'zod';
import { Wishes } from './wishes';
import { Exit } from './exit';

/** The three axes of a cohort's work. */
export const Axis = z.enum(['job-search', 'reorientation', 'training']);
export type Axis = z.infer<typeof Axis>;

/** How a person likes to read: usual sentences, or short and simple ones. */
export const Reading = z.enum(['normal', 'simple']);
export type Reading = z.infer<typeof Reading>;

/** The languages that have a catalogue of everything Relais says. */
export const Language = z.enum(['fr', 'en', 'ar']);
export type Language = z.infer<typeof Language>;

/** In which words somebody is written to; French, in usual sentences, unless they chose otherwise. Simple words exist in French only. */
export interface Manner {
  reading?: Reading | undefined;
  language?: Language | undefined;
}

/** Where a person can be written to: what a Bot Framework conversation reference holds, and nothing more. */
export const Address = z.object({
  channel: z.string(),
  serviceUrl: z.string(),
  conversation: z.string(),
  user: z.string(),
  bot: z.string(),
  tenant: z.string().optional(),
  /** Key of the conversation record of this address. */
  speaker: z.string(),
});
export type Address = z.infer<typeof Address>;

/** Letters, with hyphens, apostrophes, dots or spaces; at most 40 signs. */
export function isFirstName(text: string): boolean {
  return text.length <= 40 && /^\p{L}[\p{L}\p{M}'’ .-]*$/u.test(text);
}

/** Proof of what the person agreed to; withdrawn by STOP is not this, withdrawal erases. Purpose: GDPR art. 7. */
export const Consent = z.object({ notice: z.string(), at: z.number(), channel: z.string() });
export type Consent = z.infer<typeof Consent>;

/** The commune a person lives in: name and INSEE code, never an address. */
export const HomeCommune = z.object({ code: z.string(), name: z.string() });
export type HomeCommune = z.infer<typeof HomeCommune>;

/** Someone Relais knows: a beneficiary, a counsellor, or both. Kept until erased; `lastContactAt` serves retention. */
export const Person = z.object({
  v: z.literal(1),
  id: z.string(),
  firstName: z.string(),
  commune: HomeCommune.optional(),
  axis: Axis.optional(),
  /** The work they look for, as far as they chose to tell: for their offers, seen by nobody else. */
  wishes: Wishes.optional(),
  reading: Reading,
  /** Absent for French. */
  language: Language.optional(),
  address: Address,
  consent: Consent.optional(),
  /** Cohort of which this person is a member, or waits to be one. */
  memberOf: z.string().optional(),
  waitsFor: z.string().optional(),
  /** Groups that they left, oldest first: for their own data and the counsellors' figures. */
  exits: z.array(Exit).optional(),
  /** Cohorts that this person accompanies; a person with this list is a counsellor. */
  counsels: z.array(z.string()).optional(),
  coordinator: z.boolean().optional(),
  /** Instant (ms) at which STOP was said; nothing is sent while it stands. */
  stoppedAt: z.number().optional(),
  /** The channel refused for good (blocked, uninstalled) at this instant (ms). */
  unreachableSince: z.number().optional(),
  createdAt: z.number(),
  lastContactAt: z.number(),
  /** They were told at this instant (ms) that they will be erased; any later contact makes it void. */
  retentionNoticeAt: z.number().optional(),
  /** Invented person of the trial organisation: anyone on this machine may take their chair. */
  demo: z.boolean().optional(),
});
export type Person = z.infer<typeof Person>;

export function isCounsellor(person: Person | undefined): boolean {
  return person?.counsels !== undefined;
}

/** Why a message cannot reach this person now, or undefined when it can. */
export type Unreachable = 'stopped' | 'blocked' | 'gone';

export function whyUnreachable(person: Person | undefined): Unreachable | undefined {
  if (!person) return 'gone';
  if (person.stoppedAt !== undefined) return 'stopped';
  if (person.unreachableSince !== undefined) return 'blocked';
  return undefined;
}
