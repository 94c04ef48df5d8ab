import type { Cohort } from '../../domain/cohort';
import { ok } from '../../domain/result';
import { openTalkOf, readersOf, withTalk, type Talk } from '../../domain/talk';
import type { Change, Outgoing } from '../change';
import type { Context, UseCase } from '../context';
import { outgoing } from '../outgoing';
import { openTalk } from './access';

/** Either side ends the talk: the other is told, and what was said before still arrives. */
export const closeTalk: UseCase<'close-talk'> = ({ cohort: cohortId, talk: talkId }, context) => {
  const found = openTalk(context, cohortId, talkId);
  if (!found.ok) return found;
  const { person, cohort, talk } = found.value;
  const told = closing(cohort.value, talk, person.id, 'ended', context);
  return ok({
    outcome: { done: 'talk-closed', cohort: cohort.value, talk },
    change: { cohorts: [{ value: closed(cohort.value, talk, context.now), revision: cohort.revision }], outgoing: [told] },
  });
};

/** STOP ends the talk of whoever says it, and their counsellors are told why nothing comes any more. */
export function talksStopped(person: string, { scene, ...context }: Context): Pick<Change, 'cohorts' | 'outgoing'> {
  const stopped = scene.cohorts.flatMap(({ value, revision }) => {
    const talk = openTalkOf(value, person, context.now);
    return talk ? [{ cohort: { value: closed(value, talk, context.now), revision }, told: closing(value, talk, person, 'stopped', context) }] : [];
  });
  return stopped.length === 0 ? {} : { cohorts: stopped.map(({ cohort }) => cohort), outgoing: stopped.map(({ told }) => told) };
}

function closed(cohort: Cohort, talk: Talk, now: number): Cohort {
  return withTalk(cohort, { ...talk, closedAt: now });
}

function closing(cohort: Cohort, talk: Talk, by: string, why: 'ended' | 'stopped', { ids, now, policy }: Pick<Context, 'ids' | 'now' | 'policy'>): Outgoing {
  return outgoing({ id: `talk-${talk.id}-${ids.id()}`, cohort: cohort.id, notice: { kind: 'talk-closed', talk: talk.id, why }, to: readersOf(talk, by, cohort), now, policy });
}
