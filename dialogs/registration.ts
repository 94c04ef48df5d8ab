import { z } from 'zod';
import { Axis, HomeCommune, Reading } from '../src/domain/person';
import { say } from '../src/i18n/translator';
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

const AXES = {
  'job-search': ['chercher un emploi', 'emploi', 'recherche d’emploi', 'recherche directe', 'travail'],
  reorientation: ['changer de métier', 'réorientation', 'projet'],
  training: ['construire une formation', 'formation'],
} as const;
const READINGS = { normal: ['phrases habituelles', 'normal', 'habituel'], simple: ['court et simple', 'simple', 'court'] } as const;
const YES = ['j’accepte', "j'accepte", 'oui', 'd’accord', "d'accord", 'ok', 'accepte'];
const NO = ['je refuse', 'non', 'refuse'];
/** The mark of a correction that was asked for and not yet chosen. */
const ASKED = '?';

/** A beneficiary joins the cohort whose code they wrote: consent first, then four answers, then the recap (issue rule 1). */
export const registration = flow('registration', 1, Answers)
  .step('consent', {
    ask: ({ cohortName = '' }) => ({
      lines: [say('registration.notice1', { cohort: cohortName }), say('registration.notice2'), say('registration.notice3'), say('registration.consent')],
      choices: [
        { label: say('registration.accept'), value: 'yes', weight: 'primary' },
        { label: say('registration.refuse'), value: 'no' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: YES, no: NO });
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
    read: (said) => readOneOf(said, AXES),
  })
  .step('reading', {
    ask: () => ({ lines: [say('registration.reading')], choices: Reading.options.map((reading) => ({ label: say('reading', { reading }), value: reading })) }),
    read: (said) => readOneOf(said, READINGS),
  })
  .step('correct', {
    when: ({ correct }) => correct === ASKED,
    isComplete: (correct) => correct !== ASKED,
    ask: () => ({
      lines: [say('registration.whatToCorrect')],
      choices: [
        { label: say('label.firstName'), value: 'firstName' },
        { label: say('label.commune'), value: 'commune' },
        { label: say('label.axis'), value: 'axis' },
        { label: say('label.reading'), value: 'reading' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { firstName: ['prénom'], commune: ['commune', 'ville'], axis: ['axe'], reading: ['lecture'] });
      return reading.read === 'answer' ? { read: 'reopen', steps: [reading.value] } : problem(say('flow.choose'));
    },
  })
  .step('recap', {
    ask: ({ firstName = '', commune, axis = 'job-search', reading = 'normal' }) => ({
      lines: [say('registration.recap')],
      facts: [
        { label: say('label.firstName'), value: say('label.said', { text: firstName }) },
        { label: say('label.commune'), value: say('label.said', { text: commune?.name ?? '' }) },
        { label: say('label.axis'), value: say('axis', { axis }) },
        { label: say('label.reading'), value: say('reading', { reading }) },
      ],
      choices: [
        { label: say('registration.ok'), value: 'yes', weight: 'primary' },
        { label: say('registration.correct'), value: 'correct' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: ['c’est bon', "c'est bon", 'oui', 'ok', 'bon'], correct: ['corriger', 'non'] });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'reopen', steps: [], set: { correct: ASKED } };
    },
  })
  .complete(({ cohort, firstName, commune, axis, reading }) => ({ command: 'register', cohort, firstName, commune, axis, reading }));
