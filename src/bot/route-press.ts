import type { View } from '../../cards/view';
import { flowNamed } from '../../dialogs';
import { FORM } from '../../dialogs/flow';
import { counselled, standingSession } from '../application/access';
import { Press, type Place } from '../domain/press';
import { say } from '../i18n/translator';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { cancelledText, helpFor, menuOf, sentences } from './menus';
import { presentRefusal } from './present-refusal';
import { fromTurn } from './from-turn';
import { languageList, setLanguage } from './route-language';
import { waitingForReview } from './route-offer';
import { goingOn, openOwnTalk, routeTalkPress } from './route-talk';
import { openWorkPlace, routeWorkPress, type WorkPlace, type WorkPress } from './route-work';

/** What a sealed button means; undefined when it is old, foreign or forged. */
export function openButton(token: string, { sealer, audience, context }: Facts): Press | undefined {
  const payload = sealer.open(token, audience) ?? sealer.open(token, `speaker:${context.address.speaker}`);
  if (payload === undefined) return undefined;
  return Press.safeParse(JSON.parse(payload)).data;
}

/** What to do with a press. Who may is checked here and again by the use case; the button itself proves nothing. */
export function routePress(press: Exclude<Press, { do: 'mean' | 'tell' }>, values: Record<string, string>, facts: Facts): Decision {
  switch (press.do) {
    case 'answer':
    case 'submit':
      return answerOpenFlow(press, values, facts);
    case 'back':
    case 'cancel':
      return leaveQuestion(press.do, facts);
    case 'open':
      return openPlace(press.place, facts);
    case 'language':
      return setLanguage(press.language);
    case 'rsvp':
      return answerSession(press, facts);
    case 'read':
      return run({ command: 'mark-read', broadcast: press.broadcast });
    case 'download':
      return run({ command: 'download-data' });
    case 'plan':
    case 'write':
      return forCohort(press.cohort, facts, { decide: 'open', flow: press.do === 'plan' ? 'plan-session' : 'write-to-cohort', seed: { cohort: press.cohort } });
    case 'talk':
    case 'reply':
    case 'end-talk':
      return routeTalkPress(press, facts);
    case 'attendance':
    case 'move':
    case 'cancel-session':
      return openSessionFlow(press.do, press.cohort, press.session, facts);
    case 'cohort':
    case 'session':
    case 'who-comes':
    case 'report':
    case 'resend':
    case 'admit':
      return routeGroupPress(press);
    default:
      return routeWorkPress(press satisfies WorkPress, facts);
  }
}

/** What a counsellor looks at and does with one press on the cards of a group. */
function routeGroupPress(press: Extract<Press, { do: 'cohort' | 'session' | 'who-comes' | 'report' | 'resend' | 'admit' }>): Decision {
  const { cohort } = press;
  switch (press.do) {
    case 'cohort':
      return run({ command: 'cohort-card', cohort });
    case 'session':
      return run({ command: 'session-card', cohort, session: press.session });
    case 'who-comes':
      return run({ command: 'who-comes', cohort, session: press.session });
    case 'report':
    case 'resend':
      return run({ command: press.do, cohort, broadcast: press.broadcast });
    case 'admit':
      return run({ command: 'admit', cohort, person: press.person });
  }
}

function run(command: Extract<Decision, { decide: 'run' }>['command']): Decision {
  return { decide: 'run', command };
}

/** A new answer ends the question why somebody could not come. */
function answerSession({ cohort, session, revision, answer, broadcast }: Extract<Press, { do: 'rsvp' }>, { conversation: { flow } }: Facts): Decision {
  return {
    decide: 'run',
    command: { command: 'answer-session', cohort, session, revision, answer, ...(broadcast ? { broadcast } : {}) },
    ...(flow?.flow === 'absence' ? { flow } : {}),
  };
}

function answerOpenFlow(press: Extract<Press, { do: 'answer' | 'submit' }>, values: Record<string, string>, facts: Facts): Decision {
  const { conversation, world, mode } = facts;
  const state = conversation.flow;
  const flow = state?.flow === press.flow ? flowNamed(press.flow) : undefined;
  if (!state || !flow) return oldButton(facts);
  if (press.do === 'submit') return state.step === FORM || state.questions ? fromTurn(flow.submit(state, values, world)) : oldButton(facts);
  return state.step === press.step ? fromTurn(flow.answer(state, press.value, world, mode)) : oldButton(facts);
}

