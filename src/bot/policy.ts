import type { Policy } from '../application/context';
import { parseQuietHours } from '../domain/quiet-hours';
import { parseReminderPlan } from '../domain/reminder-plan';

/** The organisation's policy from its settings; a plan that cannot be read stops the start with a sentence. */
export function policyOf(config: { timeZone: string; reminders: string; quietHours: string; organisationName: string; retentionMonths: number }): Policy {
  const reminders = parseReminderPlan(config.reminders);
  if (!reminders.ok) throw new Error('RELAIS_REMINDERS is not a plan: write steps like P7D:all P2D:unanswered P1D:all PT3H:coming, each once, all more than 30 minutes ahead.');
  const quiet = parseQuietHours(config.quietHours);
  if (!quiet.ok) throw new Error('RELAIS_QUIET_HOURS cannot be read: write hours, days and holidays, like 20:00-08:00 sun holidays, or none.');
  return { zone: config.timeZone, reminders: reminders.value, quiet: quiet.value, organisation: config.organisationName, retentionMonths: config.retentionMonths };
}
