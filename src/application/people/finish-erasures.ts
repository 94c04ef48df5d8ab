import type { Keeping } from '../keeping-port';
import type { Log, Queue } from '../ports';

export interface FinishDeps {
  keeping: Keeping;
  queue: Pick<Queue, 'forget'>;
  log: Log;
}

/**
 * Finishes what erasures leave outside the records: jobs that wait in the queue, then Redis' file, written anew once for
 * all of them. Asked for every minute until nothing is left, so a crash in between loses nothing.
 */
export async function finishErasures(deps: FinishDeps): Promise<void> {
  const { keeping, queue, log } = deps;
  const unfinished = await keeping.unfinished();
  if (!unfinished) return;
  if ((await queue.forget(unfinished.isGone)) > 0) return;
  const rewritten = await keeping.rewriteFile();
  if (rewritten === false) return;
  if (rewritten === 'refused') log.warn('erasure.file-kept', { people: unfinished.tombstones.length });
  await keeping.finished(unfinished.tombstones);
  log.info('erasure.finished', { people: unfinished.tombstones.length });
}

/** Takes the jobs of people just erased out of the queue; what a worker has in hand is found by `finishErasures`. */
export async function forgetJobs({ keeping, queue }: Pick<FinishDeps, 'keeping' | 'queue'>): Promise<void> {
  const unfinished = await keeping.unfinished();
  if (unfinished) await queue.forget(unfinished.isGone);
}
