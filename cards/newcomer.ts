import type { Axis } from '../src/domain/person';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, type Card } from './card';

export interface NewcomerData {
  cohort: string;
  cohortName: string;
  person: string;
  firstName: string;
  commune: string;
  axis: Axis;
  waiting: boolean;
  freeSeats: number;
}

/** Tells a counsellor that someone registered, or waits for a seat. */
export function newcomer(data: NewcomerData, t: Translator): Card {
  const { cohort, cohortName, firstName, waiting, freeSeats } = data;
  const admit = waiting && freeSeats > 0 ? [button(t.say(say('newcomer.admit', { firstName })), { do: 'admit', cohort, person: data.person }, 'primary')] : [];
  return {
    title: t.say(waiting ? say('newcomer.waiting', { firstName }) : say('newcomer.joined', { firstName })),
    body: [
      facts(
        [t.say(say('label.cohort')), cohortName],
        [t.say(say('label.commune')), data.commune],
        [t.say(say('label.axis')), t.say(say('axis', { axis: data.axis }))],
      ),
      line(t.say(say('newcomer.seats', { free: freeSeats }))),
    ],
    choices: [...admit, button(t.say(say('cohort.see')), { do: 'cohort', cohort })],
  };
}
