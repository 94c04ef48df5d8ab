import { LUA_LIMITER_KEYS } from '../keys';
import { script } from '../script';
import { PRELUDE } from './prelude';

const HOUR_MS = 3_600_000;
const SECOND_MS = 1_000;
/** One app may make this many requests a second in one tenant (Teams). */
const MOST_A_SECOND = 50;
/**
 * Places are further apart than the rate asks for, so that it holds in any second though a process is held up now and
 * then and posts what it has in hand at once. At 40 a second, 10,000 messages still take less than five minutes.
 */
const SLACK = 1.15;
/** Deliveries to one conversation are a second apart at least, and half a second for a sender that is held up. */
export const APART_MS = 1_500;
/** A lane that was throttled goes this much slower each time, and at its own pace again after a minute of peace. */
const SLOWER = { times: 1.5, slowestMs: 1_100, forMs: 60_000 };

/**
 * Redis' own time, since several machines share these keys. A conversation in Teams holds `most` posts within `window` ms, as
 * Teams counts (7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour): the wait follows from the post that was `most` ago.
 */
const LIMITS = `${PRELUDE}${LUA_LIMITER_KEYS}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local WINDOWS = { { 7, 1000 }, { 8, 2000 }, { 60, 30000 }, { 1800, 3600000 } }
local function left(name)
  return math.max(0, redis.call('PTTL', name))
end
local function hold(name, ms)
  if left(name) < ms then redis.call('SET', name, 1, 'PX', math.ceil(ms)) end
end
local function until_free(posts, most, window)
  local before = redis.call('ZREVRANGE', posts, most - 1, most - 1, 'WITHSCORES')[2]
  return before and math.max(0, before + window - now) or 0
end
local function crowded(channel, posts)
  local wait = 0
  if channel ~= 'msteams' then return wait end
  for _, limit in ipairs(WINDOWS) do wait = math.max(wait, until_free(posts, limit[1], limit[2])) end
  return wait
end
local function posted(posts, at, name, keep)
  redis.call('ZREMRANGEBYSCORE', posts, '-inf', now - keep)
  redis.call('ZADD', posts, at, name)
  redis.call('PEXPIRE', posts, keep)
end`;

/** A place for one delivery; the nonce names it, so a command that is sent again gets the same one. It may stand for one that was left unused. */
export const PLACE = script(`${LIMITS}
local document = redis.call('GET', key('person', input.person))
local conversation = redis.call('HGET', key('people'), input.person)
local address = document and body(document).address
if not address or not conversation or address.channel == input.unlimited then return { 'taken', 0 } end
local posts, apart, tenant = key('posted', conversation), key('apart', conversation), address.tenant
local mine = redis.call('ZSCORE', posts, input.nonce)
if mine then return { 'taken', math.max(0, mine - now) } end
local unused = input.instead and redis.call('GET', apart) == input.instead
local wait = math.max(left(key('paused', conversation)), unused and 0 or left(apart), left(lane('paused', tenant)), crowded(address.channel, posts))
if wait > input.patience then return { 'later', math.ceil(wait) } end
local at = math.max(now + wait, tonumber(redis.call('GET', lane('next', tenant)) or 0))
wait = math.ceil(at - now)
if wait > input.patience then return { 'busy', wait } end
local replies = redis.call('ZCOUNT', lane('replies', tenant), now - ${SECOND_MS}, '+inf')
local spacing = math.max(tonumber(redis.call('GET', lane('slow', tenant)) or 0), input.spacing, ${SECOND_MS * SLACK} / math.max(1, ${MOST_A_SECOND} - replies))
redis.call('SET', lane('next', tenant), at + spacing, 'PX', math.ceil(wait + spacing))
redis.call('SET', apart, input.nonce, 'PX', wait + input.apart)
if unused then redis.call('ZREM', posts, input.instead) end
posted(posts, at, input.nonce, ${HOUR_MS})
return { 'taken', wait }`);

/** Counts posts that went out by themselves; gives for each conversation how long the next should wait. */
export const COUNT = script(`${LIMITS}
local waits = {}
for index, post in ipairs(input.posted) do
  local posts, replies, name = key('posted', post.conversation), lane('replies', post.tenant), input.nonce .. index
  if post.channel == 'msteams' then posted(posts, now, name, ${HOUR_MS}) end
  posted(replies, now, name, ${SECOND_MS})
  waits[index] = math.max(left(key('paused', post.conversation)), left(lane('paused', post.tenant)), crowded(post.channel, posts))
end
return waits`);

/** Leaves a conversation or its lane alone. A lane then goes slower, once for all who say so while it is paused. */
export const PAUSE = script(`${LIMITS}
if input.what == 'conversation' then
  hold(key('paused', input.conversation), input.ms)
  return 1
end
local pause, slow = lane('paused', input.tenant), lane('slow', input.tenant)
if left(pause) == 0 then
  local spacing = math.max(tonumber(redis.call('GET', slow) or 0), input.spacing)
  redis.call('SET', slow, math.max(spacing, math.min(${SLOWER.slowestMs}, spacing * ${SLOWER.times})), 'PX', ${SLOWER.forMs})
end
hold(pause, input.ms)
return 1`);

/** ms between two deliveries of a lane at this rate (a second). */
export function spacingOf(rate: number): number {
  return (SECOND_MS * SLACK) / rate;
}
