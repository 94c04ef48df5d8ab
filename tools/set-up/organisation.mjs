// Where an operator's command finds the organisation, and the compiled code that knows its data.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { loadEnvironment } from './environment.mjs';
import { runningPrivateRedis, startPrivateRedis } from './private-redis.mjs';
import { ensureRedis } from './programs.mjs';
import { ROOT, SetUpError } from './run.mjs';

/** A compiled module of the product. */
export function product(path) {
  return createRequire(import.meta.url)(join(ROOT, 'dist', 'src', path));
}

/** Runs `work` with the settings; the private Redis of this folder is started for it when it does not run. */
export async function withOrganisation(work) {
  await ensureDependencies();
  await ensureBuild();
  const env = loadEnvironment();
  if (env.REDIS_URL) return work(env);
  const running = await runningPrivateRedis();
  if (running !== undefined) return work({ ...env, REDIS_URL: running });
  const redis = await startPrivateRedis(await ensureRedis());
  try {
    return await work({ ...env, REDIS_URL: redis.url });
  } finally {
    await redis.stop();
  }
}

/** The sentences of an operation that was refused. */
export function refusal({ why, sentences = [], detail }) {
  return new SetUpError([messages.refused[why], ...sentences, ...(detail ? [`  (${detail})`] : [])].join('\n'));
}
