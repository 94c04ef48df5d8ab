import { z } from 'zod';
import { isTold, Wishes, WishTopic } from '../src/domain/wishes';
import { say, type Text } from '../src/i18n/translator';
import { ENOUGH, FINISHED, KEEP_ALL, NOTHING_TO_SAY, TAKE_BACK, YES_FORGET } from '../src/understanding/answer-words';
import { ANY } from '../src/understanding/wishes/terms-said';
import { speaksOfOwnHealth } from '../src/understanding/wishes/work-said';
import { plain } from '../src/understanding/words';
import { flow, type FlowBuilder } from './flow';
import { isOneOf, readOneOf } from './readers';
import { answer, problem, type Option, type Reading, type StepSpec } from './step';
import { TOPICS, type TopicSpec } from './wish-topics';
import type { World } from './world';

/** What was said of a topic; nothing when it was left out. `open`: more may be chosen. */
const Said = z.strictObject({ said: Wishes.optional(), open: z.boolean().optional() });
type Said = z.infer<typeof Said>;
const Answers = z.object({
  /** The one thing to change; absent when all is asked. */
  topic: z.enum([...WishTopic.options, 'forget']).optional(),
  finished: z.literal(true).optional(),
  forget: z.literal('yes').optional(),
  // Safe: one entry for each topic.
  ...(Object.fromEntries(WishTopic.options.map((topic) => [topic, Said.optional()])) as Record<WishTopic, z.ZodOptional<typeof Said>>),
});
type Answers = z.infer<typeof Answers>;

/** Asked for only by whoever opens it on the card: nobody is asked which employers they need. */
const NOT_ASKED: WishTopic = 'only';
const SKIP = '-';
const FINISH = 'finish';
const CLEAR = 'clear';
const ENOUGH_SAID = 'enough';

/**
 * What somebody chooses to tell of the work they look for: one question after the other, each of which may be left out,
 * or one alone to change it; nothing is kept of health.
 */
export const wishes = WishTopic.options
  .reduce<FlowBuilder<Answers>>((dialog, topic) => dialog.step(topic, stepFor(topic)), flow('wishes', 1, Answers))
  .step('forget', {
    when: ({ topic }) => topic === 'forget',
    ask: () => ({
      lines: [say('wishes.forgetAsk')],
      choices: [
        { label: say('wishes.forgetYes'), value: 'yes', weight: 'danger' },
        { label: say('erase.keep'), value: 'no' },
      ],
    }),
    read(said) {
      const reading = readOneOf(said, { yes: YES_FORGET, no: KEEP_ALL });
      if (reading.read !== 'answer') return problem(say('flow.choose'));
      return reading.value === 'yes' ? answer('yes') : { read: 'stop', farewell: say('wishes.unchanged') };
    },
  })
  .complete((answers) => {
    if (answers.forget === 'yes') return { command: 'forget-wishes' };
    const told = WishTopic.options.flatMap((topic) => {
      const said = answers[topic]?.said;
      return said === undefined ? [] : [[topic, said] as const];
    });
    return { command: 'set-wishes', said: Object.fromEntries(told) };
  });

function stepFor(topic: WishTopic): StepSpec<Answers, Said | undefined> {
  const spec = TOPICS[topic];
  return {
    when: (answers) => (answers.topic === undefined ? topic !== NOT_ASKED && answers.finished === undefined : answers.topic === topic),
    isComplete: (value) => value?.open !== true,
    takeBack: (value) => takenBack(value, spec),
    ask: (answers, world) => ({ lines: linesFor(topic, answers, world), choices: choicesFor(topic, answers, world) }),
    read: (said, _world, answers) => read(topic, said, answers),
  };
}

function linesFor(topic: WishTopic, answers: Partial<Answers>, { person }: World): Text[] {
  const chosen = answers[topic]?.said;
  if (chosen !== undefined) return [say('wishes.now', { topic, wishes: chosen }), say('wishes.more')];
  const before = person?.wishes ?? {};
  const now = isTold(before, topic) ? [say('wishes.now', { topic, wishes: before })] : [];
  const isFirst = answers.topic === undefined && topic === WishTopic.options[0];
  return [...(isFirst ? [say('wishes.start')] : []), ...now, say('wishes.ask', { topic })];
}

function choicesFor(topic: WishTopic, answers: Partial<Answers>, { person }: World): Option[] {
  const chosen = answers[topic]?.said;
  const { options, several } = TOPICS[topic];
  if (chosen !== undefined) {
    const taken: readonly string[] = several === undefined ? [] : (chosen[several] ?? []);
    return [...options.filter(({ value }) => !taken.includes(value)), { label: say('wishes.enough'), value: ENOUGH_SAID }];
  }
  if (answers.topic === undefined) return [...options, { label: say('absence.skip'), value: SKIP }, { label: say('wishes.finish'), value: FINISH }];
  return [...options, ...(isTold(person?.wishes ?? {}, topic) ? [{ label: say('wishes.clear'), value: CLEAR }] : [])];
}

function read(topic: WishTopic, said: string, answers: Partial<Answers>): Reading<Said> {
  const spec = TOPICS[topic];
  const chosen = answers[topic]?.said;
  if (said === SKIP || isOneOf(said, NOTHING_TO_SAY)) return answer(chosen === undefined ? {} : { said: chosen });
  if (said === ENOUGH_SAID || said === FINISH || isOneOf(said, [...ENOUGH, ...FINISHED])) return finished(topic, answers);
  if (said === CLEAR || isOneOf(said, TAKE_BACK)) return answer({ said: {} });
  return spec.several === undefined ? readOne(topic, said) : readSeveral(topic, said, spec.several, chosen);
}

function readOne(topic: WishTopic, said: string): Reading<Said> {
  const spec = TOPICS[topic];
  if (spec.free && speaksOfOwnHealth(said)) return problem(say('wishes.health'));
  const told = spec.read(said);
  return told === undefined ? problem(say('wishes.unread', { topic })) : answer({ said: told });
}

function readSeveral(topic: WishTopic, said: string, field: NonNullable<TopicSpec['several']>, chosen: Wishes | undefined): Reading<Said> {
  if (ANY.test(plain(said))) return answer({ said: {} });
  const told = TOPICS[topic].read(said);
  return told === undefined ? problem(say('wishes.unread', { topic })) : answer({ said: together(field, chosen, told), open: true });
}

/** "C'est tout" ends a list; where nothing was chosen it ends the questions, as "J'ai fini" does. */
function finished(topic: WishTopic, answers: Partial<Answers>): Reading<Said> {
  const chosen = answers[topic]?.said;
  if (chosen !== undefined) return answer({ said: chosen });
  return answers.topic === undefined ? { read: 'reopen', steps: [], set: { finished: true } } : answer({});
}

function together(field: NonNullable<TopicSpec['several']>, chosen: Wishes = {}, told: Wishes): Wishes {
  return Wishes.parse({ [field]: [...new Set([...(chosen[field] ?? []), ...(told[field] ?? [])])] });
}

/** A list without what was chosen last. */
function takenBack(value: Said | undefined, { several }: TopicSpec): Said | undefined {
  const chosen = several === undefined ? [] : (value?.said?.[several] ?? []);
  return several === undefined || chosen.length < 2 ? undefined : { said: Wishes.parse({ [several]: chosen.slice(0, -1) }), open: true };
}
