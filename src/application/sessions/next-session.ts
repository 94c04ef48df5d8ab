import { upcomingSessions } from '../../domain/cohort';
import { ok } from '../../domain/result';
import { speaker } from '../access';
import type { UseCase } from '../context';

/** When, where and what the next session is, with the speaker's own answer. */
export const nextSession: UseCase<'next-session'> = (_command, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const person = found.value.value;
  const cohort = context.scene.cohorts.find(({ value }) => person.id in value.members)?.value;
  const session = cohort ? upcomingSessions(cohort, context.now, context.policy.zone)[0] : undefined;
  return ok({ outcome: { done: 'next-session', cohort, session, mine: session?.rsvps[person.id]?.answer, waiting: person.waitsFor !== undefined } });
};
