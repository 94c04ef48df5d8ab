import { script } from '../script';
import { PRELUDE } from './prelude';

/** Hands out messages whose cards are to be drawn anew: each to one caller, and again when that one does not finish in time. */
export const TAKE_REDRAWS = script(`${PRELUDE}
local taken = redis.call('ZRANGEBYSCORE', key('redraws'), '-inf', input.now, 'LIMIT', 0, input.limit)
for _, broadcast in ipairs(taken) do redis.call('ZADD', key('redraws'), input.takenUntil, broadcast) end
return taken`);

/** Takes one from the list, or puts it back for later; what was asked for anew meanwhile stays as it was asked for. */
export const REDRAWN = script(`${PRELUDE}
local mine = tonumber(redis.call('ZSCORE', key('redraws'), input.broadcast) or 0)
if mine ~= input.takenUntil then return 0 end
if input.again then
  redis.call('ZADD', key('redraws'), input.again, input.broadcast)
else
  redis.call('ZREM', key('redraws'), input.broadcast)
end
return 1`);
