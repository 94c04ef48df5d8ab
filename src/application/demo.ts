import { cohortCode, readCode } from '../domain/code';
import { DEFAULT_SEATS, type Cohort } from '../domain/cohort';
import { newConversation, type Conversation } from '../domain/conversation';
import type { GroupSession } from '../domain/group-session';
import type { Address, Axis, HomeCommune, Person } from '../domain/person';
import { at, dateOf, plusDays, toWall, weekday } from '../domain/wall-clock';
import { agendaOf } from './agenda';
import type { Change } from './change';
import type { Policy } from './context';
import type { Ids } from './ports';
import { NOTICE_VERSION } from './people/register';

/** The words of the invented organisation; they come from the catalogue. */
export interface DemoWords {
  cohort: string;
  commune: HomeCommune;
  place: string;
  programme: string;
  counsellor: string;
  members: readonly { id: string; firstName: string; commune: HomeCommune; axis: Axis }[];
}

interface DemoDeps {
  now: number;
  ids: Ids;
  policy: Policy;
  /** Where a demo person sits: an address of our own chat page. */
  addressOf(person: string): Address;
}

const COHORT = 'democohort';
export const DEMO_COUNSELLOR = 'democounsellor';
const TUESDAY = 2;

export function demoPeople(words: DemoWords): string[] {
  return [DEMO_COUNSELLOR, ...words.members.map(({ id }) => id)];
}

/** What an empty store is given for a trial: a counsellor, three members, a cohort and its next session. */
export function demoChanges(words: DemoWords, deps: DemoDeps): Change[] {
  const { now, policy } = deps;
  const session = nextTuesday(words, deps);
  const cohort = cohortOf(words, session, deps);
  const people = peopleOf(words, deps);
  const facts: Change = {
    people: people.map((value) => ({ value, revision: 0 })),
    cohorts: [{ value: cohort, revision: 0 }],
    codes: { put: [{ code: readCode(cohort.code), target: { opens: 'cohort', cohort: cohort.id } }] },
    agenda: { put: agendaOf(cohort.id, session, now, policy) },
  };
  const chairs = people.map(({ id, address }): Change => ({ conversation: { value: chair(id, address), revision: 0 } }));
  return [facts, ...chairs];
}

/** Nobody has spoken here yet: whoever sits down is greeted. */
function chair(person: string, { speaker }: Address): Conversation {
  return { ...newConversation(speaker, 0), person };
}

function peopleOf(words: DemoWords, { now, addressOf }: DemoDeps): Person[] {
  const base = { v: 1, reading: 'normal', createdAt: now, lastContactAt: now, demo: true } as const;
  const counsellor: Person = { ...base, id: DEMO_COUNSELLOR, firstName: words.counsellor, address: addressOf(DEMO_COUNSELLOR), counsels: [COHORT], coordinator: true };
  const members = words.members.map(({ id, firstName, commune, axis }): Person => {
    const consent = { notice: NOTICE_VERSION, at: now, channel: addressOf(id).channel };
    return { ...base, id, firstName, commune: { ...commune }, axis, address: addressOf(id), memberOf: COHORT, consent };
  });
  return [counsellor, ...members];
}

function cohortOf(words: DemoWords, session: GroupSession, { now, ids }: DemoDeps): Cohort {
  const members = words.members.map(({ id, firstName, commune, axis }) => [id, { firstName, commune: { ...commune }, axis, joinedAt: now }] as const);
  return {
    v: 1,
    id: COHORT,
    name: words.cohort,
    code: cohortCode(words.commune.name, (limit) => ids.below(limit)),
    commune: { ...words.commune },
    axis: 'job-search',
    seats: DEFAULT_SEATS,
    counsellors: { [DEMO_COUNSELLOR]: words.counsellor },
    members: Object.fromEntries(members),
    waiting: [],
    sessions: { [session.id]: session },
    series: {},
    offers: [],
    createdAt: now,
  };
}

function nextTuesday(words: DemoWords, { now, ids, policy }: DemoDeps): GroupSession {
  const today = dateOf(toWall(now, policy.zone));
  const ahead = ((TUESDAY - weekday(today) + 6) % 7) + 1;
  const start = at(plusDays(today, ahead < 3 ? ahead + 7 : ahead), '09:30');
  const { place, programme } = words;
  return { id: ids.id(), start, durationMinutes: 120, place, programme, status: 'planned', revision: 1, rsvps: {} };
}
