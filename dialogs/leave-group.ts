import { z } from 'zod';
import { ExitKind, LONGEST_WORD } from '../src/domain/exit';
import { say } from '../src/i18n/translator';
import { EXIT_WORDS, LEAVE, NO_WORD } from '../src/understanding/exit-words';
import { surelySpeaksOfHealth } from '../src/understanding/health';
import { flow } from './flow';
import { isOneOf, readOneOf, readText } from './readers';
import { answer, problem } from './step';
import type { World } from './world';

const Answers = z.object({ exit: ExitKind, word: z.string().nullable(), sure: z.literal('yes') });

/** A member leaves their group: why (not asked of whoever said that they are hired), a word if they like, said back, one press. */
export const leaveGroup = flow('leave-group', 1, Answers)
  .step('exit', {
    presume: (_answers, world) => (isHired(world) ? 'hired' : undefined),
    ask: () => ({ lines: [say('leave.why')], choices: ExitKind.options.map((exit) => ({ label: say('leave.exit', { exit }), value: exit })) }),
    read: (said) => readOneOf(said, EXIT_WORDS),
  })
  .step('word', {
    ask: () => ({ lines: [say('leave.word')], choices: [{ label: say('talk.skip'), value: 'skip' }] }),
    read(said) {
      if (said === 'skip' || isOneOf(said, NO_WORD)) return answer(null);
      if (surelySpeaksOfHealth(said)) return { ...problem(say('leave.wordHealth')), forget: true };
      return readText(said, LONGEST_WORD, say('leave.wordBad'));
    },
  })
  .step('sure', {
    ask: ({ exit = 'other', word }) => ({
      lines: [word ? say('leave.groupGets') : say('leave.groupGetsNothing'), say('leave.means', { exit })],
      ...(word ? { quote: word } : {}),
      choices: [
        { label: say('leave.open'), value: 'yes', weight: 'danger' },
        { label: say('leave.stay'), value: 'no' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, LEAVE);
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'stop', farewell: say('leave.stayed') };
    },
  })
  .complete(({ exit, word }) => ({ command: 'leave-group', exit, ...(word === null ? {} : { word }) }));

/** They have told of an offer of their group that it became their job. */
function isHired({ person, cohorts }: World): boolean {
  const own = cohorts.find(({ members }) => person !== undefined && person.id in members);
  return own?.offers.some(({ reactions = {} }) => person !== undefined && reactions[person.id]?.stage === 'hired') ?? false;
}
