import type { Broadcast, Delivery } from '../../domain/broadcast';
import type { Cohort } from '../../domain/cohort';
import type { Person } from '../../domain/person';
import { ok, type Result } from '../../domain/result';
import { speaker } from '../access';
import type { Context, Done, UseCase } from '../context';
import type { PersonalData } from '../../domain/personal-data';
import { cohortsLeft, exitsOf } from './left-groups';
import { talksOf } from '../talks/export';

/** Shows a person all that is kept about them (GDPR art. 15). */
export const myData: UseCase<'my-data'> = (_command, context) => withData(context, 'my-data');

/** The same as a file to keep (GDPR art. 20). */
export const downloadData: UseCase<'download-data'> = (_command, context) => withData(context, 'data-file');

async function withData(context: Context, done: 'my-data' | 'data-file'): Promise<Result<Done>> {
  const found = speaker(context);
  if (!found.ok) return found;
  const { store, scene } = context;
  const person = found.value.value;
  const here = scene.cohorts.map(({ value }) => value);
  const cohorts = [...here, ...(await cohortsLeft(person, here, store))];
  const talks = talksOf(person.id, cohorts);
  const [received, said, exits] = await Promise.all([store.deliveriesOf(person.id), store.saidOn(person.address.conversation), exitsOf(person, store)]);
  const data: PersonalData = {
    person,
    ...ofCohorts(person, cohorts),
    ...(exits.length > 0 ? { exits } : {}),
    ...(talks.length > 0 ? { talks } : {}),
    messages: received.map(messageOf),
    conversation: scene.conversation.value,
    ...(said.length > 0 ? { chat: said } : {}),
  };
  return ok({ outcome: { done, data } });
}

/** What a message to a counsellor says about others is theirs, not the counsellor's. */
function messageOf({ broadcast: { notice, createdAt }, row }: { broadcast: Broadcast; row: Delivery }): PersonalData['messages'][number] {
  const isAboutOthers = notice.kind === 'silence' || 'person' in notice;
  return { kind: notice.kind, createdAt, ...(isAboutOthers ? {} : { notice }), ...row };
}

function ofCohorts(person: Person, cohorts: readonly Cohort[]): Pick<PersonalData, 'cohort' | 'accompanies' | 'answers' | 'attendance' | 'offers'> {
  const own = cohorts.find(({ id }) => id === person.memberOf || id === person.waitsFor);
  const sessions = cohorts.flatMap((cohort) => Object.values(cohort.sessions));
  const accompanies = cohorts.flatMap(({ name, counsellors }) => {
    const as = counsellors[person.id];
    return as === undefined ? [] : [{ name, as }];
  });
  return {
    ...(own ? { cohort: placeIn(own, person.id) } : {}),
    ...(accompanies.length > 0 ? { accompanies } : {}),
    answers: sessions.flatMap(({ start, rsvps }) => {
      const rsvp = rsvps[person.id];
      return rsvp ? [{ start, ...rsvp }] : [];
    }),
    attendance: sessions.flatMap(({ start, attendance }) => {
      const mark = attendance?.[person.id];
      return mark ? [{ start, mark }] : [];
    }),
    offers: cohorts.flatMap(({ offers }) => offers.flatMap((offer) => offerOf(offer, person.id))),
  };
}

function placeIn({ name, counsellors, members, waiting }: Cohort, id: string): NonNullable<PersonalData['cohort']> {
  const member = members[id];
  const waits = waiting.find(({ person }) => person === id);
  const { person: _self, ...entry } = waits ?? { person: id };
  return {
    name,
    counsellors: Object.values(counsellors),
    ...(member ? { member } : {}),
    ...('since' in entry ? { waiting: entry } : {}),
  };
}

/** What others told of an offer is theirs: only one's own reaction is given. */
function offerOf({ sharedBy, to, reactions = {}, ...offer }: Cohort['offers'][number], person: string): PersonalData['offers'] {
  const reaction = reactions[person];
  if (sharedBy !== person && to !== person && reaction === undefined) return [];
  return [{ ...offer, ...(reaction ? { reaction } : {}), from: sharedBy === person ? 'me' : 'somebody', to: to === person ? 'me' : 'others' }];
}
