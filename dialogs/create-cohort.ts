import { z } from 'zod';
import { DEFAULT_SEATS, MAX_SEATS } from '../src/domain/cohort';
import { Axis, HomeCommune } from '../src/domain/person';
import { say } from '../src/i18n/translator';
import { AXIS_WORDS } from '../src/understanding/answer-words';
import { flow } from './flow';
import { readCommuneOnForm, readOneOf, readLine } from './readers';
import { answer, problem } from './step';

const Answers = z.object({ name: z.string(), commune: HomeCommune, axis: Axis, seats: z.number().int() });
const axisOptions = Axis.options.map((axis) => ({ label: say('axis', { axis }), value: axis }));

/** A counsellor creates a cohort; on cards as one form, elsewhere question by question. */
export const createCohort = flow('create-cohort', 1, Answers, { title: say('form.cohort'), submit: say('form.create') })
  .step('name', {
    ask: () => ({ lines: [say('cohort.nameAsk')] }),
    read: (said) => readLine(said, 60, say('cohort.nameBad')),
    field: ({ name }) => ({ label: say('cohort.name'), kind: 'text', maxLength: 60, ...(name ? { value: name } : {}) }),
  })
  .step('commune', {
    ask: () => ({ lines: [say('cohort.communeAsk')] }),
    read: (said, world) => readCommuneOnForm(said, world),
    field: ({ commune }) => ({ label: say('cohort.commune'), kind: 'text', maxLength: 100, ...(commune ? { value: commune.name } : {}) }),
  })
  .step('axis', {
    ask: () => ({ lines: [say('cohort.axisAsk')], choices: axisOptions }),
    read: (said) => readOneOf(said, AXIS_WORDS),
    field: ({ axis = 'job-search' }) => ({ label: say('cohort.axis'), kind: 'choice', options: axisOptions, value: axis }),
  })
  .step('seats', {
    ask: () => ({ lines: [say('cohort.seatsAsk')] }),
    read(said) {
      const seats = Number(/^\d+$/.exec(said.trim())?.[0] ?? NaN);
      return Number.isInteger(seats) && seats >= 1 && seats <= MAX_SEATS ? answer(seats) : problem(say('cohort.seatsBad'));
    },
    field: ({ seats = DEFAULT_SEATS }) => ({ label: say('cohort.seatsLabel'), kind: 'number', value: String(seats) }),
  })
  .complete((answers) => ({ command: 'create-cohort', ...answers }));
