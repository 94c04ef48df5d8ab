import { createHash } from 'node:crypto';
import type { Connection } from './deps';
import { toJson } from './encode';
import { named, replyOf } from './error-code';

/** A Lua script: one atomic step and one round trip. It reads its input from JSON and keys from the prefix. */
export interface Script {
  lua: string;
  sha: string;
}

export function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** Runs a script by its hash; a server that does not know it yet (first use, restart) is given the text. */
export async function run(redis: Connection, { lua, sha }: Script, prefix: string, input: object, ...texts: string[]): Promise<unknown> {
  const json = toJson(input);
  try {
    return await redis.evalsha(sha, 1, prefix, json, ...texts);
  } catch (error) {
    if (!replyOf(error).startsWith('NOSCRIPT')) throw named(error);
    return redis.eval(lua, 1, prefix, json, ...texts).catch((refused: unknown) => {
      throw named(refused);
    });
  }
}
