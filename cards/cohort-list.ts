import type { WallTime } from '../src/domain/wall-clock';
import { say, type Translator } from '../src/i18n/translator';
import { button, line, list, type Card } from './card';

export interface CohortListData {
  cohorts: { id: string; name: string; members: number; seats: number; next?: WallTime }[];
}

/** The cohorts of a counsellor, each one press away. */
export function cohortList({ cohorts }: CohortListData, t: Translator): Card {
  if (cohorts.length === 0) {
    return {
      body: [line(t.say(say('cohorts.none')))],
      choices: [button(t.say(say('counsellor.createCohort')), { do: 'open', place: 'create-cohort' }, 'primary')],
    };
  }
  return {
    title: t.say(say('counsellor.myCohorts')),
    body: [list(cohorts.map((cohort) => t.say(say('cohorts.line', cohort))))],
    choices: cohorts.map(({ id, name }) => button(name, { do: 'cohort', cohort: id })),
  };
}
