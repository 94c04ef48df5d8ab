import type { View } from '../../cards/view';
import { FORM, type FlowTurn } from '../../dialogs/flow';
import type { FlowState } from '../domain/conversation';
import type { IntentName } from '../domain/intents';
import { isCounsellor } from '../domain/person';
import { toWall } from '../domain/wall-clock';
import { Wish } from '../domain/wish';
import { entitiesIn, type Context } from '../understanding/entities';
import { speaksOfHealth } from '../understanding/health';
import { saysHealth } from '../understanding/health-lexicon';
import { languageOf } from '../understanding/language';
import { SURE, understand } from '../understanding/understand';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { helpFor } from './menus';
import { meantView } from './meant-views';
import { foreignView, healthView } from './offers-of-help';
import { routeMeaning } from './route-meaning';

/** These ask for nothing that could be offered as a reading. */
const NO_REQUEST: ReadonlySet<IntentName> = new Set(['greeting', 'thanks', 'menu', 'distress', 'other']);
/** A counsellor is offered no reading that only a member can mean. */
const OF_MEMBERS: ReadonlySet<IntentName> = new Set(['attend', 'absent', 'late', ...Wish.options]);
/** Beside a courtesy or something off topic, a request at least this likely is asked about. */
const WORTH_A_QUESTION = 0.25;
const MOST_READINGS = 3;
/** Dialogs whose question stays until it is answered or left: what waits there would be lost, or is a right. */
const STAYS = new Set(['registration', 'erase', 'confirm-send', 'counsellor-name', 'write-to-counsellor', 'write-to-member']);

/** What free French leads to: when sure its dialog or answer, else the likely readings to choose from; undefined when it is none of these. */
export function routeUnderstood(text: string, facts: Facts): Decision | undefined {
  const context = contextOf(facts);
  const { intent, confidence, entities, alternatives } = understand(text, context);
  if (intent === 'other' && entities.language !== undefined) return { decide: 'show', views: [foreignView(entities.language, facts), ...(facts.person ? [] : helpFor(undefined))] };
  if (!facts.person) return undefined;
  const possible = (name: IntentName): boolean => !NO_REQUEST.has(name) && !(isOnlyCounsellor(facts) && OF_MEMBERS.has(name));
  const likely = [{ intent, confidence }, ...alternatives].filter((reading) => possible(reading.intent)).slice(0, MOST_READINGS);
  const isQuestion = confidence < SURE && (!NO_REQUEST.has(intent) || (likely[0]?.confidence ?? 0) >= WORTH_A_QUESTION);
  if (!isQuestion) return routeMeaning(intent, entities, facts, text);
  return likely.length === 0 ? undefined : { decide: 'show', views: [meantView(likely.map((reading) => ({ intent: reading.intent, said: entitiesIn(text, reading.intent, context) })))] };
}

/** What a stranger's words are answered before they are tried as a code: that Relais speaks French, in their language. */
export function beforeCode(text: string, facts: Facts): View[] {
  const language = languageOf(text);
  return language === undefined ? [] : [foreignView(language, facts)];
}

/** Words that the open question cannot read but that surely ask for something: that is done, and the question comes again. */
export function besideQuestion(text: string, state: FlowState, turn: FlowTurn | undefined, facts: Facts): Decision | undefined {
  const unread = state.step === FORM || (turn?.go === 'ask' && turn.view.card === 'question' && turn.view.data.problem !== undefined);
  if (!unread || !facts.person || STAYS.has(state.flow)) return undefined;
  const { intent, confidence, entities } = understand(text, contextOf(facts));
  const decision = confidence < SURE || NO_REQUEST.has(intent) ? undefined : routeMeaning(intent, entities, facts, text);
  if (!decision) return undefined;
  return decision.decide === 'open' ? decision : { ...decision, again: true };
}

/** "En fait je pourrai venir" in answer to "why not?": another answer to the session, and no reason. */
export function otherAnswer(text: string, facts: Facts): Decision | undefined {
  const { intent, confidence, entities } = understand(text, contextOf(facts));
  return confidence >= SURE && (intent === 'attend' || intent === 'late') ? routeMeaning(intent, entities, facts) : undefined;
}

/**
 * What was decided, after the word that nothing about health is kept; an absence that was explained by it is not asked about
 * again. Beside a request only the listed words count: of "je ne peux pas" alone the model is not sure enough.
 */
export function afterHealth(text: string, decision: Decision | undefined, facts: Facts): Decision | undefined {
  if (!speaksOfHealth(text) || (decision && !saysHealth(text))) return decision;
  const said = healthView(facts);
  if (!decision) return { decide: 'show', views: [said] };
  if (decision.decide === 'show') return { ...decision, views: [said, ...decision.views] };
  const before = [...(decision.before ?? []), said];
  if (decision.decide === 'run' && decision.command.command === 'answer-session' && decision.command.answer === 'notComing') {
    return { ...decision, command: { ...decision.command, reason: 'private' }, before };
  }
  return { ...decision, before };
}

function isOnlyCounsellor({ person }: Facts): boolean {
  return isCounsellor(person) && person?.memberOf === undefined;
}

function contextOf({ world, person }: Facts): Context {
  const firstNames = world.cohorts.flatMap(({ members }) => Object.values(members).map(({ firstName }) => firstName));
  return {
    now: toWall(world.now, world.zone),
    role: isCounsellor(person) ? 'counsellor' : 'member',
    firstNames,
    findCommune: (text) => world.communes.find(text),
  };
}
