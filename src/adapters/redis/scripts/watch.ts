import { script } from '../script';
import { ONCE, PRELUDE } from './prelude';

/** Rows `sending` since before an instant, with their messages. A ticket without such a row leaves the list. */
export const STUCK = script(`${PRELUDE}
local found = {}
local tickets = redis.call('ZRANGEBYSCORE', key('sending'), '-inf', '(' .. input.before, 'LIMIT', 0, input.limit)
for _, mine in ipairs(tickets) do
  local broadcast, person = string.match(mine, '^(.*)|([^|]*)$')
  local row = redis.call('HGET', key('ledger', broadcast), person)
  local document = redis.call('GET', key('broadcast', broadcast))
  if row and document and cjson.decode(row).state == 'sending' then
    found[#found + 1] = { mine, row, document }
  else
    redis.call('ZREM', key('sending'), mine)
  end
end
return found`);

/** Hands out reports that are due: each once per change, and again only to the same command sent twice. */
export const TAKE_REPORTS = script(`${PRELUDE}${ONCE}
local taken = before()
if taken then return cjson.decode(taken) end
local due = redis.call('ZRANGEBYSCORE', key('reports'), '-inf', input.now, 'LIMIT', 0, input.limit)
if #due > 0 then
  redis.call('ZREM', key('reports'), unpack(due))
  remember(cjson.encode(due))
end
return due`);
