import type { AgendaEntry, Change, Outgoing, Stored } from '../../application/change';
import type { Conversation } from '../../domain/conversation';
import { recordJson, toDocument } from './document';
import type { StoreDeps } from './deps';
import { toJson } from './encode';
import { hashed, STRANGER_MS, type Keys } from './keys';
import { type Traces } from './traces';

/** A change as the commit script takes it: keys, revisions and JSON, nothing left to decide. */
export function commitPlan(change: Change, traces: Traces, keys: Keys, tombstone: StoreDeps['tombstone']) {
  return {
    ...records(change, traces, keys),
    ...agenda(change),
    outgoing: (change.outgoing ?? []).map(message),
    marks: change.marks ?? [],
    redraw: change.redraw ?? [],
    resend: (change.resend?.people ?? []).map((person) => ({ person, broadcast: change.resend?.broadcast, at: change.resend?.at })),
    goneNames: traces.names,
    dropBroadcasts: traces.drop,
    rewriteBroadcasts: traces.rewrite.map(({ broadcast, authorGone }) => ({ id: broadcast.id, document: toDocument(broadcast, 1), authorGone })),
    chatLines: traces.chats.map((chat) => ({ ...chat, lines: keys.chat(chat.conversation), conversation: undefined })),
    erase: (change.erase ?? []).map((gone) => erasure(gone, traces, keys, tombstone)),
    ...seen(change, keys),
  };
}

function records(change: Change, traces: Traces, keys: Keys) {
  const people = change.people ?? [];
  const cohorts = [...(change.cohorts ?? []), ...traces.cohorts];
  const conversations = [...(change.conversation ? [change.conversation] : []), ...traces.conversations];
  return {
    documents: [
      ...conversations.map((stored) => conversation(stored, keys)),
      ...people.map(({ value, revision }) => ({ key: keys.person(value.id), revision, json: recordJson(value) })),
      ...cohorts.map(({ value, revision }) => ({ key: keys.cohort(value.id), revision, json: recordJson(value) })),
    ],
    people: people.map(({ value }) => ({ id: value.id, address: hashed(value.address.speaker) })),
    cohorts: cohorts.map(({ value }) => value.id),
    dropCodes: (change.codes?.drop ?? []).map(keys.code),
    putCodes: (change.codes?.put ?? []).map(({ code, target }) => ({ key: keys.code(code), json: toJson(target) })),
  };
}

/** A stranger has no record, so nothing that a backup could bring back: only the file is to be written anew. */
function erasure({ person, speaker, chat }: NonNullable<Change['erase']>[number], traces: Traces, keys: Keys, tombstone: StoreDeps['tombstone']) {
  const chats = [...new Set([...(chat === undefined ? [] : [chat]), ...(traces.ownChats[person] ?? [])])].filter((name) => name !== '');
  return {
    person,
    address: hashed(speaker),
    tombstone: tombstone(person === '' ? speaker : person),
    chats: chats.flatMap((name) => [keys.chat(name), keys.chatOrder(name)]),
  };
}

function conversation({ value, revision }: Stored<Conversation>, keys: Keys) {
  const document = { key: keys.conversation(value.speaker), revision, json: recordJson(value) };
  return value.person === undefined ? { ...document, ttl: STRANGER_MS } : document;
}

function agenda({ agenda: entries }: Change) {
  return {
    dropSessions: entries?.dropSessions ?? [],
    putAgenda: (entries?.put ?? []).map((entry) => ({ entry: agendaMember(entry), at: entry.fireAt })),
  };
}

/** Name of an entry in the agenda: the same one put twice is one entry, at the later instant given. */
export function agendaMember(entry: AgendaEntry): string {
  if ('offer' in entry) return toJson(['follow-up', entry.cohort, entry.offer, entry.appliedAt]);
  const { cohort, session, revision, step } = entry;
  return toJson([cohort, session, revision, step]);
}

function message({ broadcast, rows }: Outgoing) {
  return {
    id: broadcast.id,
    createdAt: broadcast.createdAt,
    document: toDocument(broadcast, 1),
    recipients: Object.entries(rows).map(([person, row]) => ({
      person,
      row: toJson(row),
      ...(row.state === 'pending' ? { due: Math.max(broadcast.notBefore, row.at) } : {}),
    })),
  };
}

function seen(change: Change, keys: Keys) {
  if (!change.seen) return {};
  const speaker = change.conversation?.value.speaker;
  return { seen: keys.seen(change.seen.activity), ...(speaker === undefined ? {} : { answers: keys.answers(speaker) }) };
}
