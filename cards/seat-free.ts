import { say, type Translator } from '../src/i18n/translator';
import { button, line, type Card } from './card';

export interface SeatFreeData {
  cohort: string;
  cohortName: string;
  waiting: { person: string; firstName: string }[];
}

/** Tells a counsellor that a seat became free, and who waits for one, in order. */
export function seatFree({ cohort, cohortName, waiting }: SeatFreeData, t: Translator): Card {
  return {
    title: t.say(say('seat.free', { cohort: cohortName })),
    body: [line(t.say(waiting.length > 0 ? say('seat.waiting', { names: waiting.map(({ firstName }) => firstName) }) : say('seat.nobodyWaits')))],
    choices: [
      ...waiting.slice(0, 5).map(({ person, firstName }) => button(t.say(say('newcomer.admit', { firstName })), { do: 'admit', cohort, person })),
      button(t.say(say('cohort.see')), { do: 'cohort', cohort }),
    ],
  };
}
