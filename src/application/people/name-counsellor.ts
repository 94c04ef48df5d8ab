import { ok, refuse } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';

/** A counsellor says the first name that their groups will read. */
export const nameCounsellor: UseCase<'name-counsellor'> = ({ firstName }, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  if (!found.value.value.counsels) return refuse({ code: 'not_allowed' });
  const person = { ...found.value.value, firstName };
  const cohorts = context.scene.cohorts
    .filter(({ value }) => person.id in value.counsellors)
    .map(({ value, revision }) => ({ value: { ...value, counsellors: { ...value.counsellors, [person.id]: firstName } }, revision }));
  return ok({ outcome: { done: 'counsellor-named', person }, change: { people: [{ value: person, revision: found.value.revision }], cohorts } });
};
