import type { Notice } from '../../domain/broadcast';
import { namesIn, type Cohort } from '../../domain/cohort';
import { whyUnreachable } from '../../domain/person';
import { ok, refuse } from '../../domain/result';
import { dateOf, toWall } from '../../domain/wall-clock';
import type { Asked } from '../../domain/wish';
import { speaker } from '../access';
import type { Context, UseCase } from '../context';
import { heldUntil, outgoing } from '../outgoing';

/**
 * Tells the counsellors of a member's cohort, or of the one they wait for, what the member asks: the first name and a code,
 * nothing of what was written. A wish or a call once a day; an alert each time, and at any hour.
 */
export const tellCounsellors: UseCase<'tell-counsellors'> = async ({ cohort: id, asks }, context) => {
  const found = speaker(context);
  if (!found.ok) return found;
  const person = found.value.value;
  if (id !== (person.memberOf ?? person.waitsFor)) return refuse({ code: 'not_allowed' });
  const cohort = context.scene.cohorts.find(({ value }) => value.id === id)?.value;
  if (!cohort) return refuse({ code: 'cohort_gone' });
  const broadcast = idOf(asks, person.id, context);
  const { people, broadcasts } = await context.store.details(Object.keys(cohort.counsellors), [broadcast]);
  const reached = people.filter(({ value }) => whyUnreachable(value) === undefined).map(({ value }) => value.id);
  const told = { done: 'counsellors-told', asks, names: namesOf(reached, cohort), again: broadcasts.length > 0 } as const;
  if (told.again || reached.length === 0) return ok({ outcome: { ...told, heldUntil: undefined } });
  const { now, policy } = context;
  const out = outgoing({ id: broadcast, cohort: id, notice: noticeOf(asks, person.id), to: Object.keys(cohort.counsellors), now, policy });
  return ok({ outcome: { ...told, heldUntil: heldUntil(out) }, change: { outgoing: [out] } });
};

/** An id stands in logs: that of an alert tells neither who nor what. */
function idOf(asks: Asked, person: string, { ids, now, policy }: Context): string {
  if (asks.asks === 'alert') return ids.id();
  return `${asks.asks === 'call' ? 'call' : asks.wish}-${person}-${dateOf(toWall(now, policy.zone))}`;
}

function noticeOf(asks: Asked, person: string): Notice {
  switch (asks.asks) {
    case 'alert':
      return { kind: 'alert', person };
    case 'call':
      return { kind: 'call-me', person };
    case 'wish':
      return { kind: 'wish', person, wish: asks.wish };
  }
}

function namesOf(people: readonly string[], cohort: Cohort): string[] {
  const names = namesIn(cohort);
  return people.flatMap((id) => names[id] ?? []);
}
