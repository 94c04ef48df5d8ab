import { FORM } from '../../dialogs/flow';
import { namesIn } from '../domain/cohort';
import type { FlowState } from '../domain/conversation';
import { isCounsellor } from '../domain/person';
import type { Press } from '../domain/press';
import { isOpen, openTalkOf, openTalks, talkIn } from '../domain/talk';
import type { Intent } from '../understanding/phrases';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { presentRefusal } from './present-refusal';
import { talkPartners } from './present-talk';

/** "Parler à qui m'accompagne": the talk that goes on, or else the request; a counsellor's talks for a counsellor who is no member. */
export function openOwnTalk({ person, world }: Facts): Decision {
  const own = world.cohorts.find((cohort) => person !== undefined && (person.id in cohort.members || cohort.waiting.some((entry) => entry.person === person.id)));
  if (!person || !own) return isCounsellor(person) ? run({ command: 'my-talks' }) : { decide: 'show', views: presentRefusal({ code: 'not_a_member' }) };
  const talk = openTalkOf(own, person.id, world.now);
  return talk ? run({ command: 'talk-card', cohort: own.id, talk: talk.id }) : { decide: 'open', flow: 'ask-counsellor', seed: {} };
}

/** How many talks go on with the members of a counsellor's cohorts. */
export function goingOn({ person, world }: Facts): number {
  const theirs = world.cohorts.filter(({ counsellors }) => person !== undefined && person.id in counsellors);
  return theirs.reduce((count, cohort) => count + openTalks(cohort, world.now).length, 0);
}

/** Words written beside the card of a talk are the answer that its form asks for. */
export function asWords(state: FlowState): FlowState {
  return isOnCard(state) ? { ...state, step: 'text', questions: true } : state;
}

/** What is done for a key phrase of the menus ("mes groupes") written beside that form: it is for Relais, and the form is left. */
export function besideTalk(state: FlowState, intent: Intent | undefined, route: (intent: Intent) => Decision): Decision | undefined {
  if (!isOnCard(state) || !intent || FOR_THE_OTHER.has(intent.intent)) return undefined;
  const decision = route(intent);
  if (decision.decide === 'open') return decision;
  return decision.decide === 'show' ? { ...decision, flow: 'end' } : { ...decision, flow: state };
}

/** Key phrases that one says to a person too. */
const FOR_THE_OTHER: ReadonlySet<Intent['intent']> = new Set(['answer', 'greeting', 'thanks', 'back', 'cancel']);

function isOnCard({ flow, step }: FlowState): boolean {
  return (flow === 'write-to-counsellor' || flow === 'write-to-member') && step === FORM;
}

/** "Répondre" asks for the words, "Terminer" ends; who may is checked again by the use case. */
export function routeTalkPress(press: Extract<Press, { do: 'talk' | 'reply' | 'end-talk' }>, facts: Facts): Decision {
  const { cohort, talk } = press;
  switch (press.do) {
    case 'talk':
      return run({ command: 'talk-card', cohort, talk });
    case 'end-talk':
      return run({ command: 'close-talk', cohort, talk });
    case 'reply':
      return reply(cohort, talk, facts);
  }
}

function reply(cohortId: string, talkId: string, { person, world }: Facts): Decision {
  const cohort = world.cohorts.find(({ id }) => id === cohortId);
  const talk = cohort && talkIn(cohort, talkId);
  if (!person || !cohort || !talk || !isOpen(talk, world.now)) return { decide: 'show', views: presentRefusal({ code: 'talk_closed' }) };
  const isMember = talk.member === person.id;
  if (!isMember && !(person.id in cohort.counsellors)) return { decide: 'show', views: presentRefusal({ code: 'not_allowed' }) };
  const names = isMember ? talkPartners(cohort, talk, person.id) : [namesIn(cohort)[talk.member] ?? ''];
  return { decide: 'open', flow: isMember ? 'write-to-counsellor' : 'write-to-member', seed: { cohort: cohortId, talk: talkId, names } };
}

function run(command: Extract<Decision, { decide: 'run' }>['command']): Decision {
  return { decide: 'run', command };
}
