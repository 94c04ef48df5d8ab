import { finishErasures } from '../application/people/finish-erasures';
import { eraseReturned, runRetention, type RetentionDeps } from '../application/retention';
import { dateOf, timeOf, toWall } from '../domain/wall-clock';

/** The hour, on the organisation's clock, from which on the night's run is due: nobody writes then, and quiet hours hold its notices back. */
const FROM = '02:00';

/**
 * The retention's run, once a night over all processes, in the organisation's time. Looked for every minute, so the first
 * process that is there after a pause makes up for it; what an unfinished run left is due again the night after.
 */
export async function nightly(deps: RetentionDeps): Promise<void> {
  const wall = toWall(deps.clock.now(), deps.policy.zone);
  if (timeOf(wall) < FROM || !(await deps.keeping.claimNight(dateOf(wall)))) return;
  await eraseReturned(deps);
  await runRetention(deps);
}

/** What is done every minute: the night's run when it is due, and what erasures left to be finished. */
export async function keepPrivate(deps: RetentionDeps): Promise<void> {
  await nightly(deps);
  await finishErasures(deps);
}
