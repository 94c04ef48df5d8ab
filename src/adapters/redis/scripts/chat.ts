import { CHAT_MS } from '../keys';
import { script } from '../script';
import { ONCE, PRELUDE } from './prelude';

/** A conversation on the chat page keeps this many lines. */
const MOST_LINES = 500;

/** Gives the line the next place in the order of changes and wakes listeners. */
const CHANGED = `
local function changed(sequence)
  local place = redis.call('HINCRBY', input.lines, 'changes', 1)
  redis.call('ZADD', input.order, place, sequence)
  redis.call('PEXPIRE', input.lines, ${CHAT_MS})
  redis.call('PEXPIRE', input.order, ${CHAT_MS})
  redis.call('PUBLISH', input.news, place)
end`;

/** Adds a line with the next sequence number, which it returns; the oldest line beyond 500 leaves. */
export const CHAT_APPEND = script(`${PRELUDE}${ONCE}${CHANGED}
local done = before()
if done then return tonumber(done) end
local sequence = redis.call('HINCRBY', input.lines, 'last', 1)
redis.call('HSET', input.lines, sequence, input.timestamp .. ' ' .. input.activity)
redis.call('HDEL', input.lines, sequence - ${MOST_LINES})
redis.call('ZREM', input.order, sequence - ${MOST_LINES})
changed(sequence)
remember(sequence)
return sequence`);

/** Puts a new content in a line, which keeps its time and its number; 0 when it is gone. */
export const CHAT_REPLACE = script(`${PRELUDE}${CHANGED}
local line = redis.call('HGET', input.lines, input.sequence)
if not line then return 0 end
redis.call('HSET', input.lines, input.sequence, string.match(line, '^%S+') .. ' ' .. input.activity)
changed(input.sequence)
return 1`);

/**
 * Lines changed after a place in the order of changes, and the last place. A place that was never reached is of a
 * log that was erased since: all lines are new then.
 */
export const CHAT_SINCE = script(`${PRELUDE}
local last = tonumber(redis.call('HGET', input.lines, 'changes') or 0)
local after = input.after <= last and input.after or 0
local sequences = redis.call('ZRANGEBYSCORE', input.order, '(' .. after, '+inf')
local lines = {}
for index, sequence in ipairs(sequences) do
  lines[index] = { tonumber(sequence), redis.call('HGET', input.lines, sequence) }
end
return { last, lines }`);
