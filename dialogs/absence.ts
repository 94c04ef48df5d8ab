import { z } from 'zod';
import { AbsenceReason } from '../src/domain/group-session';
import { say } from '../src/i18n/translator';
import { ABSENCE_WORDS } from '../src/understanding/answer-words';
import { speaksOfHealth } from '../src/understanding/health';
import { flow } from './flow';
import { readOneOf } from './readers';
import { answer } from './step';

const Why = z.object({ reason: AbsenceReason.optional(), text: z.string().optional(), healthLeftOut: z.boolean().optional() });
const Answers = z.object({ cohort: z.string(), session: z.string(), why: Why });

const LONGEST = 200;

/** After "je ne peux pas": an optional reason, for the counsellor only. Words about health are not kept (docs/privacy.md). */
export const absence = flow('absence', 1, Answers)
  .step('why', {
    ask: () => ({
      lines: [say('absence.ask')],
      choices: [
        ...AbsenceReason.options.map((reason) => ({ label: say('absence.reason', { reason }), value: reason })),
        { label: say('absence.skip'), value: 'skip' },
      ],
    }),
    read(said) {
      const known = readOneOf(said, ABSENCE_WORDS);
      if (known.read === 'answer') return answer(known.value === 'skip' ? {} : { reason: known.value });
      if (speaksOfHealth(said)) return answer({ reason: 'private', healthLeftOut: true });
      return answer({ reason: 'private', text: said.trim().replace(/\s+/g, ' ').slice(0, LONGEST) });
    },
  })
  .complete(({ cohort, session, why }) => ({
    command: 'explain-absence',
    cohort,
    session,
    ...(why.reason ? { reason: why.reason } : {}),
    ...(why.text ? { text: why.text } : {}),
    ...(why.healthLeftOut ? { healthLeftOut: true } : {}),
  }));
