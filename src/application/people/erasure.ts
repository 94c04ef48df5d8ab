import { withoutPerson, type Cohort } from '../../domain/cohort';
import type { Person } from '../../domain/person';
import type { Change, Outgoing, Stored } from '../change';
import type { Context } from '../context';
import { offerBroadcast, reviewBroadcast } from '../offers/twins';
import { outgoing } from '../outgoing';

/** Everything an erasure writes: the person goes, their groups are told that a seat is free. Refused when they did something meanwhile. */
export function erasureOf(person: Stored<Person>, cohorts: readonly Stored<Cohort>[], context: Pick<Context, 'ids' | 'now' | 'policy'>): Change {
  const { id, address } = person.value;
  const touched = cohorts.filter(({ value }) => concerns(value, id));
  return {
    people: [person],
    cohorts: touched.map(({ value, revision }) => ({ value: withoutPerson(value, id), revision })),
    outgoing: touched.flatMap(({ value }) => seatNotice(value, id, context)),
    // Cards that show what they shared bear their name.
    redraw: touched.flatMap(({ value }) => value.offers.filter(({ sharedBy }) => sharedBy === id).flatMap((offer) => [offerBroadcast(offer), reviewBroadcast(offer)])),
    erase: [{ person: id, speaker: address.speaker, chat: address.conversation }],
  };
}

function concerns(cohort: Cohort, person: string): boolean {
  return person in cohort.members || person in cohort.counsellors || cohort.waiting.some((entry) => entry.person === person);
}

function seatNotice(cohort: Cohort, person: string, { ids, now, policy }: Pick<Context, 'ids' | 'now' | 'policy'>): Outgoing[] {
  const counsellors = Object.keys(cohort.counsellors).filter((id) => id !== person);
  if (!(person in cohort.members) || counsellors.length === 0) return [];
  return [outgoing({ id: ids.id(), cohort: cohort.id, notice: { kind: 'seat-free' }, to: counsellors, now, policy })];
}
