import type { Person } from '../../domain/person';
import { ok, refuse, type Result } from '../../domain/result';
import { withTopic, WishTopic, type Wishes } from '../../domain/wishes';
import { speaker } from '../access';
import type { Stored } from '../change';
import type { Context, UseCase } from '../context';

/** What somebody said of the work they look for takes the place of what stood there, topic by topic; the rest stays. */
export const setWishes: UseCase<'set-wishes'> = ({ said }, context) => {
  const found = seeker(context);
  if (!found.ok) return found;
  const { value, revision } = found.value;
  const told = WishTopic.options.filter((topic) => said[topic] !== undefined);
  const wishes = told.reduce<Wishes>((all, topic) => withTopic(all, topic, said[topic] ?? {}), value.wishes ?? {});
  const person = withWishes(value, wishes);
  return ok({ outcome: { done: 'wishes-set', wishes, ...(told.length === 0 ? { unchanged: true } : {}) }, ...(told.length === 0 ? {} : { change: { people: [{ value: person, revision }] } }) });
};

/** All wishes are taken back at once. */
export const forgetWishes: UseCase<'forget-wishes'> = (_command, context) => {
  const found = seeker(context);
  if (!found.ok) return found;
  const { value, revision } = found.value;
  return ok({ outcome: { done: 'wishes-forgotten' }, change: { people: [{ value: withWishes(value, {}), revision }] } });
};

/** Whoever is a member, or waits to be one: counsellors look for no work here. */
function seeker(context: Context): Result<Stored<Person>> {
  const found = speaker(context);
  if (!found.ok) return found;
  const { memberOf, waitsFor } = found.value.value;
  return memberOf === undefined && waitsFor === undefined ? refuse({ code: 'not_a_member' }) : found;
}

function withWishes({ wishes: _before, ...person }: Person, wishes: Wishes): Person {
  return Object.keys(wishes).length === 0 ? person : { ...person, wishes };
}
