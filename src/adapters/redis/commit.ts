import { z } from 'zod';
import type { Change, CommitResult } from '../../application/change';
import { commitPlan } from './commit-plan';
import type { RedisDeps } from './deps';
import { run } from './script';
import { COMMIT } from './scripts/commit';
import { findTraces } from './traces';

const CommitReply: z.ZodType<CommitResult> = z.enum(['done', 'stale', 'seen']);

/**
 * Writes a change in one atomic step: one round trip, and some reads before it when somebody is erased.
 * Sent again by the client because its reply was lost, it answers what it did the first time.
 */
export async function commit({ redis, keys, ids }: RedisDeps, change: Change, now: number): Promise<CommitResult> {
  const traces = await findTraces(redis, keys, change);
  const plan = { ...commitPlan(change, traces, keys), now, nonce: ids.id() };
  const result = CommitReply.parse(await run(redis, COMMIT, keys.prefix, plan, change.seen?.reply ?? ''));
  if (result === 'done' && change.erase?.length) rewriteFile(redis);
  return result;
}

/** Erased data stay in the append-only file until it is written anew; a server that refuses or is at it already does it later. */
function rewriteFile(redis: RedisDeps['redis']): void {
  redis.bgrewriteaof().catch(() => undefined);
}
