/** A chat page on which something was said since it was read is read again. */
export const ERASE_CHECKS = `
for _, chat in ipairs(input.chatLines) do
  if (redis.call('HGET', chat.lines, 'changes') or '') ~= chat.changes then return 'stale' end
end`;

/**
 * The part of a commit that erases people: record, conversations, rows of every ledger (under way included),
 * answers kept for redelivery, those to others that name them too, their chat page; messages about them go, messages and
 * chat pages of others that name them are written again without the name. A tombstone stays.
 */
export const COMMIT_ERASE = `
local function strike(broadcast, person)
  redis.call('HDEL', key('ledger', broadcast), person)
  redis.call('SREM', key('received', person), broadcast)
  redis.call('ZREM', key('outbox'), ticket(broadcast, person))
  redis.call('ZREM', key('sending'), ticket(broadcast, person))
end
local function forget(address)
  redis.call('DEL', key('conversation', address))
  local answers = key('answers', address)
  for _, seen in ipairs(redis.call('ZRANGE', answers, 0, -1)) do
    redis.call('SET', seen, '', 'XX', 'KEEPTTL')
  end
  redis.call('DEL', answers)
end
for _, broadcast in ipairs(input.dropBroadcasts) do
  for _, person in ipairs(redis.call('HKEYS', key('ledger', broadcast))) do strike(broadcast, person) end
  redis.call('DEL', key('broadcast', broadcast), key('ledger', broadcast), key('report-card', broadcast))
  redis.call('ZREM', key('broadcasts'), broadcast)
  redis.call('ZREM', key('reports'), broadcast)
end
for _, broadcast in ipairs(input.rewriteBroadcasts) do
  redis.call('SET', key('broadcast', broadcast.id), broadcast.document, 'XX', 'KEEPTTL')
  if broadcast.authorGone then
    redis.call('DEL', key('report-card', broadcast.id))
    redis.call('ZREM', key('reports'), broadcast.id)
  end
end
local function tells(answer)
  for _, name in ipairs(input.goneNames) do
    if string.find(answer, name, 1, true) then return true end
  end
  return false
end
if #input.goneNames > 0 then
  for _, address in ipairs(redis.call('HVALS', key('people'))) do
    for _, seen in ipairs(redis.call('ZRANGE', key('answers', address), 0, -1)) do
      if tells(redis.call('GET', seen) or '') then redis.call('SET', seen, '', 'XX', 'KEEPTTL') end
    end
  end
end
for _, chat in ipairs(input.chatLines) do
  for _, struck in ipairs(chat.struck) do redis.call('HSET', chat.lines, struck.sequence, struck.line) end
end
for _, gone in ipairs(input.erase) do
  redis.call('ZADD', key('unfinished'), input.now, gone.tombstone)
  redis.call('ZREMRANGEBYSCORE', key('erased'), '-inf', input.now - YEAR)
  if gone.person ~= '' then redis.call('ZADD', key('erased'), input.now, gone.tombstone) end
  for _, chat in ipairs(gone.chats) do redis.call('DEL', chat) end
  for _, broadcast in ipairs(redis.call('SMEMBERS', key('received', gone.person))) do
    strike(broadcast, gone.person)
    report(broadcast)
  end
  redis.call('DEL', key('person', gone.person), key('received', gone.person))
  local address = redis.call('HGET', key('people'), gone.person)
  if address then forget(address) end
  forget(gone.address)
  redis.call('HDEL', key('people'), gone.person)
end`;
