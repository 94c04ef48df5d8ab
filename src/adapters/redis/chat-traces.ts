import type { Person } from '../../domain/person';
import type { Connection } from './deps';
import { toJson } from './encode';
import { chatLineWithout, type Gone } from './erasure';
import type { Keys } from './keys';

/** Somebody else's chat page, with the lines that name a person who is erased, as they read without the name. */
export interface ChatTrace {
  conversation: string;
  /** Changes of the log when it was read: another one since, and all is read again. */
  changes: string;
  struck: { sequence: string; line: string }[];
}

/** Looks through the chat pages of these people, one after the other: a page holds 500 lines. */
export async function chatTraces(redis: Connection, keys: Keys, others: readonly Person[], gone: readonly Gone[]): Promise<ChatTrace[]> {
  const theirs = gone.filter(({ nameIsTheirs }) => nameIsTheirs);
  if (theirs.length === 0) return [];
  const found: ChatTrace[] = [];
  for (const conversation of new Set(others.map(({ address }) => address.conversation))) {
    if (conversation === '') continue;
    const { last: _last, changes = '', ...lines } = await redis.hgetall(keys.chat(conversation));
    found.push({ conversation, changes, struck: Object.entries(lines).flatMap(([sequence, line]) => withoutAll(sequence, line, theirs)) });
  }
  return found;
}

/** A line is `<time> <JSON>`. */
function withoutAll(sequence: string, line: string, gone: readonly Gone[]): ChatTrace['struck'] {
  const space = line.indexOf(' ') + 1;
  const before = line.slice(space);
  const after = gone.reduce((json, person) => chatLineWithout(json, person) ?? json, before);
  return after === before ? [] : [{ sequence, line: line.slice(0, space) + toJson(JSON.parse(after)) }];
}
