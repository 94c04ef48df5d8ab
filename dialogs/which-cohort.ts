import { say, type Text } from '../src/i18n/translator';
import { plain } from '../src/understanding/words';
import { answer, problem, type StepSpec } from './step';
import type { World } from './world';

/** Which of a counsellor's cohorts is meant; not asked when there is only one. */
export function whichCohort<A extends { cohort: string }>(): StepSpec<A, A['cohort']> {
  return {
    presume: (_answers, { cohorts }) => (cohorts.length === 1 ? cohorts[0]?.id : undefined),
    ask: (_answers, { cohorts }) => ({
      lines: [say('counsellor.which')],
      choices: cohorts.map(({ id, name }) => ({ label: say('label.said', { text: name }), value: id })),
    }),
    read(said, { cohorts }) {
      const meant = cohorts.find(({ id, name }) => id === said || plain(name) === plain(said));
      return meant ? answer(meant.id) : problem(say('flow.choose'));
    },
  };
}

/** The name of the cohort that a form is about. */
export function ofCohort(cohort: string | undefined, { cohorts }: World): Text[] {
  return cohorts.filter(({ id }) => id === cohort).map(({ name }) => say('reminder.cohort', { cohort: name }));
}
