import type { Cohort } from '../domain/cohort';
import type { Person } from '../domain/person';
import { retentionOf, type Retention } from '../domain/retention';
import type { LocalDate } from '../domain/wall-clock';
import type { Policy } from './context';
import type { Keeping } from './keeping-port';
import type { Clock, Store } from './ports';

export interface PlanDeps {
  store: Store;
  keeping: Keeping;
  policy: Policy;
  clock: Clock;
}

/** What the retention does for one person, and on which date at the earliest. */
export interface Planned extends Retention {
  person: string;
}

/** People read at once. */
const AT_ONCE = 200;

/** Everybody whom the retention tells or erases today, and those whose turn comes up to this date, soonest first; writes nothing. */
export async function plannedRetention(deps: PlanDeps, until?: LocalDate): Promise<Planned[]> {
  const cohorts = await allCohorts(deps.store);
  const planned: Planned[] = [];
  for await (const person of everybody(deps)) {
    const retention = retentionFor(person, cohorts, deps);
    if (isDue(retention) || (until !== undefined && retention.on <= until)) planned.push({ person: person.id, ...retention });
  }
  return planned.sort((a, b) => a.on.localeCompare(b.on) || a.person.localeCompare(b.person));
}

export function isDue({ step }: Retention): boolean {
  return step === 'tell' || step === 'erase';
}

export function retentionFor(person: Person, cohorts: readonly Cohort[], { policy, clock }: Pick<PlanDeps, 'policy' | 'clock'>): Retention {
  return retentionOf(person, cohorts, { months: policy.retentionMonths, zone: policy.zone }, clock.now());
}

/** All people, some hundred at a time. */
export async function* everybody({ store, keeping }: Pick<PlanDeps, 'store' | 'keeping'>): AsyncGenerator<Person> {
  const ids = (await keeping.people()).sort();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { people } = await store.details(ids.slice(from, from + AT_ONCE), []);
    yield* people.map(({ value }) => value);
  }
}

export async function allCohorts(store: Store): Promise<Cohort[]> {
  const found = await Promise.all((await store.cohortIds()).map((id) => store.cohort(id)));
  return found.flatMap((cohort) => (cohort ? [cohort.value] : []));
}
