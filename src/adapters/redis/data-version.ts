import { z } from 'zod';
import type { Connection } from './deps';
import { LUA_KEYS, type Keys } from './keys';
import { DATA_VERSION } from './record-kinds';
import { run, script } from './script';

/** The version that the data had, raised to that of this process; a newer one stays as it is. */
const OPEN = script(`
local input = cjson.decode(ARGV[1])
${LUA_KEYS}
local found = tonumber(redis.call('GET', key('data-version')) or 0)
if found < input.version then redis.call('SET', key('data-version'), input.version) end
return found`);

/**
 * Marks the data as written by this version. Refused when a newer version has written them: this process would drop
 * what it does not know. From the mark on, processes of an older version can neither start nor write.
 */
export async function openData(redis: Connection, keys: Keys, version = DATA_VERSION): Promise<void> {
  const found = z.number().parse(await run(redis, OPEN, keys.prefix, { version }));
  if (found > version) {
    throw new Error(
      `The data of this organisation were written by a newer version of Relais (data version ${String(found)}, this one knows ${String(version)}): start the newer version again, or restore a backup from before the update. Nothing was changed.`,
    );
  }
}
