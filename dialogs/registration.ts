import { z } from 'zod';
import { Axis, HomeCommune, Reading } from '../src/domain/person';
import { say } from '../src/i18n/translator';
import { ANSWER_NAMES, AXIS_WORDS, I_REFUSE, READING_WORDS, RIGHT, TO_CORRECT, YES_I_AGREE } from '../src/understanding/answer-words';
import { flow } from './flow';
import { readCommune, readFirstName, readOneOf } from './readers';
import { answer, problem } from './step';

const Answers = z.object({
  cohort: z.string(),
  cohortName: z.string(),
  consent: z.literal('yes'),
  firstName: z.string(),
  commune: HomeCommune,
  axis: Axis,
  reading: Reading,
  correct: z.string().optional(),
  recap: z.literal('yes'),
});

/** The mark of a correction that was asked for and not yet chosen. */
const ASKED = '?';

/** A beneficiary joins the cohort whose code they wrote: consent first, then four answers, then the recap. */
export const registration = flow('registration', 1, Answers)
  .step('consent', {
    ask: ({ cohortName = '' }, { retentionMonths: months }) => ({
      lines: [say('registration.notice1', { cohort: cohortName }), say('registration.notice2'), say('registration.notice3', { months }), say('registration.consent')],
      choices: [
        { label: say('registration.accept'), value: 'yes' },
        { label: say('registration.refuse'), value: 'no' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: YES_I_AGREE, no: I_REFUSE });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'stop', farewell: say('registration.refused') };
    },
  })
  .step('firstName', {
    ask: () => ({ lines: [say('registration.firstName')] }),
    read: (said) => readFirstName(said),
  })
  .step('commune', {
    ask: ({ firstName = '' }) => ({ lines: [say('registration.commune', { firstName })] }),
    read: (said, world) => readCommune(said, world),
  })
  .step('axis', {
    ask: () => ({ lines: [say('registration.axis')], choices: Axis.options.map((axis) => ({ label: say('axis', { axis }), value: axis })) }),
    read: (said) => readOneOf(said, AXIS_WORDS),
  })
  .step('reading', {
    // Short and simple words exist in French only.
    presume: (_answers, { language = 'fr' }) => (language === 'fr' ? undefined : 'normal'),
    ask: () => ({ lines: [say('registration.reading')], choices: Reading.options.map((reading) => ({ label: say('reading', { reading }), value: reading })) }),
    read: (said) => readOneOf(said, READING_WORDS),
  })
  .step('correct', {
    when: ({ correct }) => correct === ASKED,
    isComplete: (correct) => correct !== ASKED,
    ask: (_answers, { language = 'fr' }) => ({
      lines: [say('registration.whatToCorrect')],
      choices: [
        { label: say('label.firstName'), value: 'firstName' },
        { label: say('label.commune'), value: 'commune' },
        { label: say('label.axis'), value: 'axis' },
        ...(language === 'fr' ? [{ label: say('label.reading'), value: 'reading' }] : []),
      ],
    }),
    read(said) {
      const reading = readOneOf(said, ANSWER_NAMES);
      return reading.read === 'answer' ? { read: 'reopen', steps: [reading.value] } : problem(say('flow.choose'));
    },
  })
  .step('recap', {
    ask: ({ firstName = '', commune, axis = 'job-search', reading = 'normal' }, { language = 'fr' }) => ({
      lines: [say('registration.recap')],
      facts: [
        { label: say('label.firstName'), value: say('label.said', { text: firstName }) },
        { label: say('label.commune'), value: say('label.said', { text: commune?.name ?? '' }) },
        { label: say('label.axis'), value: say('axis', { axis }) },
        language === 'fr' ? { label: say('label.reading'), value: say('reading', { reading }) } : { label: say('label.language'), value: say('language.name', { language }) },
      ],
      choices: [
        { label: say('registration.ok'), value: 'yes', weight: 'primary' },
        { label: say('registration.correct'), value: 'correct' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: RIGHT, correct: TO_CORRECT });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'reopen', steps: [], set: { correct: ASKED } };
    },
  })
  .complete(({ cohort, firstName, commune, axis, reading }) => ({ command: 'register', cohort, firstName, commune, axis, reading }));
