import { script } from '../script';
import { PRELUDE, REPORT } from './prelude';

/**
 * The channel took this try, of which nobody knew: the row is sent, and a second try that waits is not made. 1, or 0
 * when something else became of it meanwhile. Sent again by the client, it changes nothing.
 */
export const CONFIRM = script(`${PRELUDE}${REPORT}
local rows, mine = key('ledger', input.broadcast), ticket(input.broadcast, input.person)
local row = redis.call('HGET', rows, input.person)
local fields = row and cjson.decode(row)
if not fields or fields.tries ~= input.tries then return 0 end
if fields.state == 'sent' then return 1 end
if fields.state ~= 'pending' and fields.state ~= 'uncertain' then return 0 end
fields.state, fields.at, fields.code, fields.doubt, fields.activity = 'sent', input.now, nil, nil, input.activity
redis.call('HSET', rows, input.person, cjson.encode(fields))
redis.call('ZREM', key('outbox'), mine)
report(input.broadcast)
return 1`);
