import type { View } from '../../cards/view';
import { isPlainlyOffer } from '../../dialogs/offer-paste';
import { namesIn } from '../domain/cohort';
import type { Wish } from '../domain/wish';
import { say } from '../i18n/translator';
import { dangerSaid } from '../understanding/danger-said';
import { mayBeDistress, speaksOfDistress } from '../understanding/distress';
import { plain } from '../understanding/words';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { sentences } from './menus';
import { isForOthers } from './not-kept';
import { languageChoices } from './route-language';

/** Words: a registration asks for names of people and places, which the model has never seen. */
const LONGER_THAN_A_NAME = 5;

interface Reach {
  cohort: string;
  names: string[];
}

/** The counsellors of the member who speaks, of a cohort or of its waiting list; undefined when there is nobody to tell. */
export function counsellorsOf({ person, world }: Facts): Reach | undefined {
  const cohort = world.cohorts.find(({ id }) => person !== undefined && id === (person.memberOf ?? person.waitsFor));
  if (!cohort || Object.keys(cohort.counsellors).length === 0) return undefined;
  const names = namesIn(cohort);
  return { cohort: cohort.id, names: Object.keys(cohort.counsellors).flatMap((id) => names[id] ?? []) };
}

/** The help lines, the one that fits first, and the offer to alert the counsellors. */
function helpLinesFor(text: string, facts: Facts): View {
  const danger = dangerSaid(text);
  const alert = counsellorsOf(facts);
  return { card: 'helpLines', data: { ...(danger ? { danger } : {}), ...(alert ? { alert } : {}) } };
}

/** Distress is answered before everything else. An offer that says so much of itself is one, also of a help line that recruits. */
export function helpAtOnce(text: string, facts: Facts): Decision | undefined {
  const isHeard = speaksOfDistress(text) && !isPlainlyOffer(text, facts.world);
  return isHeard ? { decide: 'show', views: [helpLinesFor(text, facts)] } : undefined;
}

/** Where to turn, in one line before the usual answer, when words may be a sign of distress and may as well be a figure of speech. */
export function withHelpAtHand(text: string, decision: Decision): Decision {
  if (!mayBeDistress(text)) return decision;
  const line = sentences(say('distress.perhaps'));
  return decision.decide === 'show' ? { ...decision, views: [line, ...decision.views] } : { ...decision, before: [line, ...(decision.before ?? [])] };
}

/** The same in the middle of a dialog, whose next question follows: a reason or a message may hold such words. Not in words for others. */
export function withHelpInDialog(text: string, flow: string, decision: Decision): Decision {
  const isName = flow === 'registration' && plain(text).split(' ').length < LONGER_THAN_A_NAME;
  return isForOthers(flow) || isName ? decision : withHelpAtHand(text, decision);
}

/** What a form about oneself becomes when somebody in distress filled it in: the help lines, or one line before what follows. */
export function heardInForm(flow: string, values: Readonly<Record<string, string>>, facts: Facts, follow: () => Decision): Decision {
  const said = Object.values(values);
  const distress = isForOthers(flow) ? undefined : said.find(speaksOfDistress);
  if (distress !== undefined) return { decide: 'show', views: [helpLinesFor(distress, facts)] };
  return withHelpInDialog(said.find(mayBeDistress) ?? '', flow, follow());
}

/** What is said of a sentence about health, which is not kept, and the offer of a call. */
export function healthView(facts: Facts, said = say('health.notKept')): View {
  const reach = counsellorsOf(facts);
  if (!reach) return sentences(said);
  const call = { label: say('health.call'), press: { do: 'tell' as const, cohort: reach.cohort, asks: { asks: 'call' as const } } };
  return { card: 'message', data: { lines: [said, say('health.offer')], choices: [call] } };
}

/** The truth about what Relais cannot do yet, and the offer to tell the counsellors. */
export function wishView(wish: Wish, facts: Facts): View {
  const reach = counsellorsOf(facts);
  if (!reach) return sentences(say('wish.notYet', { wish }));
  const { cohort, names } = reach;
  return {
    card: 'message',
    data: {
      lines: [say('wish.notYet', { wish }), say('wish.offer', { names })],
      choices: [
        { label: say('wish.tell', { names }), press: { do: 'tell', cohort, asks: { asks: 'wish', wish } }, weight: 'primary' },
        { label: say('menu.see'), press: { do: 'open', place: 'menu' } },
      ],
    },
  };
}

/** To somebody who writes in a language without a catalogue: which ones Relais speaks, in theirs, and the offer of a call. */
export function foreignView(language: string, facts: Facts): View {
  const reach = counsellorsOf(facts);
  const line = say('foreign.spoken', { language });
  if (!reach) return { card: 'message', data: { lines: [line], choices: languageChoices() } };
  const call = { label: say('foreign.call', { language }), press: { do: 'tell' as const, cohort: reach.cohort, asks: { asks: 'call' as const } } };
  return { card: 'message', data: { lines: [line], choices: [call, ...languageChoices()] } };
}
