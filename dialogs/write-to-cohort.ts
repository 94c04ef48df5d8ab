import { z } from 'zod';
import { say } from '../src/i18n/translator';
import { flow } from './flow';
import { readText } from './readers';
import { ofCohort, whichCohort } from './which-cohort';

const Answers = z.object({ cohort: z.string(), before: z.string().optional(), text: z.string() });
type Answers = z.infer<typeof Answers>;
const LONGEST = 2_000;

/** A counsellor writes to the group; then the preview. */
export const writeToCohort = flow('write-to-cohort', 1, Answers, {
  title: say('form.message'),
  submit: say('form.preview'),
  about: ({ cohort }, world) => ofCohort(cohort, world),
})
  .step('cohort', whichCohort<Answers>())
  .step('text', {
    ask: ({ before }) => ({ lines: [say('message.ask')], ...(before ? { quote: before } : {}) }),
    read: (said) => readText(said, LONGEST, say('message.bad')),
    field: ({ text, before }) => ({ label: say('message.text'), kind: 'long-text', maxLength: LONGEST, ...(text ?? before ? { value: text ?? before ?? '' } : {}) }),
  })
  .complete(({ cohort, text }) => ({ command: 'preview', draft: { sends: 'message', cohort, text } }));
