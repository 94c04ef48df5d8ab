import type { ChatActivity, ChatLog } from '../../src/webchat/chat-log';

interface Conversation {
  lines: Map<number, { activity: ChatActivity; order: number }>;
  last: number;
  order: number;
}

/** A chat log in memory, with the promises of the real one, for tests that need no Redis. */
export function memoryChatLog(): ChatLog {
  const conversations = new Map<string, Conversation>();
  const listeners = new Map<string, Set<() => void>>();
  const of = (conversation: string): Conversation => {
    const found = conversations.get(conversation) ?? { lines: new Map(), last: 0, order: 0 };
    conversations.set(conversation, found);
    return found;
  };
  const wake = (conversation: string): void => listeners.get(conversation)?.forEach((listener) => queueMicrotask(listener));
  const idOf = (conversation: string, sequence: number): string => `${conversation}|${String(sequence).padStart(7, '0')}`;
  return {
    append: async (conversation, content, now) => {
      const log = of(conversation);
      log.last += 1;
      log.order += 1;
      const activity = { ...content, id: idOf(conversation, log.last), timestamp: new Date(now).toISOString() };
      log.lines.set(log.last, { activity, order: log.order });
      wake(conversation);
      return activity;
    },
    replace: async (conversation, id, content) => {
      const log = of(conversation);
      const sequence = Number(id.slice(-7));
      const line = log.lines.get(sequence);
      if (line === undefined || id !== idOf(conversation, sequence)) return false;
      log.order += 1;
      const { timestamp } = line.activity;
      log.lines.set(sequence, { activity: { ...content, id, timestamp }, order: log.order });
      wake(conversation);
      return true;
    },
    since: async (conversation, watermark) => {
      const log = of(conversation);
      const news = [...log.lines.values()].filter(({ order }) => order > watermark);
      return { activities: news.map(({ activity }) => activity), watermark: log.order };
    },
    listen: async (conversation, listener) => {
      const set = listeners.get(conversation) ?? new Set();
      listeners.set(conversation, set.add(listener));
      return () => {
        set.delete(listener);
      };
    },
    erase: async (conversation) => void conversations.delete(conversation),
  };
}
