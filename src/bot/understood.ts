import type { View } from '../../cards/view';
import { FORM, type FlowTurn } from '../../dialogs/flow';
import type { FlowState } from '../domain/conversation';
import type { Command } from '../application/commands';
import { INTENTS, intentsOpenTo, type IntentName } from '../domain/intents';
import { isCounsellor, Language } from '../domain/person';
import { toWall } from '../domain/wall-clock';
import { Wish } from '../domain/wish';
import { entitiesIn, type Context } from '../understanding/entities';
import { speaksOfHealth } from '../understanding/health';
import { saysHealth } from '../understanding/health-lexicon';
import { languageOf } from '../understanding/language';
import { phraseIntent, type Intent } from '../understanding/phrases';
import { SURE, understand, type Reading } from '../understanding/understand';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { helpFor } from './menus';
import { meantView } from './meant-views';
import { foreignView, healthView } from './offers-of-help';
import { routeMeaning } from './route-meaning';
import { reactSaid } from './route-outcome';

/** These ask for nothing that could be offered as a reading. */
const NO_REQUEST: ReadonlySet<IntentName> = new Set(['greeting', 'thanks', 'menu', 'distress', 'other']);
/** A counsellor is offered no reading that only a member can mean. */
const OF_MEMBERS: ReadonlySet<IntentName> = new Set(['attend', 'absent', 'late', ...Wish.options.filter((wish) => wish !== 'list-offers')]);
/** Beside a courtesy or something off topic, a request at least this likely is asked about. */
const WORTH_A_QUESTION = 0.25;
const MOST_READINGS = 3;
/** Commands that only show something to whoever asked. */
const ONLY_SHOW: ReadonlySet<Command['command']> = new Set(['next-session', 'my-counsellor', 'my-cohorts', 'cohort-card', 'session-card', 'who-comes', 'list-offers', 'my-talks', 'my-data', 'offer-figures', 'offers-review']);
/** Dialogs whose question stays until it is answered or left: what waits there would be lost, or is a right. */
const STAYS = new Set(['registration', 'erase', 'confirm-send', 'counsellor-name', 'write-to-counsellor', 'write-to-member']);

/** What free French leads to: when sure its dialog or answer, else the likely readings to choose from; undefined when it is none of these. */
export function routeUnderstood(text: string, facts: Facts): Decision | undefined {
  const context = contextOf(facts);
  const { intent, confidence, entities, alternatives } = understand(text, context);
  if (intent === 'other' && isForeign(entities.language)) return { decide: 'show', views: [foreignView(entities.language, facts), ...(facts.person ? [] : helpFor(undefined))] };
  if (!facts.person) return undefined;
  const machine = [{ intent, confidence }, ...alternatives];
  const advised = confidence < SURE ? facts.advised : undefined;
  if (advised !== undefined && isPossible(advised, facts)) return routeAdvised(advised, machine, text, facts);
  const likely = machine.filter((reading) => isPossible(reading.intent, facts)).slice(0, MOST_READINGS);
  const isQuestion = confidence < SURE && (!NO_REQUEST.has(intent) || (likely[0]?.confidence ?? 0) >= WORTH_A_QUESTION);
  if (!isQuestion) return routeMeaning(intent, entities, facts, text);
  // A counsellor who is not coming has no session to answer, and is offered what they can do about it.
  if (likely.length === 0) return OF_MEMBERS.has(intent) ? routeMeaning(intent, entities, facts, text) : undefined;
  return whichMeant(likely.map((reading) => reading.intent), text, facts);
}

/** What a model may be asked to choose from about words that the machine reads with doubt; nothing about a language that is not French. */
export function doubtAbout(text: string, facts: Facts): Pick<Decision, 'unsure'> {
  if (!facts.person || facts.advised !== undefined) return {};
  const context = contextOf(facts);
  const { confidence, entities } = understand(text, context);
  if (confidence >= SURE || entities.language !== undefined) return {};
  return { unsure: INTENTS.slice(0, intentsOpenTo(context.role ?? 'member')).filter((intent) => intent !== 'distress') };
}

/**
 * A model's opinion is taken where the machine's first or second reading is the same and nothing is done by it; else it is the
 * first of the readings to choose from.
 */
function routeAdvised(advised: IntentName, machine: readonly Reading[], text: string, facts: Facts): Decision | undefined {
  const isAgreed = machine.slice(0, 2).some(({ intent }) => intent === advised);
  const decision = isAgreed ? routeMeaning(advised, entitiesIn(text, advised, contextOf(facts)), facts, text) : undefined;
  if (decision && !isDone(decision)) return decision;
  const others = machine.map(({ intent }) => intent).filter((intent) => intent !== advised && isPossible(intent, facts));
  return whichMeant([advised, ...others].slice(0, MOST_READINGS), text, facts);
}

function isDone(decision: Decision): boolean {
  return decision.decide === 'run' && !ONLY_SHOW.has(decision.command.command);
}

function whichMeant(readings: readonly IntentName[], text: string, facts: Facts): Decision {
  const context = contextOf(facts);
  return { decide: 'show', views: [meantView(readings.map((intent) => ({ intent, said: entitiesIn(text, intent, context) })))] };
}

function isPossible(intent: IntentName, facts: Facts): boolean {
  return !NO_REQUEST.has(intent) && !(isOnlyCounsellor(facts) && OF_MEMBERS.has(intent));
}

/** What a stranger's words are answered before they are tried as a code: which languages Relais speaks, in theirs. */
export function beforeCode(text: string, facts: Facts): View[] {
  const language = languageOf(text);
  return isForeign(language) ? [foreignView(language, facts)] : [];
}

/** "En retard de 20 min" is a key phrase that says more than its name: by how much, or for which day. */
export function lateSaid(text: string, intent: Intent, facts: Facts): Decision | undefined {
  const isLate = intent.intent === 'answer' && intent.answer === 'late';
  return isLate ? routeMeaning('late', entitiesIn(text, 'late', contextOf(facts)), facts) : undefined;
}

/** Words that the open question cannot read but that surely ask for something: that is done, and the question comes again. */
export function besideQuestion(text: string, state: FlowState, turn: FlowTurn | undefined, facts: Facts): Decision | undefined {
  const unread = state.step === FORM || (turn?.go === 'ask' && turn.view.card === 'question' && turn.view.data.problem !== undefined);
  if (!unread || !facts.person || STAYS.has(state.flow)) return undefined;
  const decision = requestIn(text, facts);
  // Whoever is sharing an offer asks for nothing else with words about an offer: why these are none is said.
  if (!decision || (decision.decide === 'open' && decision.flow === state.flow)) return undefined;
  return decision.decide === 'open' ? decision : { ...decision, again: true };
}

/** What came of an offer, in its usual words, or what is surely meant. */
function requestIn(text: string, facts: Facts): Decision | undefined {
  const phrase = phraseIntent(text);
  if (phrase?.intent === 'react') return reactSaid(phrase.stage, facts);
  const { intent, confidence, entities } = understand(text, contextOf(facts));
  return confidence < SURE || NO_REQUEST.has(intent) ? undefined : routeMeaning(intent, entities, facts, text);
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

/** A language that Relais cannot answer in. */
function isForeign(language: string | undefined): language is string {
  return language !== undefined && !Language.safeParse(language).success;
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
