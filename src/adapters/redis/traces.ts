import type { Change, Stored } from '../../application/change';
import { Cohort, namesIn, withoutPerson } from '../../domain/cohort';
import { Conversation } from '../../domain/conversation';
import { isOnlyTheirs } from '../../domain/naming';
import { Person } from '../../domain/person';
import { chatTraces, type ChatTrace } from './chat-traces';
import type { Connection } from './deps';
import { conversationWithout, type Gone } from './erasure';
import type { Keys } from './keys';
import { messageTraces, type MessageTraces } from './message-traces';
import { readMany } from './read';

/** What other records say about people who are erased, and how these records read without it. */
export interface Traces extends MessageTraces {
  conversations: Stored<Conversation>[];
  /** Cohorts that hold them though the change does not name these cohorts: where they were before. */
  cohorts: Stored<Cohort>[];
  chats: ChatTrace[];
  /** The chat page's conversation of each person erased, as it was kept. */
  ownChats: Record<string, string[]>;
  /** First names that answers kept for redelivery to others must not hold any more. */
  names: string[];
}

const NO_TRACES: Traces = { conversations: [], cohorts: [], chats: [], ownChats: {}, drop: [], rewrite: [], names: [] };

/**
 * Reads what an erasure has to change besides the person's own records: all cohorts, dialogs and chat pages of the people
 * of their cohorts, all messages of 12 months. What is written again has the revision that was read here.
 */
export async function findTraces(redis: Connection, keys: Keys, change: Change): Promise<Traces> {
  const known = (change.erase ?? []).filter(({ person }) => person !== '');
  if (known.length === 0) return NO_TRACES;
  const people = (await readMany(redis, Person, known.map(({ person }) => keys.person(person)))).map(({ value }) => value);
  const cohorts = await readMany(redis, Cohort, (await redis.smembers(keys.cohorts)).map(keys.cohort));
  const gone = people.map((person) => goneFrom(person, cohorts, change));
  const others = await peopleAround(redis, keys, cohorts, gone);
  return {
    conversations: await otherConversations(redis, keys, others, change, gone),
    cohorts: otherCohorts(cohorts, change, gone),
    chats: await chatTraces(redis, keys, others, gone),
    ownChats: Object.fromEntries(people.map(({ id, address }) => [id, [address.conversation]])),
    ...(await messageTraces(redis, keys, gone)),
    names: gone.map(({ firstName }) => firstName).filter((name) => name !== ''),
  };
}

function goneFrom({ id, firstName, memberOf, waitsFor, counsels }: Person, cohorts: readonly Stored<Cohort>[], change: Change): Gone {
  const named = [memberOf, waitsFor, ...(counsels ?? []), ...(change.cohorts ?? []).map(({ value }) => value.id), ...cohorts.filter(({ value }) => holds(value, id)).map(({ value }) => value.id)];
  const theirs = new Set(named.filter((cohort) => cohort !== undefined));
  const names = cohorts.filter(({ value }) => theirs.has(value.id)).flatMap(({ value }) => Object.entries(namesIn(value)));
  const othersNames = names.filter(([person]) => person !== id).map(([, name]) => name);
  return { id, firstName, nameIsTheirs: isOnlyTheirs(firstName, othersNames), cohorts: theirs };
}

function holds(cohort: Cohort, person: string): boolean {
  return JSON.stringify(cohort).includes(`"${person}"`);
}

/** Everybody else of the cohorts of those who go. */
async function peopleAround(redis: Connection, keys: Keys, cohorts: readonly Stored<Cohort>[], gone: readonly Gone[]): Promise<Person[]> {
  const around = cohorts.filter(({ value }) => gone.some((person) => person.cohorts.has(value.id)));
  const ids = new Set(around.flatMap(({ value }) => Object.keys(namesIn(value))));
  for (const { id } of gone) ids.delete(id);
  return (await readMany(redis, Person, [...ids].map(keys.person))).map(({ value }) => value);
}

async function otherConversations(redis: Connection, keys: Keys, others: readonly Person[], change: Change, gone: readonly Gone[]): Promise<Stored<Conversation>[]> {
  const speakers = new Set(others.map(({ address }) => address.speaker));
  for (const speaker of [change.conversation?.value.speaker, ...(change.erase ?? []).map(({ speaker }) => speaker)]) {
    if (speaker !== undefined) speakers.delete(speaker);
  }
  const found = await readMany(redis, Conversation, [...speakers].map(keys.conversation));
  return changed(found, (conversation) => gone.reduce(conversationWithout, conversation));
}

function otherCohorts(cohorts: readonly Stored<Cohort>[], change: Change, gone: readonly Gone[]): Stored<Cohort>[] {
  const named = new Set((change.cohorts ?? []).map(({ value }) => value.id));
  const others = cohorts.filter(({ value }) => !named.has(value.id));
  return changed(others, (cohort) => gone.reduce((rest, { id }) => (holds(rest, id) ? withoutPerson(rest, id) : rest), cohort));
}

function changed<T>(records: readonly Stored<T>[], strike: (record: T) => T): Stored<T>[] {
  return records.map(({ value, revision }) => ({ before: value, value: strike(value), revision }))
    .filter(({ before, value }) => before !== value)
    .map(({ value, revision }) => ({ value, revision }));
}
