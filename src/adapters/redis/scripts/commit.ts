import { SEEN_MS } from '../keys';
import { script } from '../script';
import { COMMIT_ERASE, ERASE_CHECKS } from './commit-erase';
import { COMMIT_LEDGER } from './commit-ledger';
import { ONCE, PRELUDE, REPORT } from './prelude';

/** Nothing is written before all of this holds: not seen, no record changed since it was read, no code used meanwhile. */
const CHECKS = `
local done = before()
if done then return done end
if input.seen and redis.call('EXISTS', input.seen) == 1 then return 'seen' end
for _, document in ipairs(input.documents) do
  if revision(document.key) ~= document.revision then return 'stale' end
end
for _, code in ipairs(input.dropCodes) do
  if redis.call('EXISTS', code) == 0 then return 'stale' end
end`;

/** Records with their next revision, codes, indexes. A record without a time to live loses the one it had. */
const RECORDS = `
for _, document in ipairs(input.documents) do
  local value = (document.revision + 1) .. ' ' .. document.json
  if document.ttl then
    redis.call('SET', document.key, value, 'PX', document.ttl)
  else
    redis.call('SET', document.key, value)
  end
end
for _, person in ipairs(input.people) do redis.call('HSET', key('people'), person.id, person.address) end
for _, cohort in ipairs(input.cohorts) do redis.call('SADD', key('cohorts'), cohort) end
for _, code in ipairs(input.dropCodes) do redis.call('DEL', code) end
for _, code in ipairs(input.putCodes) do redis.call('SET', code.key, code.json) end`;

/** Reminder steps: those of dropped sessions leave, then the new ones come in. */
const AGENDA = `
if #input.dropSessions > 0 then
  local dropped = {}
  for _, session in ipairs(input.dropSessions) do dropped[session] = true end
  for _, entry in ipairs(redis.call('ZRANGE', key('agenda'), 0, -1)) do
    if dropped[cjson.decode(entry)[2]] then redis.call('ZREM', key('agenda'), entry) end
  end
end
for _, entry in ipairs(input.putAgenda) do redis.call('ZADD', key('agenda'), entry.at, entry.entry) end`;

/** The mark that drops a redelivered activity, written last so that erasing its speaker leaves it. */
const SEEN = `
if input.seen then
  redis.call('SET', input.seen, ARGV[2], 'PX', ${SEEN_MS})
  if input.answers and ARGV[2] ~= '' then
    redis.call('ZREMRANGEBYSCORE', input.answers, '-inf', input.now - ${SEEN_MS})
    redis.call('ZADD', input.answers, input.now, input.seen)
    redis.call('PEXPIRE', input.answers, ${SEEN_MS})
  end
end
return remember('done')`;

/** A whole change in one step, or 'stale', or 'seen'. */
export const COMMIT = script([PRELUDE, ONCE, REPORT, CHECKS, ERASE_CHECKS, RECORDS, AGENDA, COMMIT_LEDGER, COMMIT_ERASE, SEEN].join('\n'));
