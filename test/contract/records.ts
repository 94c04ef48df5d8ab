import type { Outgoing, Stored } from '../../src/application/change';
import type { Broadcast, Delivery } from '../../src/domain/broadcast';
import type { Cohort } from '../../src/domain/cohort';
import { newConversation, type Conversation } from '../../src/domain/conversation';
import type { Person } from '../../src/domain/person';

/** 13 November 2026, 09:00 UTC. */
export const NOW = 1_794_560_400_000;
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const fresh = <T>(value: T): Stored<T> => ({ value, revision: 0 });

export function aPerson(id: string, more: Partial<Person> = {}): Person {
  const address = {
    channel: 'webchat',
    serviceUrl: 'http://127.0.0.1/',
    conversation: `talk-${id}`,
    user: `user-${id}`,
    bot: 'relais',
    speaker: `webchat|user-${id}`,
  };
  return { v: 1, id, firstName: 'Maëlle', reading: 'normal', address, createdAt: NOW, lastContactAt: NOW, ...more };
}

export function aCohort(id: string, more: Partial<Cohort> = {}): Cohort {
  return {
    v: 1,
    id,
    name: 'Groupe du bocage',
    code: `code-${id}`,
    commune: { code: '50615', name: 'Valognes' },
    axis: 'job-search',
    seats: 6,
    counsellors: {},
    members: {},
    waiting: [],
    sessions: {},
    series: {},
    offers: [],
    createdAt: NOW,
    ...more,
  };
}

export function aMember(firstName: string) {
  return { firstName, commune: { code: '50615', name: 'Valognes' }, axis: 'job-search' as const, joinedAt: NOW };
}

export function aConversation(speaker: string, more: Partial<Conversation> = {}): Conversation {
  return { ...newConversation(speaker, NOW), ...more };
}

export function aBroadcast(id: string, more: Partial<Broadcast> = {}): Broadcast {
  return {
    v: 1,
    id,
    cohort: 'bocage',
    notice: { kind: 'announcement', text: 'Atelier CV jeudi' },
    createdAt: NOW,
    notBefore: NOW,
    uselessAfter: NOW + DAY,
    by: 'counsellor',
    ...more,
  };
}

export function aRow(more: Partial<Delivery> = {}): Delivery {
  return { state: 'pending', tries: 0, at: NOW, ...more };
}

export function aMessage(id: string, to: readonly string[], more: Partial<Broadcast> = {}): Outgoing {
  return { broadcast: aBroadcast(id, more), rows: Object.fromEntries(to.map((person) => [person, aRow()])) };
}
