import { z } from 'zod';
import type { Change, CommitResult } from '../../application/change';
import { commitPlan } from './commit-plan';
import type { StoreDeps } from './deps';
import { run } from './script';
import { COMMIT } from './scripts/commit';
import { findTraces } from './traces';

const CommitReply: z.ZodType<CommitResult> = z.enum(['done', 'stale', 'seen']);

/**
 * Writes a change in one atomic step: one round trip, and some reads before it when somebody is erased.
 * Sent again by the client because its reply was lost, it answers what it did the first time.
 */
export async function commit({ redis, keys, ids, tombstone }: StoreDeps, change: Change, now: number): Promise<CommitResult> {
  const traces = await findTraces(redis, keys, change);
  const plan = { ...commitPlan(change, traces, keys, tombstone), now, nonce: ids.id() };
  return CommitReply.parse(await run(redis, COMMIT, keys.prefix, plan, change.seen?.reply ?? ''));
}
