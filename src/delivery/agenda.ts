import { wakeFor } from '../application/after-turn';
import type { AgendaEntry, Outgoing, SessionStep } from '../application/change';
import type { Policy } from '../application/context';
import { followUpsOf } from '../application/offers/follow-up';
import { outgoing } from '../application/outgoing';
import type { Clock, Ledger, Log, Queue, Store } from '../application/ports';
import type { Cohort } from '../domain/cohort';
import type { GroupSession } from '../domain/group-session';
import { concerns, plannedReminders, type ReminderAudience } from '../domain/reminder-plan';
import { broadcastId, broadcastIds, standings } from '../domain/standing';
import { uselessFrom } from '../domain/lateness';
import { toInstant, toWall } from '../domain/wall-clock';

export interface AgendaDeps {
  store: Store;
  ledger: Ledger;
  queue: Queue;
  policy: Policy;
  clock: Clock;
  log: Log;
}

/**
 * One entry of the agenda is due: its session or offer is read again, and rows are written for those concerned now.
 * An entry of a session that was moved or cancelled since is dropped; one that fires early is put back; of one that
 * comes too late to be of use its counsellors are told.
 */
export async function fire(entry: AgendaEntry, deps: AgendaDeps): Promise<void> {
  const { store, ledger, clock, log } = deps;
  const now = clock.now();
  if (entry.fireAt > now) return deps.queue.wake({ kind: 'agenda', entry }, entry.fireAt);
  const outgoing = await messagesOf(entry, deps, now);
  if (outgoing.length > 0) await store.commit({ outgoing }, now);
  await ledger.dropAgenda(entry);
  log.info('agenda', { ...('offer' in entry ? { step: 'follow-up', offer: entry.offer } : { step: entry.step, session: entry.session }), people: outgoing.flatMap(({ rows }) => Object.keys(rows)).length });
  await wakeFor({ outgoing }, deps.queue, now);
}

/** What an entry says to whom, now; nothing when its session was moved or cancelled since, or when it concerns nobody any more. */
export async function messagesOf(entry: AgendaEntry, deps: Pick<AgendaDeps, 'store' | 'policy'>, now: number): Promise<Outgoing[]> {
  const cohort = (await deps.store.cohort(entry.cohort))?.value;
  if ('offer' in entry) return cohort ? followUpsOf(entry, cohort, now, deps.policy) : [];
  const session = cohort?.sessions[entry.session];
  const stands = cohort && session?.status === 'planned' && session.revision === entry.revision;
  if (!stands) return [];
  return entry.step === 'digest' ? digest(entry, cohort, session, deps, now) : reminder(entry, cohort, session, deps, now);
}

type Deps = Pick<AgendaDeps, 'store' | 'policy'>;

async function digest(entry: SessionStep, cohort: Cohort, session: GroupSession, deps: Deps, now: number): Promise<Outgoing[]> {
  if (Object.keys(cohort.members).length === 0) return [];
  const about = { id: broadcastId(session, entry.step), cohort: cohort.id, session, now, policy: deps.policy };
  const out = outgoing({ ...about, ...(await silenceOf(cohort, session, deps)) });
  return isTooLate(out) ? [missed(entry, cohort, session, deps, now, 0)] : [out];
}

/** A reminder that comes too late is written down all the same: each of its rows expires, so that it can be seen who heard nothing. */
function reminder(entry: SessionStep, cohort: Cohort, session: GroupSession, deps: Deps, now: number): Outgoing[] {
  const { policy } = deps;
  const to = audienceOf(entry.step, policy);
  const later = laterSteps(entry, session, policy, now);
  const people = Object.keys(cohort.members).filter((person) => {
    const answer = session.rsvps[person]?.answer;
    return concerns(to, answer) && !later.some((other) => concerns(other, answer));
  });
  if (people.length === 0) return [];
  const out = outgoing({ id: broadcastId(session, entry.step), cohort: cohort.id, session, now, policy, notice: { kind: 'reminder', step: entry.step }, to: people });
  return isTooLate(out) ? [out, missed(entry, cohort, session, deps, now, people.length)] : [out];
}

function isTooLate({ broadcast }: Outgoing): boolean {
  return broadcast.notBefore >= broadcast.uselessAfter;
}

/** Tells the counsellors of a step that was not done in time. */
function missed({ step, fireAt }: SessionStep, cohort: Cohort, session: GroupSession, { policy }: Deps, now: number, people: number): Outgoing {
  const notice = { kind: 'missed', step, due: toWall(fireAt, policy.zone), people } as const;
  return outgoing({ id: broadcastId(session, `missed-${step}`), cohort: cohort.id, session, now, policy, notice, to: Object.keys(cohort.counsellors) });
}

function audienceOf(step: string, { reminders }: Policy): ReminderAudience {
  return reminders.find(({ id }) => id === step)?.to ?? 'all';
}

/** For whom the steps are that are due as well, after a pause of the bot: they hear of the session from the last one, once. */
function laterSteps({ step, fireAt }: SessionStep, { start }: GroupSession, policy: Policy, now: number): ReminderAudience[] {
  const { reminders: plan, zone, quiet } = policy;
  const remindersEnd = uselessFrom({ kind: 'reminder', step: '' }, now, toInstant(start, zone));
  // What is announced at once is news when reminders are of no use any more.
  if (step === 'now' && now >= remindersEnd) return [];
  return plannedReminders({ plan, start, zone, quiet, now: fireAt }).filter((other) => other.fireAt <= now).map((other) => audienceOf(other.step, policy));
}

/** The counsellor's card of the day before: who has not answered and, apart from them, who could not be reached. */
async function silenceOf(cohort: Cohort, session: GroupSession, { store, policy }: Pick<AgendaDeps, 'store' | 'policy'>): Promise<Pick<Parameters<typeof outgoing>[0], 'notice' | 'to'>> {
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
