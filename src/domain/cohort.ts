import { z } from 'zod';
import { endOf, GroupSession, hasStarted, type Rsvp } from './group-session';
import { isOnlyTheirs, withoutName } from './naming';
import { Offer } from './offer';
import { offersWithout } from './offer-outcome';
import { Axis, HomeCommune } from './person';
import { Talk, talksWithout } from './talk';
import { toInstant, WallTime } from './wall-clock';

/** A cohort has 5 to 6 people; 12 is the most that a group stays a group. */
export const DEFAULT_SEATS = 6;
export const MAX_SEATS = 12;

export const Member = z.object({
  firstName: z.string(),
  commune: HomeCommune,
  axis: Axis,
  joinedAt: z.number(),
});
export type Member = z.infer<typeof Member>;

export const Waiting = z.object({ person: z.string(), firstName: z.string(), commune: HomeCommune, axis: Axis, since: z.number() });
export type Waiting = z.infer<typeof Waiting>;

/** A session that comes back every N weeks from its first date (15 days = 2 weeks). */
export const SessionSeries = z.object({
  id: z.string(),
  first: WallTime,
  everyWeeks: z.number().int().positive(),
  onHoliday: z.enum(['keep', 'skip', 'move']),
  durationMinutes: z.number().int().positive(),
  place: z.string(),
  programme: z.string(),
  /** Occurrences up to this date (YYYY-MM-DD) exist as sessions. */
  plannedUntil: z.string(),
});
export type SessionSeries = z.infer<typeof SessionSeries>;

/** A group with all that it shares: one record, so that every change to it is one atomic step. */
export const Cohort = z.object({
  v: z.literal(1),
  id: z.string(),
  name: z.string(),
  code: z.string(),
  commune: HomeCommune,
  axis: Axis,
  seats: z.number().int().min(1).max(MAX_SEATS),
  counsellors: z.record(z.string(), z.string()),
  members: z.record(z.string(), Member),
  waiting: z.array(Waiting),
  sessions: z.record(z.string(), GroupSession),
  series: z.record(z.string(), SessionSeries),
  offers: z.array(Offer),
  /** Between a member and the counsellors; no word older than 30 days. */
  talks: z.array(Talk).optional(),
  createdAt: z.number(),
});
export type Cohort = z.infer<typeof Cohort>;

export function isFull(cohort: Cohort): boolean {
  return Object.keys(cohort.members).length >= cohort.seats;
}

/** Planned sessions that have not started, soonest first. */
export function upcomingSessions(cohort: Cohort, now: number, zone: string): GroupSession[] {
  return Object.values(cohort.sessions)
    .filter((session) => session.status === 'planned' && !hasStarted(session, now, zone))
    .sort((a, b) => a.start.localeCompare(b.start));
}

/** The planned session that people mean by "the session": under way, or else the next one. */
export function currentSession(cohort: Cohort, now: number, zone: string): GroupSession | undefined {
  return Object.values(cohort.sessions)
    .filter((session) => session.status === 'planned' && toInstant(endOf(session), zone) > now)
    .sort((a, b) => a.start.localeCompare(b.start))[0];
}

/** Planned sessions that have started, latest first: those whose attendance can be taken. */
export function pastSessions(cohort: Cohort, now: number, zone: string): GroupSession[] {
  return Object.values(cohort.sessions)
    .filter((session) => session.status === 'planned' && hasStarted(session, now, zone))
    .sort((a, b) => b.start.localeCompare(a.start));
}

export function withSession(cohort: Cohort, session: GroupSession): Cohort {
  return { ...cohort, sessions: { ...cohort.sessions, [session.id]: session } };
}

/**
 * The cohort without any trace of this person: seat, place on the waiting list, answers, offers and what came of others', talks, and their first
 * name in other people's reasons and talks (right to erasure).
 */
export function withoutPerson(cohort: Cohort, person: string): Cohort {
  const name = namesIn(cohort)[person] ?? '';
  const others = {
    ...cohort,
    members: omit(cohort.members, person),
    counsellors: omit(cohort.counsellors, person),
    waiting: cohort.waiting.filter((entry) => entry.person !== person),
  };
  const theirs = isOnlyTheirs(name, Object.values(namesIn(others))) ? name : '';
  return {
    ...others,
    sessions: Object.fromEntries(Object.entries(cohort.sessions).map(([id, session]) => [id, sessionWithout(session, person, theirs)])),
    offers: offersWithout(cohort.offers, person, theirs),
    ...(cohort.talks ? { talks: talksWithout(cohort.talks, person, theirs) } : {}),
  };
}

/** First names by person: members, counsellors, those who wait. */
export function namesIn({ members, counsellors, waiting }: Cohort): Record<string, string> {
  const listed = [...Object.entries(members), ...waiting.map((entry) => [entry.person, entry] as const)];
  return { ...Object.fromEntries(listed.map(([id, { firstName }]) => [id, firstName])), ...counsellors };
}

function sessionWithout(session: GroupSession, person: string, name: string): GroupSession {
  const { attendance, ...rest } = session;
  const others = Object.entries(omit(session.rsvps, person)).map(([id, rsvp]) => [id, rsvpWithout(rsvp, name)] as const);
  const without = { ...rest, rsvps: Object.fromEntries(others) };
  return attendance ? { ...without, attendance: omit(attendance, person) } : without;
}

function rsvpWithout(rsvp: Rsvp, name: string): Rsvp {
  return rsvp.reasonText === undefined ? rsvp : { ...rsvp, reasonText: withoutName(rsvp.reasonText, name) };
}

function omit<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
