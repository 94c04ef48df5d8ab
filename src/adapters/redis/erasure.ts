import type { Broadcast, Notice } from '../../domain/broadcast';
import type { Conversation } from '../../domain/conversation';
import { namesPerson, withoutName } from '../../domain/naming';

/** Somebody who is erased, and the cohorts whose people may have a dialog open about them. */
export interface Gone {
  id: string;
  firstName: string;
  /** Nobody else of their cohorts bears this first name: in other people's texts it can only mean them. */
  nameIsTheirs: boolean;
  cohorts: ReadonlySet<string>;
}

/** A message that is about nobody else: their arrival, what they asked for, or one whose id was made from theirs. */
export function isAbout({ id, notice }: Broadcast, gone: Gone): boolean {
  return id.includes(gone.id) || ('person' in notice && notice.person === gone.id);
}

/** The message without its author, their place in a list, their name in a counsellor's words; the same object when it holds none. */
export function broadcastWithout(broadcast: Broadcast, gone: Gone): Broadcast {
  const { by, ...unsigned } = broadcast;
  const notice = noticeWithout(broadcast, gone);
  if (by === gone.id) return { ...unsigned, notice };
  return notice === broadcast.notice ? broadcast : { ...broadcast, notice };
}

function noticeWithout({ notice, cohort }: Broadcast, gone: Gone): Notice {
  const strikes = (text: string | undefined): text is string => text !== undefined && gone.nameIsTheirs && gone.cohorts.has(cohort) && namesPerson(text, gone.firstName);
  switch (notice.kind) {
    case 'silence':
      return notice.unanswered.includes(gone.id) || notice.unreached.includes(gone.id)
        ? { ...notice, unanswered: others(notice.unanswered, gone), unreached: others(notice.unreached, gone) }
        : notice;
    case 'farewell':
      return strikes(notice.word) ? { ...notice, word: withoutName(notice.word, gone.firstName) } : notice;
    case 'announcement':
      return strikes(notice.text) ? { ...notice, text: withoutName(notice.text, gone.firstName) } : notice;
    case 'moved':
    case 'cancelled':
      return strikes(notice.note) ? { ...notice, note: withoutName(notice.note, gone.firstName) } : notice;
    default:
      return notice;
  }
}

function others(people: readonly string[], gone: Gone): string[] {
  return people.filter((person) => person !== gone.id);
}

/** Somebody else's conversation without menu lines or an open dialog about them; the same object when there are none. */
export function conversationWithout(conversation: Conversation, gone: Gone): Conversation {
  const tells = (part: unknown): boolean => {
    const json = JSON.stringify(part);
    return json.includes(gone.id) || namesPerson(json, gone.firstName);
  };
  const menu = conversation.menu.filter((line) => !tells(line));
  const { flow, parked, ...rest } = conversation;
  const closes = flow !== undefined && tells(flow);
  const forgets = parked !== undefined && tells(parked);
  if (!closes && !forgets && menu.length === conversation.menu.length) return conversation;
  return { ...rest, menu, ...(flow && !closes ? { flow } : {}), ...(parked && !forgets ? { parked } : {}) };
}

/** The JSON of a chat line with their name struck in all that is read; sealed buttons stay as they are. Undefined when it does not name them. */
export function chatLineWithout(json: string, gone: Gone): string | undefined {
  if (!namesPerson(json, gone.firstName)) return undefined;
  const struck: unknown = JSON.parse(json, (field, value: unknown) =>
    typeof value === 'string' && field !== 'relais' ? withoutName(value, gone.firstName) : value,
  );
  const changed = JSON.stringify(struck);
  return changed === json ? undefined : changed;
}
