import type { ExitKind } from '../src/domain/exit';
import { say, type Translator } from '../src/i18n/translator';
import { button, facts, line, quote, type Card } from './card';

/** To the group, the word of somebody who leaves; to the counsellors, who left and why. */
export type FarewellData = { cohort: string; cohortName: string; firstName: string } & ({ to: 'group'; word: string } | { to: 'counsellors'; exit: ExitKind });

/** Somebody left: their word, or, for the counsellors only, the reason as a code. */
export function farewell(data: FarewellData, t: Translator): Card {
  const { firstName, cohort, cohortName } = data;
  const group: [string, string] = [t.say(say('label.cohort')), cohortName];
  if (data.to === 'group') return { title: t.say(say('farewell.title', { firstName })), body: [quote(data.word)] };
  return {
    title: t.say(say('left.title', { firstName })),
    body: [facts(group, [t.say(say('left.why')), t.say(say('left.exit', { exit: data.exit }))]), line(t.say(say('left.seat')))],
    choices: [button(t.say(say('cohort.see')), { do: 'cohort', cohort })],
  };
}
