import { script } from '../script';
import { PRELUDE } from './prelude';

/** People and messages by id: documents of those that exist, each message with its ledger as a flat list of person and row. */
export const DETAILS = script(`${PRELUDE}
local people, broadcasts = {}, {}
for _, id in ipairs(input.people) do
  local document = redis.call('GET', key('person', id))
  if document then people[#people + 1] = { id, document } end
end
for _, id in ipairs(input.broadcasts) do
  local document = redis.call('GET', key('broadcast', id))
  if document then broadcasts[#broadcasts + 1] = { id, document, redis.call('HGETALL', key('ledger', id)) } end
end
return { people, broadcasts }`);

/** Messages of which a person is a recipient, each with their own row. */
export const DELIVERIES = script(`${PRELUDE}
local found = {}
for _, id in ipairs(redis.call('SMEMBERS', key('received', input.person))) do
  local document = redis.call('GET', key('broadcast', id))
  local row = redis.call('HGET', key('ledger', id), input.person)
  if document and row then found[#found + 1] = { id, document, row } end
end
return found`);
