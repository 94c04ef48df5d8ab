import { z } from 'zod';
import { LONGEST_MESSAGE, talkIn } from '../src/domain/talk';
import { say, type Text } from '../src/i18n/translator';
import { surelySpeaksOfHealth } from '../src/understanding/health';
import { flow, type Flow } from './flow';
import { readText } from './readers';
import { problem, type Reading } from './step';
import type { World } from './world';

const Answers = z.object({ cohort: z.string(), talk: z.string(), names: z.array(z.string()), text: z.string() });
type Answers = z.infer<typeof Answers>;

/** A member's words for their counsellor; a sentence about health is neither kept nor sent (docs/privacy.md). */
export const writeToCounsellor = writing('write-to-counsellor', (said) => (surelySpeaksOfHealth(said) ? { ...problem(say('talk.textHealth')), forget: true } : readMessage(said)));

/** A counsellor's words for one member. */
export const writeToMember = writing('write-to-member', readMessage);

/** What is written is the answer to what the other side said last, which stands above it. */
function writing(name: string, read: (said: string) => Reading<string>): Flow {
  return flow(name, 1, Answers, {
    title: say('talk.reply'),
    submit: say('talk.send'),
    about: ({ names = [] }) => [say('talk.writeTo', { names })],
    quoted: lastWords,
  })
    .step('text', {
      ask({ names = [], ...about }, world) {
        const quote = lastWords(about, world);
        return { lines: [say('talk.writeTo', { names })], ...(quote === undefined ? {} : { quote }) };
      },
      read,
      field: ({ names = [] }) => ({ label: label(names), kind: 'long-text', maxLength: LONGEST_MESSAGE }),
    })
    .complete(({ cohort, talk, text }) => ({ command: 'write-in-talk', cohort, talk, text }));
}

function label(names: string[]): Text {
  return say('talk.text', { names });
}

function readMessage(said: string): Reading<string> {
  return readText(said, LONGEST_MESSAGE, say('talk.textBad'));
}

function lastWords({ cohort, talk = '' }: Partial<Answers>, { cohorts, person }: World): string | undefined {
  const shown = cohorts.find(({ id }) => id === cohort);
  return shown && talkIn(shown, talk)?.messages.findLast(({ from }) => from !== person?.id)?.text;
}
