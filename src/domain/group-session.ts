import { z } from 'zod';
import { plusMinutes, toInstant, WallTime } from './wall-clock';

/** What a member answered about one session. */
export const RsvpAnswer = z.enum(['coming', 'notComing', 'late']);
export type RsvpAnswer = z.infer<typeof RsvpAnswer>;

/** Categories only: a free text about health is never kept (docs/privacy.md). */
export const AbsenceReason = z.enum(['appointment', 'transport', 'childcare', 'work', 'private']);
export type AbsenceReason = z.infer<typeof AbsenceReason>;

/** By how many minutes somebody says they will be late: 1 to 180; longer is another answer. */
export const LateMinutes = z.number().int().min(1).max(180);
export type LateMinutes = z.infer<typeof LateMinutes>;

/** A member's answer; the reason and the minutes are for the counsellors only. */
export const Rsvp = z.object({
  answer: RsvpAnswer,
  at: z.number(),
  reason: AbsenceReason.optional(),
  reasonText: z.string().optional(),
  lateMinutes: LateMinutes.optional(),
});
export type Rsvp = z.infer<typeof Rsvp>;

export const AttendanceMark = z.enum(['present', 'excused', 'absent']);
export type AttendanceMark = z.infer<typeof AttendanceMark>;

/** One meeting of a cohort, on the wall clock of the organisation. */
export const GroupSession = z.object({
  id: z.string(),
  start: WallTime,
  durationMinutes: z.number().int().positive(),
  place: z.string(),
  programme: z.string(),
  status: z.enum(['planned', 'cancelled']),
  /** Grows at each move or cancellation: reminders and buttons of an older revision are void. */
  revision: z.number().int(),
  recurrence: z.string().optional(),
  rsvps: z.record(z.string(), Rsvp),
  attendance: z.record(z.string(), AttendanceMark).optional(),
});
export type GroupSession = z.infer<typeof GroupSession>;

export function endOf(session: Pick<GroupSession, 'start' | 'durationMinutes'>): WallTime {
  return plusMinutes(session.start, session.durationMinutes);
}

export function hasStarted(session: GroupSession, now: number, zone: string): boolean {
  return toInstant(session.start, zone) <= now;
}

/** The session as moved: its answers are forgotten and its old reminders are void. */
export function moved(session: GroupSession, to: { start: WallTime; place: string }): GroupSession {
  return { ...session, ...to, revision: session.revision + 1, rsvps: {} };
}

export function cancelled(session: GroupSession): GroupSession {
  return { ...session, status: 'cancelled', revision: session.revision + 1 };
}

/** The session with this person's answer; the last answer counts, an identical one changes nothing. */
export function answered(session: GroupSession, person: string, rsvp: Rsvp): GroupSession {
  const before = session.rsvps[person];
  const addsNothing = rsvp.reason === undefined && rsvp.reasonText === undefined && (rsvp.lateMinutes === undefined || rsvp.lateMinutes === before?.lateMinutes);
  if (before?.answer === rsvp.answer && addsNothing) return session;
  return { ...session, rsvps: { ...session.rsvps, [person]: rsvp } };
}
