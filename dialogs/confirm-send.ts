import { z } from 'zod';
import type { Draft } from '../src/application/commands';
import { WallTime } from '../src/domain/wall-clock';
import { say } from '../src/i18n/translator';
import { DISCARD, SEND } from '../src/understanding/answer-words';
import { flow } from './flow';
import { readOneOf } from './readers';
import { answer, problem } from './step';

/** A draft as it waits in the conversation. */
export const DraftAnswer: z.ZodType<Draft> = z.discriminatedUnion('sends', [
  z.object({
    sends: z.literal('move'),
    move: z.object({ cohort: z.string(), session: z.string(), revision: z.number(), start: WallTime, place: z.string(), note: z.string().exactOptional() }),
  }),
  z.object({ sends: z.literal('cancellation'), cohort: z.string(), session: z.string(), revision: z.number(), note: z.string().exactOptional() }),
  z.object({ sends: z.literal('message'), cohort: z.string(), text: z.string() }),
]);
const Answers = z.object({ draft: DraftAnswer, decision: z.enum(['send', 'edit']) });

/** The three ways out of a preview. The preview itself is drawn by the one who knows the recipients. */
export const confirmSend = flow('confirm-send', 1, Answers)
  .step('decision', {
    ask: () => ({
      lines: [say('preview.title')],
      choices: [
        { label: say('preview.send'), value: 'send', weight: 'primary' },
        { label: say('preview.edit'), value: 'edit' },
        { label: say('preview.discard'), value: 'discard' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { send: SEND, edit: ['modifier'], discard: DISCARD });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'discard' ? { read: 'stop', farewell: say('preview.discarded') } : answer(reading.value);
    },
  })
  .complete(({ draft, decision }) => (decision === 'send' ? { command: 'send', draft } : { command: 'edit-draft', draft }));
