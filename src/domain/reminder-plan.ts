import type { RsvpAnswer } from './group-session';
import { lastOpening, nextOpening, type QuietHours } from './quiet-hours';
import { at, dateOf, plusDays, toInstant, type WallTime } from './wall-clock';

/** Who a reminder is for, by what they answered so far. */
export type ReminderAudience = 'all' | 'unanswered' | 'coming';

/** One step of a plan: so long before the start, to these people. Days keep the hour of the session; minutes are elapsed time. */
export interface ReminderStep {
  id: string;
  before: { days: number } | { minutes: number };
  to: ReminderAudience;
}

interface Setting {
  start: WallTime;
  zone: string;
  quiet: QuietHours;
  /** Instant (ms). */
  now: number;
}

const MINUTE_MS = 60_000;
/** A held-back message must leave people this long to act on it. */
const HELD_UNTIL_BEFORE_START_MS = 60 * MINUTE_MS;
const TOO_LATE_MINUTES = 30;
const DIGEST_HOUR = '17:00';
const STEP = /^(P(\d{1,2})D|PT(\d{1,2})H|PT(\d{1,3})M):(all|unanswered|coming)$/;

/**
 * Reads "P7D:all P2D:unanswered P1D:all PT3H:coming" (ISO 8601 durations); "none" is an empty plan.
 * Refused: what is not such a step, the same duration twice, and 30 minutes or less, too late to be of use.
 */
export function parseReminderPlan(text: string): { ok: true; value: ReminderStep[] } | { ok: false } {
  const words = text.trim().split(/\s+/);
  if (words.length === 1 && words[0] === 'none') return { ok: true, value: [] };
  const steps = words.map(stepOf).filter((step) => step !== undefined);
  const doubled = new Set(steps.map((step) => step.id)).size !== steps.length;
  return steps.length !== words.length || doubled ? { ok: false } : { ok: true, value: steps };
}

function stepOf(word: string): ReminderStep | undefined {
  const [, id, days, hours, minutes, to] = STEP.exec(word) ?? [];
  if (id === undefined || (to !== 'all' && to !== 'unanswered' && to !== 'coming')) return undefined;
  if (days !== undefined) return Number(days) > 0 ? { id, before: { days: Number(days) }, to } : undefined;
  const total = hours === undefined ? Number(minutes) : Number(hours) * 60;
  return total > TOO_LATE_MINUTES ? { id, before: { minutes: total }, to } : undefined;
}

/**
 * The steps still to come, soonest first, in ms since the epoch. A step due in quiet hours waits for the next opening
 * if that is an hour or more before the start, and is otherwise sent ahead of the quiet, or dropped when that is past.
 * Of two steps that quiet hours would make coincide, the first of the plan goes ahead of the quiet, so that nobody loses
 * their last reminder; it is dropped only when that is past. None fires in the last 30 minutes.
 */
export function plannedReminders({ plan, ...setting }: Setting & { plan: readonly ReminderStep[] }): { step: string; fireAt: number }[] {
  const latest = toInstant(setting.start, setting.zone) - TOO_LATE_MINUTES * MINUTE_MS;
  const stepAt = new Map<number, ReminderStep>();
  for (const step of plan) {
    const fireAt = outOfQuiet(dueAt(step, setting), setting);
    if (fireAt === undefined || fireAt >= latest) continue;
    const together = stepAt.get(fireAt);
    const aheadAt = together ? lastOpening(dueAt(together, setting), setting.quiet, setting.zone) : undefined;
    if (together && aheadAt !== undefined && aheadAt > setting.now && !stepAt.has(aheadAt)) stepAt.set(aheadAt, together);
    stepAt.set(fireAt, step);
  }
  return [...stepAt].map(([fireAt, step]) => ({ step: step.id, fireAt })).sort((a, b) => a.fireAt - b.fireAt);
}

/** Whether a person with this answer (undefined: none yet) gets a reminder meant for `to`. */
export function concerns(to: ReminderAudience, answer: RsvpAnswer | undefined): boolean {
  switch (to) {
    case 'all':
      return answer !== 'notComing';
    case 'unanswered':
      return answer === undefined;
    case 'coming':
      return answer === 'coming' || answer === 'late';
  }
}

/** When the counsellor is told who answered: 17:00 the day before, moved out of quiet hours like a reminder; undefined once past. */
export function counsellorDigestAt(setting: Setting): number | undefined {
  const eve = plusDays(dateOf(setting.start), -1);
  return outOfQuiet(toInstant(at(eve, DIGEST_HOUR), setting.zone), setting);
}

function dueAt({ before }: ReminderStep, { start, zone }: Setting): number {
  if ('days' in before) return toInstant(plusDays(start, -before.days), zone);
  return toInstant(start, zone) - before.minutes * MINUTE_MS;
}

function outOfQuiet(due: number, { start, zone, quiet, now }: Setting): number | undefined {
  if (due <= now) return undefined;
  const held = nextOpening(due, quiet, zone);
  if (held === due || held <= toInstant(start, zone) - HELD_UNTIL_BEFORE_START_MS) return held;
  const early = lastOpening(due, quiet, zone);
  return early > now ? early : undefined;
}
