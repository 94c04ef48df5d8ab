import { script } from '../script';
import { PRELUDE } from './prelude';

/** Tickets due at an instant, oldest first, each with the kind of its message (empty when that is gone). */
export const DUE = script(`${PRELUDE}
local kinds = {}
local function kind_of(broadcast)
  if not kinds[broadcast] then
    local document = redis.call('GET', key('broadcast', broadcast))
    kinds[broadcast] = document and body(document).notice.kind or ''
  end
  return kinds[broadcast]
end
local found = {}
for _, mine in ipairs(redis.call('ZRANGEBYSCORE', key('outbox'), '-inf', input.now, 'LIMIT', 0, input.limit)) do
  found[#found + 1] = { mine, kind_of(string.match(mine, '^(.*)|[^|]*$')) }
end
return found`);
