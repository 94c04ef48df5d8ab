import { setTimeout as sleep } from 'node:timers/promises';
import type { Job as BullJob } from 'bullmq';

const AGAIN_MS = 1_000;

/**
 * A job that fails while Redis takes no writes (it is full, or read-only) cannot be written down as failed either, and
 * would be found again only when its lock has ended. It is held until writes are taken, and then tried again as usual.
 */
export async function untilWritesAreTaken(job: BullJob, token: string | undefined, lockMs: number, isClosing: () => boolean): Promise<void> {
  while (!isClosing() && (await isRefused(job.extendLock(token ?? '', lockMs)))) await sleep(AGAIN_MS);
}

async function isRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return false;
  } catch (error) {
    return error instanceof Error && /\b(OOM|READONLY|NOREPLICAS|MISCONF)\b/.test(error.message);
  }
}
