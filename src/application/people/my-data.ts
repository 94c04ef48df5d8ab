import type { Cohort } from '../../domain/cohort';
import type { Person } from '../../domain/person';
import { ok, type Result } from '../../domain/result';
import { speaker } from '../access';
import type { Context, Done, UseCase } from '../context';
import type { PersonalData } from '../../domain/personal-data';

/** Shows a person all that is kept about them (GDPR art. 15). */
export const myData: UseCase<'my-data'> = (_command, context) => withData(context, 'my-data');

/** The same as a file to keep (GDPR art. 20). */
export const downloadData: UseCase<'download-data'> = (_command, context) => withData(context, 'data-file');

async function withData(context: Context, done: 'my-data' | 'data-file'): Promise<Result<Done>> {
  const found = speaker(context);
  if (!found.ok) return found;
  const person = found.value.value;
  const received = await context.store.deliveriesOf(person.id);
  const cohorts = context.scene.cohorts.map(({ value }) => value);
  const messages = received.map(({ broadcast, row }) => ({
    kind: broadcast.notice.kind,
    state: row.state,
    at: row.at,
    ...(row.readAt === undefined ? {} : { readAt: row.readAt }),
    ...(row.answeredAt === undefined ? {} : { answeredAt: row.answeredAt }),
  }));
  return ok({ outcome: { done, data: { person, ...ofCohorts(person, cohorts), messages } } });
}

function ofCohorts(person: Person, cohorts: readonly Cohort[]): Omit<PersonalData, 'person' | 'messages'> {
  const own = cohorts.find(({ id }) => id === person.memberOf || id === person.waitsFor);
  const sessions = cohorts.flatMap((cohort) => Object.values(cohort.sessions));
  const joinedAt = own?.members[person.id]?.joinedAt;
  return {
    ...(own ? { cohort: { name: own.name, counsellors: Object.values(own.counsellors), ...(joinedAt ? { joinedAt } : {}) } } : {}),
    answers: sessions.flatMap(({ start, rsvps }) => {
      const rsvp = rsvps[person.id];
      if (!rsvp) return [];
      const { answer, reason, reasonText } = rsvp;
      return [{ start, answer, ...(reason ? { reason } : {}), ...(reasonText ? { reasonText } : {}) }];
    }),
    attendance: sessions.flatMap(({ start, attendance }) => {
      const mark = attendance?.[person.id];
      return mark ? [{ start, mark }] : [];
    }),
    offers: cohorts.flatMap(({ offers }) => offers.filter(({ sharedBy }) => sharedBy === person.id).map(({ text, sharedAt }) => ({ text, sharedAt }))),
  };
}
