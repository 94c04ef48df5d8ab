import type { Cohort } from '../../domain/cohort';
import type { PersonalData } from '../../domain/personal-data';
import type { Person } from '../../domain/person';
import type { Store } from '../ports';

/** The groups that somebody left, where past answers, presence and offers of theirs may still stand. */
export async function cohortsLeft({ exits = [] }: Person, known: readonly Cohort[], store: Store): Promise<Cohort[]> {
  const ids = [...new Set(exits.map(({ cohort }) => cohort))].filter((id) => known.every((cohort) => cohort.id !== id));
  const found = await Promise.all(ids.map((id) => store.cohort(id)));
  return found.flatMap((cohort) => (cohort ? [cohort.value] : []));
}

/** Each exit with the word that was left, as long as its message is kept (12 months). */
export async function exitsOf({ exits = [] }: Person, store: Store): Promise<NonNullable<PersonalData['exits']>> {
  const farewells = exits.flatMap(({ farewell }) => (farewell === undefined ? [] : [farewell]));
  const { broadcasts } = await store.details([], farewells);
  return exits.map(({ cohort: _cohort, farewell, ...exit }) => {
    const notice = broadcasts.find(({ broadcast }) => broadcast.id === farewell)?.broadcast.notice;
    return { ...exit, ...(notice?.kind === 'farewell' ? { word: notice.word } : {}) };
  });
}
