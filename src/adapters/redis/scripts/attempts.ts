import { script } from '../script';
import { PRELUDE } from './prelude';

/** Keeps one instant: until when what was taken is paid for. By Redis' own time, which all processes share. */
export const ATTEMPT = script(`${PRELUDE}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local paid = math.max(now, tonumber(redis.call('GET', input.key) or 0))
local wait = paid - now - (input.most - 1) * input.each
if wait > 0 then return math.ceil(wait) end
redis.call('SET', input.key, string.format('%d', paid + input.each), 'PX', math.ceil(paid + input.each - now))
return 0`);
