import { isFull, upcomingSessions, type Cohort } from '../../domain/cohort';
import type { Person } from '../../domain/person';
import { ok, refuse } from '../../domain/result';
import type { Outgoing } from '../change';
import type { Commands, Context, Done, UseCase } from '../context';
import { outgoing } from '../outgoing';

/** Version of the notice that the person agreed to; a changed notice gets a new one. */
export const NOTICE_VERSION = '2026-12';

/** Someone joins a cohort with their consent: a member when a seat is free, on the waiting list when not. */
export const register: UseCase<'register'> = async (command, context) => {
  const known = context.scene.person;
  const [own] = context.scene.cohorts;
  if (known?.value.counsels) return refuse({ code: 'is_counsellor' });
  if (known?.value.memberOf && own) return refuse({ code: 'already_member', cohort: own.value.name });
  if (known?.value.waitsFor && own) return refuse({ code: 'already_waiting', cohort: own.value.name });
  const found = await context.store.cohort(command.cohort);
  if (!found) return refuse({ code: 'cohort_gone' });
  const waits = isFull(found.value);
  const person = personFrom(command, known?.value, waits, context);
  const cohort = waits ? withWaiting(found.value, person, command, context.now) : withMember(found.value, person, command, context.now);
  return ok({
    outcome: outcomeOf(waits, person, cohort, context),
    change: {
      people: [{ value: person, revision: known?.revision ?? 0 }],
      cohorts: [{ value: cohort, revision: found.revision }],
      outgoing: [newcomerNotice(person, cohort, context)],
    },
    remember: { person: person.id, wrongCodes: [] },
  });
};

function personFrom(command: Commands['register'], known: Person | undefined, waits: boolean, context: Context): Person {
  const { firstName, commune, axis, reading } = command;
  return {
    ...(known ?? { v: 1, id: context.ids.id(), createdAt: context.now }),
    firstName,
    commune,
    axis,
    reading,
    ...spoken(context),
    address: context.address,
    lastContactAt: context.now,
    consent: { notice: NOTICE_VERSION, at: context.now, channel: context.address.channel },
    ...(waits ? { waitsFor: command.cohort } : { memberOf: command.cohort }),
  };
}

/** The language in which they were answered until now is theirs. */
export function spoken({ scene: { conversation } }: Context): Pick<Person, 'language'> {
  const { language } = conversation.value;
  return language === undefined ? {} : { language };
}

function withMember(cohort: Cohort, person: Person, { commune, axis }: Commands['register'], now: number): Cohort {
  const member = { firstName: person.firstName, commune, axis, joinedAt: now };
  return { ...cohort, members: { ...cohort.members, [person.id]: member } };
}

function withWaiting(cohort: Cohort, person: Person, { commune, axis }: Commands['register'], now: number): Cohort {
  const others = cohort.waiting.filter((entry) => entry.person !== person.id);
  return { ...cohort, waiting: [...others, { person: person.id, firstName: person.firstName, commune, axis, since: now }] };
}

function outcomeOf(waits: boolean, person: Person, cohort: Cohort, context: Context): Done['outcome'] {
  if (waits) return { done: 'waiting', person, cohort, rank: cohort.waiting.length };
  return { done: 'registered', person, cohort, next: upcomingSessions(cohort, context.now, context.policy.zone)[0] };
}

function newcomerNotice(person: Person, cohort: Cohort, context: Context): Outgoing {
  return outgoing({
    id: context.ids.id(),
    cohort: cohort.id,
    notice: { kind: 'newcomer', person: person.id },
    to: Object.keys(cohort.counsellors),
    now: context.now,
    policy: context.policy,
  });
}