/** Says that the button is void, and shows the open question again so that nobody is lost. It never completes a dialog. */
export function oldButton({ conversation, world, mode, person }: Facts): Decision {
  const old = sentences(say('unknown.old'));
  const turn = conversation.flow && flowNamed(conversation.flow.flow)?.again(conversation.flow, world, mode);
  if (!turn || turn.go === 'complete') return { decide: 'show', views: [old, menuOf(person)] };
  const again = fromTurn(turn);
  return again.decide === 'show' ? { ...again, views: [old, ...again.views] } : { decide: 'show', views: [old], again: true };
}

function leaveQuestion(how: 'back' | 'cancel', facts: Facts): Decision {
  const { conversation, world, mode, person } = facts;
  const flow = conversation.flow && flowNamed(conversation.flow.flow);
  if (!conversation.flow || !flow) return { decide: 'show', views: [sentences(say('flow.nothingToCancel')), menuOf(person)] };
  if (how === 'back') return fromTurn(flow.back(conversation.flow, world, mode));
  return { decide: 'show', views: [sentences(cancelledText(conversation.flow.flow)), menuOf(person)], flow: 'end' };
}

function forCohort(cohort: string, facts: Facts, decision: Decision): Decision {
  const found = counselled(facts.context, cohort);
  return found.ok ? decision : { decide: 'show', views: presentRefusal(found.refusal) };
}

/** Opens the dialog that changes a session, with what it says now. */
export function openSessionFlow(deed: 'attendance' | 'move' | 'cancel-session', cohort: string, session: string, facts: Facts): Decision {
  const found = counselled(facts.context, cohort);
  if (!found.ok) return { decide: 'show', views: presentRefusal(found.refusal) };
  const standing = standingSession(found.value.cohort.value, session);
  if (!standing.ok) return { decide: 'show', views: presentRefusal(standing.refusal) };
  const { start, place, revision, attendance: before } = standing.value;
  const seed = { cohort, session, revision };
  if (deed === 'move') return { decide: 'open', flow: 'move-session', seed: { ...seed, before: { start, place } } };
  if (deed === 'cancel-session') return { decide: 'open', flow: 'cancel-session', seed: { ...seed, start } };
  const members = Object.entries(found.value.cohort.value.members).map(([id, { firstName }]) => ({ id, name: firstName }));
  if (members.length === 0) return { decide: 'show', views: [sentences(say('attendance.nobody'))] };
  return { decide: 'open', flow: 'attendance', seed: { cohort, session, start, members, ...(before ? { before } : {}) } };
}

/** Goes to a place of the menu. */
export function openPlace(place: Place, facts: Facts): Decision {
  const { person } = facts;
  switch (place) {
    case 'menu':
      return { decide: 'show', views: [menuOf(person, false, goingOn(facts), waitingForReview(facts))] };
    case 'help':
      return { decide: 'show', views: helpFor(person) };
    case 'language':
      return { decide: 'show', views: [languageList()] };
    case 'next-session':
    case 'my-counsellor':
    case 'my-cohorts':
    case 'invite-counsellor':
    case 'offers-review':
      return run({ command: place });
    case 'stop':
    case 'start':
    case 'my-data':
      return person ? run({ command: place }) : { decide: 'show', views: [strangersRights(place, facts)] };
    case 'erase':
      return { decide: 'open', flow: 'erase', seed: {} };
    case 'talk':
      return openOwnTalk(facts);
    case 'create-cohort':
    case 'plan-session':
    case 'write-to-cohort':
      return openCounsellorFlow(place, facts);
    default:
      return openWorkPlace(place satisfies WorkPlace, facts);
  }
}

/** What somebody without a registration is told about their rights: the truth about an unfinished one too. */
function strangersRights(place: 'stop' | 'start' | 'my-data', { conversation }: Facts): View {
  if (place === 'stop') return sentences(say('stop.stranger'));
  return sentences(say(conversation.flow ? 'rights.unfinished' : 'rights.stranger'));
}

function openCounsellorFlow(place: 'create-cohort' | 'plan-session' | 'write-to-cohort', { person, world }: Facts): Decision {
  if (!person?.counsels) return { decide: 'show', views: presentRefusal({ code: 'not_allowed' }) };
  if (place !== 'create-cohort' && world.cohorts.length === 0) return { decide: 'show', views: [{ card: 'cohortList', data: { cohorts: [] } }] };
  return { decide: 'open', flow: place, seed: {} };
}
