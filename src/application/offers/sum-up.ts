import { namesIn, type Cohort } from '../../domain/cohort';
import { figuresOf, isQuietWeek } from '../../domain/offer-figures';
import { ok } from '../../domain/result';
import { at, dateOf, plusDays, toInstant, toWall, weekday } from '../../domain/wall-clock';
import { counselled } from '../access';
import type { Outgoing } from '../change';
import type { Context, Policy, UseCase } from '../context';
import { outgoing } from '../outgoing';

/** The hour of the week's digest, on Mondays, on the organisation's clock. */
const DIGEST_HOUR = '09:00';

/** What became of a group's offers, for its counsellors, with the first names of those who left since. */
export const offerFigures: UseCase<'offer-figures'> = async ({ cohort: id }, context) => {
  const found = counselled(context, id);
  if (!found.ok) return found;
  const cohort = found.value.cohort.value;
  return ok({ outcome: { done: 'offer-figures', cohort, figures: figuresOf(cohort), names: await namesAround(cohort, context) }, remember: { focus: id } });
};

/** First names of everybody who stands in the group's offers, members or not any more. */
async function namesAround(cohort: Cohort, { store }: Context): Promise<Record<string, string>> {
  const here = namesIn(cohort);
  const named = cohort.offers.flatMap(({ sharedBy, reactions = {} }) => [sharedBy, ...Object.keys(reactions)]);
  const left = [...new Set(named)].filter((person) => !(person in here));
  if (left.length === 0) return here;
  const { people } = await store.details(left, []);
  return { ...Object.fromEntries(people.map(({ value }) => [value.id, value.firstName])), ...here };
}

/**
 * The digest of the week that ended on the last Monday at nine, to the counsellors of a cohort; undefined when nothing
 * happened in it. Its id is made of the cohort and the day, so that it goes out once, however often this is asked.
 */
export function weeksDigest(cohort: Cohort, now: number, policy: Policy): Outgoing | undefined {
  const monday = lastMonday(now, policy.zone);
  const until = toInstant(at(monday, DIGEST_HOUR), policy.zone);
  const from = toInstant(at(plusDays(monday, -7), DIGEST_HOUR), policy.zone);
  const to = Object.keys(cohort.counsellors);
  if (to.length === 0 || isQuietWeek(figuresOf(cohort, { from, until }))) return undefined;
  return outgoing({ id: `offers-digest-${cohort.id}-${monday}`, cohort: cohort.id, notice: { kind: 'offers-digest', from, until }, to, now, policy });
}

/** The latest Monday (YYYY-MM-DD) whose nine o'clock is past. */
export function lastMonday(now: number, zone: string): string {
  const today = dateOf(toWall(now, zone));
  const monday = plusDays(today, 1 - weekday(today));
  return toInstant(at(monday, DIGEST_HOUR), zone) <= now ? monday : plusDays(monday, -7);
}
