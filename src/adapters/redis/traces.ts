import type { Redis } from 'ioredis';
import type { Change, Stored } from '../../application/change';
import { Broadcast } from '../../domain/broadcast';
import { Cohort } from '../../domain/cohort';
import { Conversation } from '../../domain/conversation';
import { Person } from '../../domain/person';
import { broadcastWithout, conversationWithout, isAbout, type Gone } from './erasure';
import type { Keys } from './keys';
import { readMany } from './read';

/** What other records say about people who are erased, and how these records read without it. */
export interface Traces {
  conversations: Stored<Conversation>[];
  drop: string[];
  rewrite: { broadcast: Broadcast; authorGone: boolean }[];
  /** First names that answers kept for redelivery to others must not hold any more. */
  names: string[];
}

export const NO_TRACES: Traces = { conversations: [], drop: [], rewrite: [], names: [] };

/** Messages read at once: bounds the memory of an erasure, which reads 12 months of them. */
const AT_ONCE = 500;

/**
 * Reads what an erasure has to change besides the person's own records: open dialogs of the people of their
 * cohorts, and all messages of 12 months. Conversations are written with the revision read here.
 */
export async function findTraces(redis: Redis, keys: Keys, change: Change): Promise<Traces> {
  if (!change.erase?.length) return NO_TRACES;
  const known = change.erase.filter(({ person }) => person !== '');
  if (known.length === 0) return NO_TRACES;
  const people = await readMany(redis, Person, known.map(({ person }) => keys.person(person)));
  const gone = people.map(({ value }) => goneFrom(value, change));
  const conversations = await otherConversations(redis, keys, change, gone);
  const names = gone.map(({ firstName }) => firstName).filter((name) => name !== '');
  return { conversations: withoutAll(conversations, gone), ...(await messages(redis, keys, gone)), names };
}

function goneFrom({ id, firstName, memberOf, waitsFor, counsels }: Person, change: Change): Gone {
  const named = [memberOf, waitsFor, ...(counsels ?? []), ...(change.cohorts ?? []).map(({ value }) => value.id)];
  return { id, firstName, cohorts: new Set(named.filter((cohort) => cohort !== undefined)) };
}

async function otherConversations(redis: Redis, keys: Keys, change: Change, gone: readonly Gone[]): Promise<Stored<Conversation>[]> {
  const cohortIds = [...new Set(gone.flatMap(({ cohorts }) => [...cohorts]))];
  const cohorts = await readMany(redis, Cohort, cohortIds.map(keys.cohort));
  const erased = new Set(gone.map(({ id }) => id));
  const others = [...new Set(cohorts.flatMap(({ value }) => everybody(value)))].filter((id) => !erased.has(id));
  const people = await readMany(redis, Person, others.map(keys.person));
  const speakers = new Set(people.map(({ value }) => value.address.speaker));
  for (const speaker of [change.conversation?.value.speaker, ...(change.erase ?? []).map(({ speaker }) => speaker)]) {
    if (speaker !== undefined) speakers.delete(speaker);
  }
  return readMany(redis, Conversation, [...speakers].map(keys.conversation));
}

function everybody({ members, counsellors, waiting }: Cohort): string[] {
  return [...Object.keys(members), ...Object.keys(counsellors), ...waiting.map(({ person }) => person)];
}

function withoutAll(conversations: readonly Stored<Conversation>[], gone: readonly Gone[]): Stored<Conversation>[] {
  return conversations
    .map(({ value, revision }) => ({ before: value, value: without(conversationWithout, value, gone), revision }))
    .filter(({ before, value }) => before !== value)
    .map(({ value, revision }) => ({ value, revision }));
}

function without<T>(strike: (record: T, person: Gone) => T, record: T, gone: readonly Gone[]): T {
  return gone.reduce((rest, person) => strike(rest, person), record);
}

async function messages(redis: Redis, keys: Keys, gone: readonly Gone[]): Promise<Pick<Traces, 'drop' | 'rewrite'>> {
  const ids = await redis.zrange(keys.broadcasts, 0, '-1');
  const found: Pick<Traces, 'drop' | 'rewrite'> = { drop: [], rewrite: [] };
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = await readMany(redis, Broadcast, ids.slice(from, from + AT_ONCE).map(keys.broadcast));
    for (const { value } of read) sort(value, gone, found);
  }
  return found;
}

function sort(before: Broadcast, gone: readonly Gone[], found: Pick<Traces, 'drop' | 'rewrite'>): void {
  if (gone.some((person) => isAbout(before, person))) {
    found.drop.push(before.id);
    return;
  }
  const broadcast = without(broadcastWithout, before, gone);
  if (broadcast !== before) found.rewrite.push({ broadcast, authorGone: broadcast.by !== before.by });
}
