import { flowNamed } from '../../dialogs';
import { FORM } from '../../dialogs/flow';
import { codeIn, hasCodeShape, isWrittenAsCode, looksLikeCode, readCode } from '../domain/code';
import type { FlowState } from '../domain/conversation';
import type { Reading } from '../domain/person';
import { say } from '../i18n/translator';
import { phraseIntent, type Intent } from '../understanding/phrases';
import { latinDigits, plain } from '../understanding/words';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { fromTurn } from './from-turn';
import { cancelledText, helpFor, menuOf, sentences } from './menus';
import { helpAtOnce, withHelpAtHand, withHelpInDialog } from './offers-of-help';
import { routeAnyPress } from './route-meaning';
import { asksForLanguage, inTheirLanguage, setLanguage } from './route-language';
import { offhandOffer, waitingForReview, withdrawSaid } from './route-offer';
import { noOffer, reactSaid } from './route-outcome';
import { openPlace } from './route-press';
import { routeSessionIntent } from './route-session';
import { asWords, besideTalk, goingOn } from './route-talk';
import { isWishedTrade, searchSaid } from './route-wishes';
import { typedChoice } from './typed-choice';
import { afterHealth, beforeCode, besideQuestion, doubtAbout, lateSaid, otherAnswer, routeUnderstood } from './understood';

const SHORTEST_SET_UP_CODE = 6;
const LONGEST_SET_UP_CODE = 64;

/** What to do with words. Interruptions first, then numbers and button words, then the open dialog, key phrases, free French. */
export function routeText(text: string, facts: Facts): Decision {
  const intent = phraseIntent(text);
  return inTheirLanguage(text, intent, routed(text, intent, facts), facts);
}

function routed(text: string, intent: Intent | undefined, facts: Facts): Decision {
  const right = intent && alwaysHeard(intent, facts);
  if (right) return right;
  const help = helpAtOnce(text, facts);
  if (help) return help;
  const pressed = menuLine(text, facts);
  if (pressed) return again(routeAnyPress(pressed, {}, facts));
  const { flow } = facts.conversation;
  if (flow) return withHelpInDialog(text, flow.flow, inFlow(flow, text, intent, facts));
  const code = codeIn(latinDigits(text));
  if (meansCode(code, facts)) return { decide: 'run', command: { command: 'present-code', code } };
  if (!intent && mayBeSetUpCode(text, facts)) return { decide: 'run', command: { command: 'present-code', code: text }, before: beforeCode(text, facts) };
  if (intent) return afterHealth(text, lateSaid(text, intent, facts) ?? routeIntent(intent, facts), facts) ?? lost(text, facts);
  const search = searchSaid(text, facts);
  if (search) return search;
  const offer = offhandOffer(text, facts);
  if (offer) return offer;
  const understood = afterHealth(text, routeUnderstood(text, facts), facts) ?? lost(text, facts);
  return { ...withHelpAtHand(text, understood), ...doubtAbout(text, facts) };
}

/** STOP, START, "mes données", "supprimer": for everyone, always, in any dialog. STOP ends what is open. */
function alwaysHeard(intent: Intent, facts: Facts): Decision | undefined {
  switch (intent.intent === 'open' ? intent.place : undefined) {
    case 'stop':
      return facts.person
        ? { decide: 'run', command: { command: 'stop' }, flow: 'end-all' }
        : { decide: 'show', views: [sentences(say('stop.stranger'))], flow: 'end-all' };
    case 'start':
      return again(openPlace('start', facts));
    case 'my-data':
      return again(openPlace('my-data', facts));
    case 'erase':
      // "Oui, tout effacer" is then the answer to the question that is open.
      return facts.conversation.flow?.flow === 'erase' ? undefined : openPlace('erase', facts);
    default:
      return undefined;
  }
}

/** Then the open question once more, so that nobody has to look for it. */
function again(decision: Decision): Decision {
  return decision.decide === 'open' ? decision : { ...decision, again: true };
}

/** A number, or the words of a line, of the last question; words that stand on several lines choose none. */
function menuLine(text: string, { conversation }: Facts) {
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(latinDigits(text))?.[1];
  if (number !== undefined) return conversation.menu.find((line) => line.number === Number(number))?.press;
  const words = plain(text);
  const [line, ...others] = conversation.menu.filter(({ label }) => words !== '' && plain(label) === words);
  return others.length === 0 ? line?.press : undefined;
}

function inFlow(state: FlowState, text: string, intent: Intent | undefined, facts: Facts): Decision {
  const flow = flowNamed(state.flow);
  if (!flow) return { decide: 'show', views: [menuOf(facts.person)], flow: 'end' };
  const { world, mode } = facts;
  const aside = asideFromQuestion(state, text, intent, facts);
  if (aside) return aside;
  const open = asWords(state);
  const turn = open.step === FORM ? undefined : flow.answer(open, typedChoice(open, text, facts) ?? text, world, mode);
  const beside = besideQuestion(text, open, turn, facts);
  if (beside) return beside;
  if (!turn) {
    const byQuestions = { ...state, questions: true };
    return first(sentences(say('flow.questions')), fromTurn(flow.again(byQuestions, world, mode)));
  }
  return fromTurn(turn);
}

