import type { Cohort } from '../domain/cohort';
import type { Person } from '../domain/person';
import { withoutDeadAddress, withoutOldOffers, type Retention } from '../domain/retention';
import { withoutOldTalks } from '../domain/talk';
import { at, toInstant, type LocalDate } from '../domain/wall-clock';
import { wakeFor } from './after-turn';
import type { Change, Stored } from './change';
import { outgoing } from './outgoing';
import { changePerson } from './people/change-person';
import { erasureOf } from './people/erasure';
import type { Ids, Log, Queue } from './ports';
import { allCohorts, everybody, plannedRetention, retentionFor, type PlanDeps } from './retention-plan';

export interface RetentionDeps extends PlanDeps {
  queue: Queue;
  ids: Ids;
  log: Log;
}

/** The nightly run: tells and erases who is due, and clears what has had its time. Run twice, it does nothing the second time. */
export async function runRetention(deps: RetentionDeps): Promise<{ told: number; erased: number }> {
  const done = { told: 0, erased: 0 };
  const cohorts = await allCohorts(deps.store);
  for (const { person } of await plannedRetention(deps)) {
    const step = await carriedOut(person, cohorts, deps);
    if (step === 'tell') done.told += 1;
    if (step === 'erase') done.erased += 1;
  }
  await clearAddresses(deps);
  await clearCohorts(deps);
  deps.log.info('retention', done);
  return done;
}

/** Erases once more whoever was erased after the backup that was restored; to be done before anybody is served. */
export async function eraseReturned(deps: RetentionDeps): Promise<number> {
  const returned = await deps.keeping.returned();
  for (const id of returned) await changePerson(id, deps, (person, cohorts) => erasureOf(person, cohorts, now(deps)));
  if (returned.length > 0) deps.log.warn('retention.erased-again', { people: returned.length });
  return returned.length;
}

/** Looks once more at this very moment, then tells or erases; undefined when nothing is due any more. */
async function carriedOut(id: string, everywhere: readonly Cohort[], deps: RetentionDeps): Promise<Retention['step'] | undefined> {
  let step: Retention['step'] | undefined;
  const change = await changePerson(id, deps, (person, cohorts) => {
    const retention = retentionFor(person.value, [...everywhere, ...cohorts.map(({ value }) => value)], deps);
    step = retention.step;
    if (step === 'erase') return erasureOf(person, cohorts, now(deps));
    return step === 'tell' ? noticeOf(person, retention.on, deps) : undefined;
  });
  if (change) await wakeFor(change, deps.queue, deps.clock.now());
  return change && step;
}

function noticeOf({ value, revision }: Stored<Person>, eraseOn: LocalDate, deps: RetentionDeps): Change {
  const cohort = value.memberOf ?? value.waitsFor ?? value.counsels?.[0] ?? '';
  const uselessAfter = toInstant(at(eraseOn, '00:00'), deps.policy.zone);
  const told = { id: deps.ids.id(), cohort, notice: { kind: 'retention', eraseOn } as const, to: [value.id], uselessAfter };
  return {
    people: [{ value: { ...value, retentionNoticeAt: deps.clock.now() }, revision }],
    outgoing: [outgoing({ ...told, ...now(deps) })],
  };
}

async function clearAddresses(deps: RetentionDeps): Promise<void> {
  const cleared = ({ value, revision }: Stored<Person>): Change | undefined => {
    const without = withoutDeadAddress(value, deps.clock.now());
    return without && { people: [{ value: without, revision }] };
  };
  for await (const person of everybody(deps)) {
    if (withoutDeadAddress(person, deps.clock.now())) await changePerson(person.id, deps, cleared);
  }
}

async function clearCohorts({ store, clock }: RetentionDeps): Promise<void> {
  for (const id of await store.cohortIds()) {
    const cohort = await store.cohort(id);
    const cleared = cohort && withoutOldWords(cohort.value, clock.now());
    if (cleared) await store.commit({ cohorts: [{ value: cleared, revision: cohort.revision }] }, clock.now());
  }
}

function withoutOldWords(cohort: Cohort, at: number): Cohort | undefined {
  const without = withoutOldOffers(cohort, at);
  return withoutOldTalks(without ?? cohort, at) ?? without;
}

function now({ ids, clock, policy }: RetentionDeps) {
  return { ids, now: clock.now(), policy };
}
