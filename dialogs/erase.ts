import { z } from 'zod';
import { say } from '../src/i18n/translator';
import { ERASE_ALL, KEEP_ALL } from '../src/understanding/answer-words';
import { flow } from './flow';
import { readOneOf } from './readers';
import { answer, problem } from './step';

/** Before everything about a person is erased: what it means, and one clear press. */
export const erase = flow('erase', 1, z.object({ sure: z.literal('yes') }))
  .step('sure', {
    ask: () => ({
      lines: [say('erase.warn')],
      choices: [
        { label: say('erase.confirm'), value: 'yes', weight: 'danger' },
        { label: say('erase.keep'), value: 'no' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: ERASE_ALL, no: KEEP_ALL });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'stop', farewell: say('erase.kept') };
    },
  })
  .complete(() => ({ command: 'erase-me' }));
