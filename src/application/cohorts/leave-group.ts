import type { Notice } from '../../domain/broadcast';
import type { Cohort } from '../../domain/cohort';
import type { Exit } from '../../domain/exit';
import { afterExit, withoutMember } from '../../domain/leaving';
import type { Person } from '../../domain/person';
import { ok } from '../../domain/result';
import { membership } from '../access';
import type { Outgoing } from '../change';
import type { Context, UseCase } from '../context';
import { outgoing } from '../outgoing';

/**
 * A member leaves their group: the seat is free, the group gets their word if they left one, the counsellors hear who left
 * and why, and of the free seat when somebody waits. The person keeps their account. Never automatic.
 */
export const leaveGroup: UseCase<'leave-group'> = ({ exit: kind, word }, context) => {
  const found = membership(context);
  if (!found.ok) return found;
  const { person, cohort } = found.value;
  const { now, policy, ids, scene } = context;
  const left = withoutMember(cohort.value, person.id, now, policy.zone);
  const farewell = word === undefined ? undefined : `farewell-${ids.id()}`;
  const exit: Exit = { cohort: left.id, cohortName: left.name, kind, at: now, ...(farewell ? { farewell } : {}) };
  return ok({
    outcome: { done: 'left-group', cohort: left, exit: kind, word: word !== undefined },
    change: {
      people: [{ value: afterExit(person, exit), revision: scene.person?.revision ?? 0 }],
      cohorts: [{ value: left, revision: cohort.revision }],
      outgoing: [...(farewell && word ? farewellTo(left, person, farewell, word, context) : []), ...toCounsellors(left, person, exit, context)],
    },
  });
};

function farewellTo(cohort: Cohort, { id: person, firstName }: Person, id: string, word: string, { now, policy }: Context): Outgoing[] {
  const to = [...new Set([...Object.keys(cohort.members), ...Object.keys(cohort.counsellors)])];
  return to.length === 0 ? [] : [outgoing({ id, cohort: cohort.id, notice: { kind: 'farewell', person, firstName, word }, to, now, policy })];
}

function toCounsellors(cohort: Cohort, { id: person, firstName }: Person, { kind: exit }: Exit, { now, policy, ids }: Context): Outgoing[] {
  const to = Object.keys(cohort.counsellors);
  const tell = (notice: Notice): Outgoing => outgoing({ id: ids.id(), cohort: cohort.id, notice, to, now, policy });
  if (to.length === 0) return [];
  return [tell({ kind: 'member-left', person, firstName, exit }), ...(cohort.waiting.length > 0 ? [tell({ kind: 'seat-free' })] : [])];
}
