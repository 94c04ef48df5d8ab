import { script } from '../script';
import { PRELUDE, REPORT } from './prelude';

/** All rows that were waiting or under way become uncertain: whether they went out after the backup, nobody here knows. Their number. */
export const HOLD = script(`${PRELUDE}${REPORT}
local held = 0
for _, list in ipairs({ key('outbox'), key('sending') }) do
  for _, mine in ipairs(redis.call('ZRANGE', list, 0, -1)) do
    local broadcast, person = string.match(mine, '^(.*)|([^|]*)$')
    local row = redis.call('HGET', key('ledger', broadcast), person)
    local fields = row and cjson.decode(row)
    if fields and (fields.state == 'pending' or fields.state == 'sending') then
      fields.state, fields.at, fields.code = 'uncertain', input.now, 'restored'
      redis.call('HSET', key('ledger', broadcast), person, cjson.encode(fields))
      report(broadcast)
      held = held + 1
    end
  end
  redis.call('DEL', list)
end
return held`);
