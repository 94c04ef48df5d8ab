import type { World } from '../../dialogs/world';
import type { Delivery } from '../../src/domain/broadcast';
import type { Cohort, Member } from '../../src/domain/cohort';
import { findCommune, indexCommunes, type KnownCommune } from '../../src/domain/commune';
import type { GroupSession, Rsvp } from '../../src/domain/group-session';
import type { Known } from '../../src/domain/offer-match';
import type { Person } from '../../src/domain/person';
import { placesOf } from '../../src/domain/places';
import type { Talk } from '../../src/domain/talk';
import { dateOf, toInstant, toWall } from '../../src/domain/wall-clock';
import { frenchJobs } from '../../src/understanding/matching/trades';

export const PARIS = 'Europe/Paris';
/** A Monday morning, three weeks before the session of `aSession()`. */
export const NOW = toInstant('2026-11-09T10:00', PARIS);

const VALOGNES: KnownCommune = { code: '50615', name: 'Valognes', department: '50', departmentName: 'Manche', postalCodes: ['50700'], at: { lat: 49.509, lon: -1.47 } };
const communes = indexCommunes([
  VALOGNES,
  { code: '50129', name: 'Cherbourg-en-Cotentin', department: '50', departmentName: 'Manche', postalCodes: ['50100'], population: 78_000, at: { lat: 49.633, lon: -1.622 } },
  { code: '26362', name: 'Valence', department: '26', departmentName: 'Drôme', postalCodes: ['26000'], population: 64_000 },
  { code: '82186', name: 'Valence', department: '82', departmentName: 'Tarn-et-Garonne', postalCodes: ['82400'], population: 5_000 },
]);

/** Jobs in French, and where the communes above lie. */
export const JOBS_AND_PLACES: Known = { jobs: frenchJobs, places: placesOf(communes) };

/** Where the people of tests live. */
const HOMES: Record<string, { code: string; name: string }> = {
  Valognes: { code: '50615', name: 'Valognes' },
  Cherbourg: { code: '50129', name: 'Cherbourg-en-Cotentin' },
};

interface MemberWishes extends Partial<Omit<Member, 'commune'>> {
  commune?: string;
}

export function aMember({ commune = 'Valognes', ...wishes }: MemberWishes = {}): Member {
  return { firstName: 'Awa', commune: homeIn(commune), axis: 'job-search', joinedAt: NOW, ...wishes };
}

/** Tuesday 1 December 2026 at 9:30, two hours, in Valognes. */
export function aSession(wishes: Partial<GroupSession> = {}): GroupSession {
  return {
    id: 'session-1',
    start: '2026-12-01T09:30',
    durationMinutes: 120,
    place: 'Médiathèque de Valognes',
    programme: 'CV et lettre',
    status: 'planned',
    revision: 1,
    rsvps: {},
    ...wishes,
  };
}

interface CohortWishes extends Partial<Omit<Cohort, 'members' | 'sessions'>> {
  /** By first name: the id of `awa` is "awa". */
  members?: string[];
  sessions?: GroupSession[];
}

export function aCohort({ members = [], sessions = [], ...wishes }: CohortWishes = {}): Cohort {
  return {
    v: 1,
    id: 'cohort-1',
    name: 'Cap Valognes',
    code: 'VAL-7K3F',
    commune: homeIn('Valognes'),
    axis: 'job-search',
    seats: 6,
    counsellors: { odile: 'Odile' },
    members: Object.fromEntries(members.map((firstName) => [idOf(firstName), aMember({ firstName })])),
    waiting: [],
    sessions: Object.fromEntries(sessions.map((session) => [session.id, session])),
    series: {},
    offers: [],
    createdAt: NOW,
    ...wishes,
  };
}

export function aPerson(wishes: Partial<Person> = {}): Person {
  const { firstName = 'Awa' } = wishes;
  return {
    v: 1,
    id: idOf(firstName),
    firstName,
    reading: 'normal',
    address: { channel: 'sms', serviceUrl: 'http://127.0.0.1', conversation: 'c', user: 'u', bot: 'b', speaker: `speaker-${idOf(firstName)}` },
    createdAt: NOW,
    lastContactAt: NOW,
    ...wishes,
  };
}

export function aCounsellor(wishes: Partial<Person> = {}): Person {
  return aPerson({ firstName: 'Odile', counsels: ['cohort-1'], ...wishes });
}

/** A request by text message, not answered yet. */
export function aTalk(wishes: Partial<Talk> = {}): Talk {
  return { id: 'talk-1', member: 'awa', openedAt: NOW, when: 'soon', where: 'phone', counsellors: [], lastAt: NOW, messages: [], ...wishes };
}

export function anRsvp(wishes: Partial<Rsvp> = {}): Rsvp {
  return { answer: 'coming', at: NOW, ...wishes };
}

export function aDelivery(wishes: Partial<Delivery> = {}): Delivery {
  return { state: 'sent', tries: 1, at: NOW, ...wishes };
}

/** What a dialog may look at: a few communes, and the cohorts and the person that the test names. */
export function aWorld(wishes: Partial<World> = {}): World {
  const now = wishes.now ?? NOW;
  return {
    now,
    zone: PARIS,
    retentionMonths: 24,
    today: dateOf(toWall(now, PARIS)),
    communes: { find: (text) => findCommune(communes, text) },
    cohorts: [],
    ...wishes,
  };
}

function homeIn(commune: string): { code: string; name: string } {
  return HOMES[commune] ?? { code: `code-${commune}`, name: commune };
}

function idOf(firstName: string): string {
  return firstName.toLowerCase();
}
