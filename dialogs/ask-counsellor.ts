import { z } from 'zod';
import { TalkMoment, TalkPlace, TalkWhen } from '../src/domain/talk';
import { say } from '../src/i18n/translator';
import { DISCARD, NOTHING_TO_SAY, SEND, WHEN_WORDS, WHERE_WORDS } from '../src/understanding/answer-words';
import { speaksOfHealth, surelySpeaksOfHealth } from '../src/understanding/health';
import { flow } from './flow';
import { isOneOf, readLine, readOneOf } from './readers';
import { answer, problem } from './step';
import type { World } from './world';

/** What is said of health is left out, and the recap says so. */
const Reason = z.object({ text: z.string(), healthLeftOut: z.boolean() });
const Answers = z.object({ reason: Reason, where: TalkPlace, when: TalkWhen, recap: z.literal('yes') });

const LONGEST_REASON = 300;
const LONGEST_WHEN = 100;

/** Somebody would like to talk to their counsellor: why (if they like), where, when, then one press. */
export const askCounsellor = flow('ask-counsellor', 1, Answers)
  .step('reason', {
    ask: (_answers, world) => ({ lines: [say('talk.askReason', { names: counsellors(world) })], choices: [{ label: say('talk.skip'), value: '-' }] }),
    read(said) {
      if (said === '-' || isOneOf(said, NOTHING_TO_SAY)) return answer({ text: '', healthLeftOut: false });
      if (speaksOfHealth(said)) return answer({ text: '', healthLeftOut: true });
      const reading = readLine(said, LONGEST_REASON, say('talk.reasonLong'));
      return reading.read === 'answer' ? answer({ text: reading.value, healthLeftOut: false }) : problem(say('talk.reasonLong'));
    },
  })
  .step('where', {
    ask: ({ reason }) => ({
      lines: [...(reason?.healthLeftOut ? [say('talk.health')] : []), say('talk.askWhere')],
      choices: TalkPlace.options.map((where) => ({ label: say('talk.where', { where }), value: where })),
    }),
    read: (said) => readOneOf(said, WHERE_WORDS),
  })
  .step('when', {
    ask: () => ({ lines: [say('talk.askWhen')], choices: TalkMoment.options.map((when) => ({ label: say('talk.when', { when }), value: when })) }),
    read(said) {
      const known = readOneOf(said, WHEN_WORDS);
      if (known.read === 'answer') return answer(known.value);
      if (surelySpeaksOfHealth(said)) return problem(say('talk.whenBad'));
      const reading = readLine(said, LONGEST_WHEN, say('talk.whenBad'));
      return reading.read === 'answer' ? answer({ said: reading.value }) : problem(say('talk.whenBad'));
    },
  })
  .step('recap', {
    ask: ({ reason, where = 'any', when = 'any' }, world) => ({
      lines: [say('talk.recap', { names: counsellors(world) })],
      facts: [
        { label: say('talk.reason'), value: reason?.text ? say('label.said', { text: reason.text }) : say('talk.noReason') },
        { label: say('talk.whereLabel'), value: say('talk.where', { where }) },
        { label: say('talk.whenLabel'), value: say('talk.when', { when }) },
      ],
      choices: [
        { label: say('talk.send'), value: 'yes', weight: 'primary' },
        { label: say('talk.discard'), value: 'no' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: SEND, no: DISCARD });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'stop', farewell: say('talk.discarded') };
    },
  })
  .complete(({ reason, where, when }) => ({ command: 'ask-counsellor', where, when, ...(reason.text ? { reason: reason.text } : {}) }));

function counsellors({ cohorts, person }: World): string[] {
  const own = cohorts.find(({ id }) => id === person?.memberOf || id === person?.waitsFor);
  return Object.values(own?.counsellors ?? {});
}
