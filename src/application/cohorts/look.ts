import { pastSessions, upcomingSessions, type Cohort } from '../../domain/cohort';
import type { GroupSession } from '../../domain/group-session';
import { ok, refuse } from '../../domain/result';
import { counselled, membership, speaker, standingSession } from '../access';
import type { Context, UseCase } from '../context';
import { broadcastIds, standings, type Standing } from '../../domain/standing';

/** The cohorts that a counsellor accompanies. */
export const myCohorts: UseCase<'my-cohorts'> = (_command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  if (!found.value.value.counsels) return refuse({ code: 'not_allowed' });
  return ok({ outcome: { done: 'my-cohorts', cohorts: context.scene.cohorts.map(({ value }) => value) } });
};

/** One cohort: members, next session, who comes, who did not answer, who could not be reached. */
export const cohortCard: UseCase<'cohort-card'> = async ({ cohort: id }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const cohort = found.value.cohort.value;
  const next = upcomingSessions(cohort, context.now, context.policy.zone)[0];
  const seen = next ? await lookAt(cohort, next, context) : { standings: [], uncertain: 0 };
  return ok({ outcome: { done: 'cohort-card', cohort, next, ...seen }, remember: { focus: id } });
};

/** Who comes to a session: the one asked for, else the next one, else the last one. */
export const whoComes: UseCase<'who-comes'> = async ({ cohort: id, session: sessionId }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const cohort = found.value.cohort.value;
  const { now, policy } = context;
  const asked = sessionId ? cohort.sessions[sessionId] : undefined;
  const session = asked ?? upcomingSessions(cohort, now, policy.zone)[0] ?? pastSessions(cohort, now, policy.zone)[0];
  if (session?.status !== 'planned') return refuse({ code: 'session_gone' });
  return ok({ outcome: { done: 'who-comes', cohort, session, standings: (await lookAt(cohort, session, context)).standings }, remember: { focus: id } });
};

/** One session, with what a counsellor can do about it. */
export const sessionCard: UseCase<'session-card'> = ({ cohort: id, session: sessionId }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const cohort = found.value.cohort.value;
  const session = standingSession(cohort, sessionId);
  if (!session.ok) return session;
  return ok({ outcome: { done: 'session-card', cohort, session: session.value }, remember: { focus: id } });
};

/** The counsellors of the speaker's group. */
export const myCounsellor: UseCase<'my-counsellor'> = (_command, context) => {
  const found = membership(context);
  const cohort = found.ok ? found.value.cohort.value : context.scene.cohorts[0]?.value;
  return ok({ outcome: { done: 'my-counsellor', cohort, names: Object.values(cohort?.counsellors ?? {}) } });
};

async function lookAt(cohort: Cohort, session: GroupSession, context: Context): Promise<{ standings: Standing[]; uncertain: number }> {
  const ids = broadcastIds(session, context.policy.reminders.map((step) => step.id));
  const { people, broadcasts } = await context.store.details(Object.keys(cohort.members), ids);
  const uncertain = broadcasts.flatMap(({ rows }) => Object.values(rows)).filter((row) => row.state === 'uncertain').length;
  return { standings: standings(cohort, session, people.map(({ value }) => value), broadcasts), uncertain };
}
