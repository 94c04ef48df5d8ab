import { LUA_KEYS, NONCE_SECONDS, YEAR_MS } from '../keys';
import { DATA_VERSION } from '../record-kinds';

/** What every script starts with: its input, its keys, no data of a newer version, and how documents (`<revision> <json>`) are read. */
export const PRELUDE = `
local input = cjson.decode(ARGV[1])
${LUA_KEYS}
if tonumber(redis.call('GET', key('data-version')) or 0) > ${DATA_VERSION} then
  return redis.error_reply('NEWERDATA a newer version of Relais wrote this data: update this process')
end
local YEAR = ${YEAR_MS}
local function revision(name)
  return tonumber(string.match(redis.call('GETRANGE', name, 0, 20), '^(%d+) ')) or 0
end
local function text(document)
  return string.sub(document, string.find(document, ' ', 1, true) + 1)
end
local function body(document)
  return cjson.decode(text(document))
end
local function ticket(broadcast, person)
  return broadcast .. '|' .. person
end`;

/**
 * A command whose reply was lost is sent again by the client. Writes carry a nonce: the second run changes
 * nothing and answers what the first one did.
 */
export const ONCE = `
local function before()
  return redis.call('GET', key('nonce', input.nonce))
end
local function remember(result)
  redis.call('SET', key('nonce', input.nonce), result, 'EX', ${NONCE_SECONDS})
  return result
end`;

/** Asks for a report to be drawn again 500 ms after the first change that it does not show; only where a counsellor sees one. */
export const REPORT = `
local function report(broadcast)
  local document = redis.call('GET', key('broadcast', broadcast))
  if document and body(document).by then
    redis.call('ZADD', key('reports'), 'NX', input.now + 500, broadcast)
  end
end`;
