import { cohortCode, readCode } from '../../domain/code';
import type { Cohort } from '../../domain/cohort';
import { ok, refuse } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';

/** A counsellor creates a cohort and gets its invitation code. */
export const createCohort: UseCase<'create-cohort'> = ({ name, commune, axis, seats }, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const { value: person, revision } = found.value;
  if (!person.counsels) return refuse({ code: 'not_allowed' });
  const cohort: Cohort = {
    v: 1,
    id: context.ids.id(),
    name,
    code: cohortCode(commune.name, (limit) => context.ids.below(limit)),
    commune,
    axis,
    seats,
    counsellors: { [person.id]: person.firstName },
    members: {},
    waiting: [],
    sessions: {},
    series: {},
    offers: [],
    createdAt: context.now,
  };
  return ok({
    outcome: { done: 'cohort-created', cohort },
    change: {
      people: [{ value: { ...person, counsels: [...person.counsels, cohort.id] }, revision }],
      cohorts: [{ value: cohort, revision: 0 }],
      codes: { put: [{ code: readCode(cohort.code), target: { opens: 'cohort', cohort: cohort.id } }] },
    },
    remember: { focus: cohort.id },
  });
};
