import { currentSession, pastSessions, upcomingSessions } from '../domain/cohort';
import type { Intent } from '../understanding/phrases';
import type { Decision } from './decision';
import type { Facts } from './facts';
import { focused } from './focused';
import { presentRefusal } from './present-refusal';
import { openSessionFlow } from './route-press';

type SessionIntent = Extract<Intent, { intent: 'answer' | 'who-comes' | 'attendance' | 'move-session' | 'cancel-session' }>;

/** Words about "the" session: a member's next one, or that of the cohort a counsellor looked at last. */
export function routeSessionIntent(intent: SessionIntent, facts: Facts): Decision {
  const { world, person } = facts;
  if (intent.intent === 'answer') return answerNext(intent.answer, facts);
  if (!person?.counsels) return { decide: 'show', views: presentRefusal({ code: 'not_allowed' }) };
  const cohort = focused(facts);
  if (!cohort) return { decide: 'run', command: { command: 'my-cohorts' } };
  if (intent.intent === 'who-comes') return { decide: 'run', command: { command: 'who-comes', cohort: cohort.id } };
  const upcoming = upcomingSessions(cohort, world.now, world.zone)[0];
  const session = intent.intent === 'attendance' ? (pastSessions(cohort, world.now, world.zone)[0] ?? upcoming) : upcoming;
  if (!session) return { decide: 'run', command: { command: 'cohort-card', cohort: cohort.id } };
  return openSessionFlow(intent.intent === 'move-session' ? 'move' : intent.intent, cohort.id, session.id, facts);
}

function answerNext(answer: Extract<SessionIntent, { intent: 'answer' }>['answer'], { world, person }: Facts): Decision {
  const cohort = world.cohorts.find(({ members }) => person !== undefined && person.id in members);
  const session = cohort && currentSession(cohort, world.now, world.zone);
  if (!cohort || !session) return { decide: 'run', command: { command: 'next-session' } };
  return { decide: 'run', command: { command: 'answer-session', cohort: cohort.id, session: session.id, revision: session.revision, answer } };
}
