import { script } from '../script';
import { ONCE, PRELUDE } from './prelude';

/** Reads all that is checked before a row goes out; the person's conversation is found by the hash of their address. */
const WITH_ALL = `
local function claimed(row)
  local document = redis.call('GET', key('broadcast', input.broadcast))
  if not document then return false end
  local address = redis.call('HGET', key('people'), input.person)
  return {
    row,
    document,
    redis.call('GET', key('person', input.person)),
    redis.call('GET', key('cohort', body(document).cohort)),
    address and redis.call('GET', key('conversation', address)),
  }
end`;

/**
 * Takes a row for sending: it must be pending and due. It becomes `sending` with one more try, and its ticket
 * moves from the outbox to `sending`. A ticket without a pending row leaves the outbox.
 */
export const CLAIM = script(`${PRELUDE}${ONCE}${WITH_ALL}
local rows, mine = key('ledger', input.broadcast), ticket(input.broadcast, input.person)
local row = redis.call('HGET', rows, input.person)
if row and before() then return claimed(row) end
local fields = row and cjson.decode(row)
if not fields or fields.state ~= 'pending' then
  redis.call('ZREM', key('outbox'), mine)
  return false
end
local due = tonumber(redis.call('ZSCORE', key('outbox'), mine) or 'inf')
if not due or due > input.now then return false end
fields.state, fields.tries, fields.at = 'sending', fields.tries + 1, input.now
row = cjson.encode(fields)
redis.call('HSET', rows, input.person, row)
redis.call('ZREM', key('outbox'), mine)
redis.call('ZADD', key('sending'), input.now, mine)
remember('claimed')
return claimed(row)`);