/** Leaving, going back, help, another way of reading, a talk: what may be said in any dialog instead of an answer. */
function asideFromQuestion(state: FlowState, text: string, intent: Intent | undefined, facts: Facts): Decision | undefined {
  const flow = flowNamed(state.flow);
  const { world, mode } = facts;
  if (!flow) return undefined;
  if (intent?.intent === 'cancel') return { decide: 'show', views: [sentences(cancelledText(state.flow)), menuOf(facts.person)], flow: 'end' };
  if (intent?.intent === 'back') return fromTurn(flow.back(state, world, mode));
  if (intent?.intent === 'open' && (intent.place === 'help' || intent.place === 'menu') && !isWishedTrade(state, text)) {
    return first(sentences(say('help.inFlow')), fromTurn(flow.again(state, world, mode)));
  }
  return inOtherWords(state, text, intent, facts) ?? besideTalk(state, intent, (asked) => routeIntent(asked, facts)) ?? notAnswering(state, text, intent, facts);
}

/** Words that are no answer to this dialog's question, though they come in the middle of it. */
function notAnswering(state: FlowState, text: string, intent: Intent | undefined, facts: Facts): Decision | undefined {
  if (state.flow === 'registration' && hasCodeShape(text)) return { decide: 'run', command: { command: 'present-code', code: text }, again: true };
  if (state.flow !== 'absence') return undefined;
  if (intent?.intent === 'open' && intent.place !== 'talk') return again(openPlace(intent.place, facts));
  const answer = intent?.intent === 'answer' ? routeSessionIntent(intent, facts) : otherAnswer(text, facts);
  return answer && instead(state, answer);
}

/** Another language or another way of reading, asked for in the middle of a dialog. */
function inOtherWords(state: FlowState, text: string, intent: Intent | undefined, facts: Facts): Decision | undefined {
  if (intent?.intent === 'reading') return readDifferently(state, intent.reading, facts);
  if (!asksForLanguage(state, text)) return undefined;
  if (intent?.intent === 'language') return setLanguage(intent.language);
  return intent?.intent === 'open' && intent.place === 'language' ? again(openPlace('language', facts)) : undefined;
}

function setReading(reading: Reading): Decision {
  return { decide: 'run', command: { command: 'set-reading', reading } };
}

/** The open question once more, in the other words; whoever registers has then said how they like to read. */
function readDifferently(state: FlowState, reading: Reading, { person, world, mode }: Facts): Decision {
  const flow = flowNamed(state.flow);
  if (person || !flow) return again(setReading(reading));
  if (state.step === 'reading') return fromTurn(flow.answer(state, reading, world, mode));
  const chosen = { ...state, answers: { ...state.answers, reading } };
  return first(sentences(say('reading.now')), fromTurn(flow.again(chosen, world, mode)));
}

/** "Finalement je viens" takes the place of the answer to "why not?". */
function instead(state: FlowState, decision: Decision): Decision {
  return decision.decide === 'run' ? { ...decision, flow: state } : decision;
}

function first(view: ReturnType<typeof sentences>, decision: Decision): Decision {
  return decision.decide === 'show' ? { ...decision, views: [view, ...decision.views] } : decision;
}

/** A stranger's short text may be a code; somebody who is registered writes one only as codes are written. */
function meansCode(text: string, { person }: Facts): boolean {
  return person ? isWrittenAsCode(text) : looksLikeCode(text);
}

/** The set-up code is whatever the organisation chose, several words too: a stranger's short text is worth a look. */
function mayBeSetUpCode(text: string, { person }: Facts): boolean {
  return !person && text.length <= LONGEST_SET_UP_CODE && readCode(text).length >= SHORTEST_SET_UP_CODE;
}

function routeIntent(intent: Intent, facts: Facts): Decision {
  switch (intent.intent) {
    case 'open':
      return openPlace(intent.place, facts);
    case 'answer':
    case 'who-comes':
    case 'attendance':
    case 'move-session':
    case 'cancel-session':
      return routeSessionIntent(intent, facts);
    case 'cancel':
    case 'back':
      return { decide: 'show', views: [sentences(say('flow.nothingToCancel')), menuOf(facts.person)] };
    case 'react':
      return reactSaid(intent.stage, facts) ?? { decide: 'show', views: [noOffer()] };
    case 'withdraw-offer':
      return withdrawSaid(facts);
    case 'reading':
      return facts.person ? setReading(intent.reading) : { decide: 'show', views: [menuOf(facts.person)] };
    case 'language':
      return setLanguage(intent.language);
    case 'greeting':
      return { decide: 'show', views: [menuOf(facts.person, true, goingOn(facts), waitingForReview(facts))] };
    case 'thanks':
      return { decide: 'show', views: [sentences(say('thanks.welcome'))] };
  }
}

function lost(text: string, { person, conversation }: Facts): Decision {
  if (/^\s*\d{1,2}\s*$/.test(latinDigits(text)) && conversation.menu.length > 0) return { decide: 'show', views: [sentences(say('unknown.number')), menuOf(person)] };
  if (!person) return { decide: 'show', views: helpFor(person) };
  return { decide: 'show', views: [sentences(say('unknown.text')), menuOf(person)] };
}

