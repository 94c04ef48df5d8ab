/**
 * The part of a commit that writes the ledger: new messages (one that exists already is left as it is, so a
 * deterministic id makes it idempotent; a recipient erased meanwhile gets no row), marks of readers, second tries.
 */
export const COMMIT_LEDGER = `
local function receive(broadcast, recipient)
  if redis.call('HEXISTS', key('people'), recipient.person) == 0 then return end
  redis.call('HSET', key('ledger', broadcast), recipient.person, recipient.row)
  redis.call('SADD', key('received', recipient.person), broadcast)
  redis.call('PEXPIRE', key('received', recipient.person), YEAR)
  if recipient.due then redis.call('ZADD', key('outbox'), recipient.due, ticket(broadcast, recipient.person)) end
end
for _, message in ipairs(input.outgoing) do
  if redis.call('SET', key('broadcast', message.id), message.document, 'NX', 'PX', YEAR) then
    redis.call('ZREMRANGEBYSCORE', key('broadcasts'), '-inf', input.now - YEAR)
    redis.call('ZADD', key('broadcasts'), message.createdAt, message.id)
    for _, recipient in ipairs(message.recipients) do receive(message.id, recipient) end
    redis.call('PEXPIRE', key('ledger', message.id), YEAR)
    report(message.id)
  end
end
local function change(broadcast, person, alter)
  local row = redis.call('HGET', key('ledger', broadcast), person)
  if not row then return end
  local fields = cjson.decode(row)
  if alter(fields) then
    redis.call('HSET', key('ledger', broadcast), person, cjson.encode(fields))
    report(broadcast)
  end
end
for _, mark in ipairs(input.marks) do
  change(mark.broadcast, mark.person, function(row)
    if row[mark.mark] then return false end
    row[mark.mark] = mark.at
    return true
  end)
end
for _, broadcast in ipairs(input.redraw) do
  if redis.call('EXISTS', key('broadcast', broadcast)) == 1 then redis.call('ZADD', key('redraws'), input.now, broadcast) end
end
for _, again in ipairs(input.resend) do
  change(again.broadcast, again.person, function(row)
    if row.state ~= 'uncertain' and row.state ~= 'refused' then return false end
    row.state, row.at, row.code, row.askedAt = 'pending', input.now, nil, again.at
    redis.call('ZADD', key('outbox'), again.at, ticket(again.broadcast, again.person))
    return true
  end)
end`;
