import type { Broadcast } from '../../domain/broadcast';
import type { Conversation } from '../../domain/conversation';

/** Somebody who is erased, and the cohorts whose people may have a dialog open about them. */
export interface Gone {
  id: string;
  firstName: string;
  cohorts: ReadonlySet<string>;
}

/** Whether a text names somebody: the whole name, not a part of a longer word. */
function names(text: string, firstName: string): boolean {
  if (firstName === '') return false;
  const literal = firstName.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'iu').test(text);
}

/** A message that is about nobody else: their arrival, or one whose id was made from theirs. */
export function isAbout({ id, notice }: Broadcast, gone: Gone): boolean {
  return id.includes(gone.id) || (notice.kind === 'newcomer' && notice.person === gone.id);
}

/** The message without its author or its place in a list; the same object when it does not hold their id. */
export function broadcastWithout(broadcast: Broadcast, gone: Gone): Broadcast {
  const { by, ...unsigned } = broadcast;
  if (by === gone.id) return unsigned;
  const { notice } = broadcast;
  if (notice.kind !== 'silence' || !(notice.unanswered.includes(gone.id) || notice.unreached.includes(gone.id))) return broadcast;
  const others = (people: readonly string[]): string[] => people.filter((person) => person !== gone.id);
  return { ...broadcast, notice: { ...notice, unanswered: others(notice.unanswered), unreached: others(notice.unreached) } };
}

/** Somebody else's conversation without menu lines or an open dialog about them; the same object when there are none. */
export function conversationWithout(conversation: Conversation, gone: Gone): Conversation {
  const tells = (part: unknown): boolean => {
    const json = JSON.stringify(part);
    return json.includes(gone.id) || names(json, gone.firstName);
  };
  const menu = conversation.menu.filter((line) => !tells(line));
  const { flow, parked, ...rest } = conversation;
  const closes = flow !== undefined && tells(flow);
  const forgets = parked !== undefined && tells(parked);
  if (!closes && !forgets && menu.length === conversation.menu.length) return conversation;
  return { ...rest, menu, ...(flow && !closes ? { flow } : {}), ...(parked && !forgets ? { parked } : {}) };
}
