import type { Cohort } from '../../domain/cohort';
import type { Person } from '../../domain/person';
import type { Change, Stored } from '../change';
import type { Clock, Store } from '../ports';

/** Somebody who writes at this very moment changes their record: then they are looked at once more. */
const MOST_TRIES = 3;

/** Reads a person with their cohorts, decides, writes; resolves to what was written, if anything. */
export async function changePerson(
  id: string,
  { store, clock }: { store: Store; clock: Clock },
  decide: (person: Stored<Person>, cohorts: Stored<Cohort>[]) => Change | undefined,
): Promise<Change | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [person] = (await store.details([id], [])).people;
    const change = person && decide(person, await cohortsOf(person.value, store));
    if (!change) return undefined;
    if ((await store.commit(change, clock.now())) === 'done') return change;
  }
  return undefined;
}

async function cohortsOf({ memberOf, waitsFor, counsels = [] }: Person, store: Store): Promise<Stored<Cohort>[]> {
  const ids = [...new Set([memberOf, waitsFor, ...counsels])].filter((id) => id !== undefined);
  return (await Promise.all(ids.map((id) => store.cohort(id)))).filter((cohort) => cohort !== undefined);
}
