import { z } from 'zod';
import { Contract } from './offer-fields';

/** What a job may demand before somebody can start. Closed, so that nothing about health can stand in it. */
export const Requirement = z.enum([
  'licence-b', 'vehicle', 'licence-c', 'licence-ce', 'licence-d', 'professional-driver', 'forklift', 'electrical-habilitation', 'security-card', 'care-diploma', 'nursing-diploma',
  'childcare-diploma', 'youth-diploma', 'lifeguard', 'first-aid', 'food-hygiene', 'welding-licence', 'spraying-certificate', 'english', 'cooking-diploma', 'bakery-diploma',
  'hairdressing-diploma', 'beauty-diploma',
]);
export type Requirement = z.infer<typeof Requirement>;

export const Means = z.enum(['car', 'moped', 'bicycle', 'public-transport', 'on-foot']);
export type Means = z.infer<typeof Means>;

/** Kinds of employer that a person may want to see alone; chosen, never derived from anything. */
export const EmployerKind = z.enum(['adapted-enterprise', 'committed-employer']);
export type EmployerKind = z.infer<typeof EmployerKind>;

const phrase = z.string().trim().min(2).max(60);
/** Minutes after midnight, on the organisation's clock. */
const timeOfDay = z.number().int().min(0).max(24 * 60);

/**
 * What a person chose to tell about the work they look for; all of it optional, all of it theirs to change.
 * Purpose: offers for this person. Age, gender and disability have no place in it.
 */
export const Wishes = z.strictObject({
  /** In their own words. */
  trades: z.array(phrase).max(5).optional(),
  /** Ready for any trade. */
  anyTrade: z.boolean().optional(),
  unwanted: z.array(phrase).max(5).optional(),
  contracts: z.array(Contract).min(1).optional(),
  hours: z.enum(['full', 'part', 'any']).optional(),
  mostHoursPerWeek: z.number().positive().max(60).optional(),
  /** What they can do, have learned or hold, in plain words. */
  skills: z.array(phrase).max(10).optional(),
  /** Licences and diplomas that they said they do not have. */
  lacks: z.array(Requirement).max(10).optional(),
  /** As the crow flies, from the commune they live in. */
  mostKm: z.number().positive().max(300).optional(),
  means: z.array(Means).max(5).optional(),
  /** Work that begins before or ends after cannot be reached, for want of a bus say. */
  notBefore: timeOfDay.optional(),
  notAfter: timeOfDay.optional(),
  only: z.array(EmployerKind).optional(),
});
export type Wishes = z.infer<typeof Wishes>;

/** What a person is asked about, one by one, in the order of what helps most; each may be left out, changed or taken back. */
export const WishTopic = z.enum(['trades', 'means', 'distance', 'contracts', 'hours', 'unwanted', 'skills', 'lacks', 'day', 'only']);
export type WishTopic = z.infer<typeof WishTopic>;

const FIELDS: Readonly<Record<WishTopic, readonly (keyof Wishes)[]>> = {
  trades: ['trades', 'anyTrade'], means: ['means'], distance: ['mostKm'], contracts: ['contracts'], hours: ['hours', 'mostHoursPerWeek'], unwanted: ['unwanted'],
  skills: ['skills'], lacks: ['lacks'], day: ['notBefore', 'notAfter'], only: ['only'],
};

/** The wishes with what was said of this topic in place of what stood there; nothing said takes it back. */
export function withTopic(wishes: Wishes, topic: WishTopic, said: Wishes): Wishes {
  const others = Object.entries(wishes).filter(([field]) => !FIELDS[topic].some((own) => own === field));
  return Wishes.parse({ ...Object.fromEntries(others), ...said });
}

export function isTold(wishes: Wishes, topic: WishTopic): boolean {
  return FIELDS[topic].some((field) => wishes[field] !== undefined);
}

/** Whether they said which work they look for: without it no offer can be said to fit. */
export function tellsWork({ trades = [], anyTrade = false }: Wishes = {}): boolean {
  return trades.length > 0 || anyTrade;
}

const FULL_TIME_HOURS = 35;
const REACH_KM: Readonly<Record<Means, number>> = { car: 30, moped: 15, 'public-transport': 15, bicycle: 8, 'on-foot': 3 };
/** For somebody who told neither a distance nor a means. */
const USUAL_REACH_KM = 20;

/** How far somebody goes to work (km, as the crow flies): what they said, else what their best means allows. */
export function reachOf({ mostKm, means = [] }: Wishes): number {
  return mostKm ?? (means.length === 0 ? USUAL_REACH_KM : Math.max(...means.map((one) => REACH_KM[one])));
}

/** Whether so many hours a week are what they look for; from 35 on it is full time. */
export function acceptsHours({ hours = 'any', mostHoursPerWeek = Infinity }: Wishes, hoursPerWeek: number): boolean {
  const kind = hoursPerWeek >= FULL_TIME_HOURS ? 'full' : 'part';
  return hoursPerWeek <= mostHoursPerWeek && (hours === 'any' || hours === kind);
}
