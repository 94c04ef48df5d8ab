import { script } from '../script';
import { PRELUDE } from './prelude';

/** More cohorts than one service runs: what a coordinator can have in sight. */
const MOST_COHORTS = 60;

/**
 * Everything a turn starts from: conversation, seen mark, person, cohorts. A member has the cohort they are in or
 * wait for, a counsellor those they accompany, a coordinator all of them.
 */
export const SCENE = script(`${PRELUDE}
local conversation = redis.call('GET', input.conversation)
local seen = redis.call('GET', input.seen)
local person, cohorts = false, {}
local id = conversation and body(conversation).person
if id then person = redis.call('GET', key('person', id)) end
if person then
  local known, names = {}, {}
  local function add(cohort)
    if cohort and not known[cohort] and #names < ${MOST_COHORTS} then
      known[cohort] = true
      names[#names + 1] = key('cohort', cohort)
    end
  end
  local record = body(person)
  add(record.memberOf or record.waitsFor)
  for _, cohort in ipairs(record.counsels or {}) do add(cohort) end
  if record.coordinator then
    local all = redis.call('SMEMBERS', key('cohorts'))
    table.sort(all)
    for _, cohort in ipairs(all) do add(cohort) end
  end
  if #names > 0 then cohorts = redis.call('MGET', unpack(names)) end
end
return { conversation, seen, person, cohorts }`);
