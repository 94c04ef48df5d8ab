import type { Cohort } from '../../domain/cohort';
import { lineOf, MOST_OF_A_DAY, type FeedQuery, type OffersOfDay } from '../../domain/feed-offer';
import type { GroupSession } from '../../domain/group-session';
import { holidayOn } from '../../domain/holidays';
import type { Contract } from '../../domain/offer-fields';
import { dateOf, timeOf, toWall, weekday, type LocalDate, type LocalTime } from '../../domain/wall-clock';
import { speaksOfOffers } from '../../understanding/programme';
import { wakeFor } from '../after-turn';
import type { Published } from '../offer-ports';
import { outgoing } from '../outgoing';
import type { Log } from '../ports';
import { closeOffer, type CloseDeps } from './close-offer';
import { filledOffers } from './filled-offers';

export interface OffersOfDayDeps extends CloseDeps, Published {
  log: Log;
  /** From which hour on, on the organisation's clock. */
  from: LocalTime;
}

/** Around the cohort's commune, as the crow flies. */
const KM = 20;
/** Nobody waits for it: a slow answer is an answer. */
const PATIENCE_MS = 15_000;
/** Later, the day's session is over or the afternoon has begun: the feed had its chances. */
const LAST_HOUR: LocalTime = '14:00';
const ALTERNATING: readonly Contract[] = ['apprenticeship', 'professionalisation'];
const MONDAY = 1;
const FRIDAY = 5;

/**
 * The offers of the day, cohort after cohort, once a day over all processes: each takes its turn, a feed that is silent is
 * asked again in half an hour. It is looked for every minute, so a pause of the bot is made up for.
 */
export async function offersOfDay(deps: OffersOfDayDeps): Promise<void> {
  const wall = toWall(deps.clock.now(), deps.policy.zone);
  const [date, time] = [dateOf(wall), timeOf(wall)];
  const until = deps.from < LAST_HOUR ? LAST_HOUR : '23:59';
  if (time < deps.from || time >= until) return;
  for (const id of await deps.store.cohortIds()) {
    if (!(await deps.shelf.take(id, date))) continue;
    const cohort = (await deps.store.cohort(id))?.value;
    if (cohort && !(await forCohort(cohort, date, deps))) return;
    await deps.shelf.done(id, date);
  }
}

/** False when the feed is silent: then the others wait as well. */
async function forCohort(cohort: Cohort, date: LocalDate, deps: OffersOfDayDeps): Promise<boolean> {
  const session = sessionAboutOffers(cohort, date);
  const query = queryFor(cohort, date, session);
  if (query) {
    const answer = await deps.feed.search(query, PATIENCE_MS);
    if (!answer.found) return false;
    const day = { date, offers: answer.offers.slice(0, MOST_OF_A_DAY) };
    await deps.shelf.put(cohort.id, day);
    if (session) await tell(cohort, session, day, deps);
    deps.log.info('offers-of-day', { cohort: cohort.id, offers: day.offers.length });
  }
  for (const offer of await filledOffers(cohort, deps, query !== undefined)) await closeOffer(cohort.id, offer, deps);
  return true;
}

function sessionAboutOffers({ sessions }: Cohort, date: LocalDate): GroupSession | undefined {
  return Object.values(sessions).find(({ status, start, programme }) => status === 'planned' && dateOf(start) === date && speaksOfOffers(programme));
}

/**
 * What to look for, if anything: on working days, or for a session that speaks of offers. Who seeks directly sees all
 * contracts; who builds a training path, those that train. Who is finding a project is not pushed back into yesterday's
 * trade by a daily list: for them only when their session asks for it, and then all.
 */
export function queryFor({ axis, commune }: Cohort, date: LocalDate, session: GroupSession | undefined): FeedQuery | undefined {
  const isWorkingDay = weekday(date) <= FRIDAY && holidayOn(date) === undefined;
  if (!session && (!isWorkingDay || axis === 'reorientation')) return undefined;
  const contracts = !session && axis === 'training' ? { contracts: ALTERNATING } : {};
  return { commune: commune.code, km: KM, days: weekday(date) === MONDAY ? 3 : 1, most: MOST_OF_A_DAY, ...contracts };
}

/** The counsellors of a session that speaks of offers have them before it begins; of none, nothing is said. */
async function tell(cohort: Cohort, session: GroupSession, { date, offers }: OffersOfDay, { store, queue, clock, policy }: OffersOfDayDeps): Promise<void> {
  const to = Object.keys(cohort.counsellors);
  if (offers.length === 0 || to.length === 0) return;
  const now = clock.now();
  const told = [outgoing({ id: `offers-of-day-${cohort.id}-${date}`, cohort: cohort.id, session, notice: { kind: 'offers-of-day', date, offers: offers.map(lineOf) }, to, now, policy })];
  await store.commit({ outgoing: told }, now);
  await wakeFor({ outgoing: told }, queue, now);
}
