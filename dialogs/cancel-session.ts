import { z } from 'zod';
import { WallTime } from '../src/domain/wall-clock';
import { say } from '../src/i18n/translator';
import { flow } from './flow';
import { readNote } from './move-session';

const Answers = z.object({ cohort: z.string(), session: z.string(), revision: z.number().int(), start: WallTime, note: z.string() });

/** A counsellor cancels one session, with a word for the group if they like; then the preview. */
export const cancelSession = flow('cancel-session', 1, Answers)
  .step('note', {
    ask: ({ start = '' }) => ({ lines: [say('cancelSession.ask', { start })], choices: [{ label: say('plan.none'), value: '-' }] }),
    read: readNote,
  })
  .complete(({ cohort, session, revision, note }) => ({
    command: 'preview',
    draft: { sends: 'cancellation', cohort, session, revision, ...(note ? { note } : {}) },
  }));
