import { wakeFor } from '../application/after-turn';
import type { Outgoing } from '../application/change';
import { lastMonday, weeksDigest } from '../application/offers/sum-up';
import type { AgendaDeps } from './agenda';

type DigestDeps = Pick<AgendaDeps, 'store' | 'queue' | 'policy' | 'clock' | 'log'>;

/** After a pause that was longer, the week before is no news any more (ms from Monday, nine o'clock). */
const NEWS_FOR_MS = 3 * 86_400_000;

/**
 * Sends the digest of the week's offers once its hour has come. Asked for every minute by every process: each cohort has
 * one digest a week by its id, and a process looks at a week once.
 */
export function weeklyDigest(deps: DigestDeps): () => Promise<void> {
  let done: string | undefined;
  return async () => {
    const now = deps.clock.now();
    const week = lastMonday(now, deps.policy.zone);
    if (done === week) return;
    const digests = await digestsDue(deps, now);
    for (const outgoing of digests) {
      await deps.store.commit({ outgoing: [outgoing] }, now);
      await wakeFor({ outgoing: [outgoing] }, deps.queue, now);
    }
    if (digests.length > 0) deps.log.info('offers.digest', { week, cohorts: digests.length });
    done = week;
  };
}

/** The digests that nobody has sent yet, of all cohorts in which something happened. */
export async function digestsDue({ store, policy }: Pick<DigestDeps, 'store' | 'policy'>, now: number): Promise<Outgoing[]> {
  const due: Outgoing[] = [];
  for (const id of await store.cohortIds()) {
    const cohort = (await store.cohort(id))?.value;
    const digest = cohort && weeksDigest(cohort, now, policy);
    if (!digest || isOld(digest, now)) continue;
    const { broadcasts } = await store.details([], [digest.broadcast.id]);
    if (broadcasts.length === 0) due.push(digest);
  }
  return due;
}

function isOld({ broadcast: { notice } }: Outgoing, now: number): boolean {
  return notice.kind === 'offers-digest' && now - notice.until >= NEWS_FOR_MS;
}
