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

/** Longer than it takes to draw all that one call hands out; what a drawer that died holds is due again afterwards. */
const DRAWING_MS = 60_000;

/** Hands out reports that are due and that nobody draws: each to one caller, and again only to the same command sent twice. */
export const TAKE_REPORTS = script(`${PRELUDE}${ONCE}
local done = before()
if done then return cjson.decode(done) end
for _, left in ipairs(redis.call('ZRANGEBYSCORE', key('drawing'), '-inf', input.now)) do
  redis.call('ZREM', key('drawing'), left)
  redis.call('ZADD', key('reports'), 'NX', input.now, left)
end
local taken = {}
for _, broadcast in ipairs(redis.call('ZRANGEBYSCORE', key('reports'), '-inf', input.now)) do
  if #taken == input.limit then break end
  if not redis.call('ZSCORE', key('drawing'), broadcast) then
    redis.call('ZREM', key('reports'), broadcast)
    redis.call('ZADD', key('drawing'), input.now + ${DRAWING_MS}, broadcast)
    taken[#taken + 1] = broadcast
  end
end
if #taken > 0 then remember(cjson.encode(taken)) end
return taken`);

/** Takes a report from its drawer and says when it is due again: a change came meanwhile, or it has to be drawn once more. */
export const REPORT_DRAWN = script(`${PRELUDE}${ONCE}
if not before() then
  redis.call('ZREM', key('drawing'), input.broadcast)
  if input.again then redis.call('ZADD', key('reports'), input.again, input.broadcast) end
  remember('drawn')
end
return redis.call('ZSCORE', key('reports'), input.broadcast)`);
