import { script } from '../script';
import { ONCE, PRELUDE } from './prelude';

/** Takes tokens for today if they are there for all and for this person; gives the day (by Redis' own time), or -1. Taken twice after a lost reply errs on the safe side. */
export const TAKE_TOKENS = script(`${PRELUDE}
local day = math.floor(redis.call('TIME')[1] / 86400)
local name = key('spent', day)
local function left(who, most)
  return most - tonumber(redis.call('HGET', name, who) or 0)
end
if left('all', input.mostInAll) < input.tokens or left(input.who, input.mostEach) < input.tokens then return -1 end
redis.call('HINCRBY', name, 'all', input.tokens)
redis.call('HINCRBY', name, input.who, input.tokens)
redis.call('EXPIRE', name, 172800)
return day`);

/** Corrects what was taken by what was spent, once. */
export const SETTLE_TOKENS = script(`${PRELUDE}${ONCE}
local name = key('spent', input.day)
if before() or redis.call('EXISTS', name) == 0 then return 0 end
redis.call('HINCRBY', name, 'all', input.more)
redis.call('HINCRBY', name, input.who, input.more)
return remember(1)`);
