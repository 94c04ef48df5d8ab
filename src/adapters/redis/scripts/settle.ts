import { script } from '../script';
import { ONCE, PRELUDE, REPORT } from './prelude';

/**
 * Writes on the person that the channel refused for good, or that it answers again. The field is put or taken out
 * right after the version, which stands first; quotes inside texts are escaped, so the pattern meets no text.
 */
const REACHABLE = `
local function mark(reachable)
  local name = key('person', input.person)
  local document = redis.call('GET', name)
  if not document then return end
  local json = text(document)
  local blocked = string.find(json, ',"unreachableSince":', 1, true) ~= nil
  if blocked ~= reachable then return end
  local changed
  if reachable then
    changed = string.gsub(json, ',"unreachableSince":[%d.eE+-]+', '', 1)
  else
    changed = string.gsub(json, '^{"v":%d+', '%0,"unreachableSince":' .. string.format('%d', input.now), 1)
  end
  redis.call('SET', name, (revision(name) + 1) .. ' ' .. changed)
end`;

/** Writes what became of a claimed row, if it is still this try's; 1 or 0. */
export const SETTLE = script(`${PRELUDE}${ONCE}${REPORT}${REACHABLE}
if before() then return 1 end
local rows, mine = key('ledger', input.broadcast), ticket(input.broadcast, input.person)
local row = redis.call('HGET', rows, input.person)
local fields = row and cjson.decode(row)
if not fields or fields.state ~= 'sending' or fields.tries ~= input.tries then return 0 end
fields.state, fields.at, fields.code = input.state, input.now, input.code
fields.activity = input.activity or fields.activity
fields.doubt = input.doubt or fields.doubt
redis.call('HSET', rows, input.person, cjson.encode(fields))
redis.call('ZREM', key('sending'), mine)
if input.state == 'pending' then redis.call('ZADD', key('outbox'), input.retryAt or input.now, mine) end
if input.reachable ~= nil then mark(input.reachable) end
report(input.broadcast)
remember('settled')
return 1`);
