import { z } from 'zod';
import { say } from '../src/i18n/translator';
import { SHARE, WHOLE_GROUP } from '../src/understanding/answer-words';
import { plain } from '../src/understanding/words';
import { flow } from './flow';
import { isOneOf, readOneOf } from './readers';
import { answer, problem } from './step';
import type { World } from './world';

const Answers = z.object({ text: z.string(), to: z.string(), confirm: z.literal('yes') });
const LONGEST = 4_000;
const GROUP = 'group';

/** A member passes an offer on: the text or link, for whom, then one press. Nobody sees anybody's address. */
export const shareOffer = flow('share-offer', 1, Answers)
  .step('text', {
    ask: () => ({ lines: [say('offer.ask')] }),
    read(said) {
      const text = said.trim();
      if (text.length === 0) return problem(say('offer.empty'));
      return text.length > LONGEST ? problem(say('offer.long')) : answer(text);
    },
  })
  .step('to', {
    ask: (_answers, world) => ({
      lines: [say('offer.for')],
      choices: [{ label: say('offer.group'), value: GROUP }, ...others(world).map(({ id, firstName }) => ({ label: say('offer.member', { firstName }), value: id }))],
    }),
    read(said, world) {
      const words = plain(said);
      if (said === GROUP || isOneOf(said, WHOLE_GROUP)) return answer(GROUP);
      const meant = others(world).filter(({ id, firstName }) => id === said || plain(firstName) === words);
      const [only] = meant;
      if (!only) return problem(say('offer.unknown'));
      return meant.length === 1 ? answer(only.id) : problem(say('offer.several'));
    },
  })
  .step('confirm', {
    ask: ({ text = '', to }, world) => ({
      lines: [say('offer.check', { to: others(world).find(({ id }) => id === to)?.firstName })],
      quote: text,
      choices: [{ label: say('offer.share'), value: 'yes', weight: 'primary' }],
    }),
    read: (said) => readOneOf(said, { yes: SHARE }),
  })
  .complete(({ text, to }) => ({ command: 'share-offer', text, to }), { nobody_to_tell: ['to', 'confirm'] });

function others(world: World): { id: string; firstName: string }[] {
  const own = world.cohorts.find(({ members }) => world.person !== undefined && world.person.id in members);
  return Object.entries(own?.members ?? {})
    .filter(([id]) => id !== world.person?.id)
    .map(([id, { firstName }]) => ({ id, firstName }));
}
