import { isFull } from '../../domain/cohort';
import { ok, refuse } from '../../domain/result';
import { counselled } from '../access';
import type { UseCase } from '../context';
import { outgoing } from '../outgoing';

/** A counsellor gives a free seat to someone of the waiting list; the person is told. Refused when no seat is free. */
export const admit: UseCase<'admit'> = async ({ cohort: id, person: personId }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const { value: cohort, revision } = found.value.cohort;
  if (isFull(cohort)) return refuse({ code: 'cohort_full' });
  const [stored] = (await context.store.details([personId], [])).people;
  const person = stored?.value;
  if (!person?.commune || !person.axis || person.waitsFor !== id) return refuse({ code: 'not_a_member' });
  const { waitsFor: _left, ...rest } = person;
  const member = { firstName: person.firstName, commune: person.commune, axis: person.axis, joinedAt: context.now };
  const changed = {
    ...cohort,
    members: { ...cohort.members, [personId]: member },
    waiting: cohort.waiting.filter((entry) => entry.person !== personId),
  };
  return ok({
    outcome: { done: 'admitted', cohort: changed, firstName: person.firstName },
    change: {
      people: [{ value: { ...rest, memberOf: id }, revision: stored?.revision ?? 0 }],
      cohorts: [{ value: changed, revision }],
      outgoing: [outgoing({ id: context.ids.id(), cohort: id, notice: { kind: 'admitted' }, to: [personId], now: context.now, policy: context.policy })],
    },
    remember: { focus: id },
  });
};
