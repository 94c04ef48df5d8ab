import { withoutPerson, type Cohort } from '../../domain/cohort';
import { ok } from '../../domain/result';
import type { Context, UseCase } from '../context';
import type { Outgoing, Stored } from '../change';
import { outgoing } from '../outgoing';

/** Erases everything about the speaker, deliveries under way included, and frees the seat (GDPR art. 17). */
export const eraseMe: UseCase<'erase-me'> = (_command, context) => {
  const person = context.scene.person?.value;
  const speakerKey = context.scene.conversation.value.speaker;
  if (!person) return ok({ outcome: { done: 'erased' }, change: { erase: [{ person: '', speaker: speakerKey }] } });
  const touched = context.scene.cohorts.filter(({ value }) => concerns(value, person.id));
  return ok({
    outcome: { done: 'erased' },
    change: {
      cohorts: touched.map(({ value, revision }) => ({ value: withoutPerson(value, person.id), revision })),
      outgoing: touched.flatMap((cohort) => seatNotice(cohort, person.id, context)),
      erase: [{ person: person.id, speaker: speakerKey }],
    },
  });
};

function concerns(cohort: Cohort, person: string): boolean {
  return person in cohort.members || person in cohort.counsellors || cohort.waiting.some((entry) => entry.person === person);
}

function seatNotice({ value: cohort }: Stored<Cohort>, person: string, { ids, now, policy }: Context): Outgoing[] {
  const counsellors = Object.keys(cohort.counsellors).filter((id) => id !== person);
  if (!(person in cohort.members) || counsellors.length === 0) return [];
  return [outgoing({ id: ids.id(), cohort: cohort.id, notice: { kind: 'seat-free' }, to: counsellors, now, policy })];
}
