import { wakeFor } from '../application/after-turn';
import type { AgendaEntry, Outgoing } from '../application/change';
import type { Policy } from '../application/context';
import { outgoing } from '../application/outgoing';
import type { Clock, Ledger, Log, Queue, Store } from '../application/ports';
import type { Cohort } from '../domain/cohort';
import type { GroupSession } from '../domain/group-session';
import { concerns, plannedReminders, type ReminderAudience } from '../domain/reminder-plan';
import { broadcastId, broadcastIds, standings } from '../domain/standing';
import { toInstant } from '../domain/wall-clock';

export interface AgendaDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue;
  policy: Policy;
  clock: Clock;
  log: Log;
}

/** A reminder later than this before the start helps nobody. */
const TOO_LATE_MS = 30 * 60_000;

/**
 * One entry of the agenda is due: the session is read again, and rows are written for those concerned now.
 * An entry of a session that was moved or cancelled since is dropped; one that fires early is put back.
 */
export async function fire(entry: AgendaEntry, deps: AgendaDeps): Promise<void> {
  const { store, ledger, clock, log } = deps;
  const now = clock.now();
  if (entry.fireAt > now) return deps.queue.wake({ kind: 'agenda', entry }, entry.fireAt);
  const cohort = (await store.cohort(entry.cohort))?.value;
  const session = cohort?.sessions[entry.session];
  const stands = cohort && session?.status === 'planned' && session.revision === entry.revision;
  const out = stands ? await due(entry, cohort, session, deps, now) : undefined;
  if (out) await store.commit({ outgoing: [out] }, now);
  await ledger.dropAgenda(entry);
  log.info('agenda', { step: entry.step, session: entry.session, people: out ? Object.keys(out.rows).length : 0 });
  if (out) await wakeFor({ outgoing: [out] }, deps.queue, now);
}

async function due(entry: AgendaEntry, cohort: Cohort, session: GroupSession, deps: AgendaDeps, now: number): Promise<Outgoing | undefined> {
  const start = toInstant(session.start, deps.policy.zone);
  const message = { id: broadcastId(session, entry.step), cohort: cohort.id, session, now, policy: deps.policy };
  if (entry.step === 'digest') {
    return start <= now || Object.keys(cohort.members).length === 0 ? undefined : outgoing({ ...message, ...(await silenceOf(cohort, session, deps)), uselessAfter: start });
  }
  if (now > start - TOO_LATE_MS && entry.step !== 'now') return undefined;
  const to = audienceOf(entry.step, deps.policy);
  const later = now > start - TOO_LATE_MS ? [] : laterSteps(entry, session, deps.policy, now);
  const people = Object.keys(cohort.members).filter((person) => {
    const answer = session.rsvps[person]?.answer;
    return concerns(to, answer) && !later.some((other) => concerns(other, answer));
  });
  if (people.length === 0) return undefined;
  return outgoing({ ...message, notice: { kind: 'reminder', step: entry.step }, to: people, uselessAfter: start });
}

function audienceOf(step: string, { reminders }: Policy): ReminderAudience {
  return reminders.find(({ id }) => id === step)?.to ?? 'all';
}

/** For whom the steps are that are due as well, after a pause of the bot: they hear of the session from the last one, once. */
function laterSteps({ fireAt }: AgendaEntry, { start }: GroupSession, policy: Policy, now: number): ReminderAudience[] {
  const { reminders: plan, zone, quiet } = policy;
  return plannedReminders({ plan, start, zone, quiet, now: fireAt }).filter((other) => other.fireAt <= now).map(({ step }) => audienceOf(step, policy));
}

/** The counsellor's card of the day before: who has not answered and, apart from them, who could not be reached. */
async function silenceOf(cohort: Cohort, session: GroupSession, { store, policy }: AgendaDeps): Promise<Pick<Parameters<typeof outgoing>[0], 'notice' | 'to'>> {
  const ids = broadcastIds(session, policy.reminders.map(({ id }) => id));
  const { people, broadcasts } = await store.details(Object.keys(cohort.members), ids);
  const silent = standings(cohort, session, people.map(({ value }) => value), broadcasts).filter(({ rsvp }) => !rsvp);
  return {
    notice: {
      kind: 'silence',
      unanswered: silent.filter(({ silence }) => silence !== 'unreached').map(({ person }) => person),
      unreached: silent.filter(({ silence }) => silence === 'unreached').map(({ person }) => person),
    },
    to: Object.keys(cohort.counsellors),
  };
}
