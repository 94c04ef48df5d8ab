import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, type Card } from './card';

export interface CohortCreatedData {
  cohort: string;
  name: string;
  code: string;
  link: string;
}

/** A new cohort with its invitation code and link, ready to be given to people. */
export function cohortCreated({ cohort, name, code, link }: CohortCreatedData, t: Translator): Card {
  return {
    title: t.say(say('cohort.created', { name })),
    body: [
      facts([t.say(say('label.code')), code], [t.say(say('label.link')), link]),
      line(t.say(say('cohort.createdNext'))),
    ],
    choices: [
      button(t.say(say('counsellor.planSession')), { do: 'plan', cohort }, 'primary'),
      button(t.say(say('cohort.see')), { do: 'cohort', cohort }),
    ],
  };
}
