import { z } from 'zod';
import { say } from '../src/i18n/translator';
import { flow } from './flow';
import { readFirstName } from './readers';

/** A new counsellor whose channel shows no name says the first name that their groups will read. */
export const counsellorName = flow('counsellor-name', 1, z.object({ firstName: z.string() }))
  .step('firstName', {
    ask: () => ({ lines: [say('name.ask')] }),
    read: (said) => readFirstName(said),
  })
  .complete(({ firstName }) => ({ command: 'name-counsellor', firstName }));
