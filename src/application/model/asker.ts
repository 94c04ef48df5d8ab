import { namesIn } from '../../domain/cohort';
import type { Asker } from '../model-port';
import type { Scene } from '../ports';

/** For whom a model is asked in this turn, and whose first names must not leave the house: theirs, and those of all their groups. */
export function askerOf({ person, cohorts, conversation }: Pick<Scene, 'person' | 'cohorts' | 'conversation'>): Asker {
  const names = cohorts.flatMap(({ value }) => Object.values(namesIn(value)));
  const own = person?.value;
  return { person: own?.id ?? conversation.value.speaker, names: [...new Set(own ? [own.firstName, ...names] : names)] };
}
