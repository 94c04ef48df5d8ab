import type { GroupSession } from '../domain/group-session';
import { nextOpening } from '../domain/quiet-hours';
import { counsellorDigestAt, plannedReminders } from '../domain/reminder-plan';
import { toInstant } from '../domain/wall-clock';
import type { AgendaEntry, SessionStep } from './change';
import type { Policy } from './context';

const DAY_MS = 86_400_000;

/** Everything that the clock has to do for a session: its reminders, the counsellor's digest, or one announcement at once. */
export function agendaOf(cohort: string, session: GroupSession, now: number, policy: Policy): AgendaEntry[] {
  const setting = { start: session.start, zone: policy.zone, quiet: policy.quiet, now };
  const entry = (step: string, fireAt: number): SessionStep => ({ cohort, session: session.id, revision: session.revision, step, fireAt });
  const entries = plannedReminders({ ...setting, plan: policy.reminders }).map(({ step, fireAt }) => entry(step, fireAt));
  const digest = counsellorDigestAt(setting);
  return digest === undefined ? entries : [...entries, entry('digest', digest)];
}

/** A session planned less than a day ahead announces itself once, at once, outside quiet hours. */
export function announcementOf(cohort: string, session: GroupSession, now: number, policy: Policy): AgendaEntry[] {
  const start = toInstant(session.start, policy.zone);
  if (start - now > DAY_MS) return [];
  const fireAt = nextOpening(now, policy.quiet, policy.zone);
  return fireAt < start ? [{ cohort, session: session.id, revision: session.revision, step: 'now', fireAt }] : [];
}
