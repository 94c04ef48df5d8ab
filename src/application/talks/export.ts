import type { Cohort } from '../../domain/cohort';
import type { PersonalData } from '../../domain/personal-data';
import type { Talk } from '../../domain/talk';

type Exported = NonNullable<PersonalData['talks']>[number];

/** What is kept of somebody's talks: of their own everything, of others' only what they said themselves. Nobody stands in it by id. */
export function talksOf(person: string, cohorts: readonly Cohort[]): Exported[] {
  return cohorts.flatMap(({ talks = [] }) => talks.flatMap((talk) => (talk.member === person ? [ownTalk(talk)] : theirWords(talk, person))));
}

function ownTalk({ id: _id, member, counsellors: _who, messages, ...asked }: Talk): Exported {
  return { ...asked, messages: messages.map(({ id: _message, from, ...said }) => ({ ...said, from: from === member ? 'me' : 'somebody' })) };
}

function theirWords({ messages }: Talk, person: string): Exported[] {
  const said = messages.filter(({ from }) => from === person).map(({ at, text }) => ({ at, text, from: 'me' as const }));
  return said.length === 0 ? [] : [{ messages: said }];
}
