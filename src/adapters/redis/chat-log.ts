import { z } from 'zod';
import { createListeners } from './chat-listeners';
import type { RedisDeps } from './deps';
import { parseRecord } from './document';
import { toJson } from './encode';
import type { Keys } from './keys';
import { run } from './script';
import { CHAT_APPEND, CHAT_REPLACE, CHAT_SINCE } from './scripts/chat';

interface Line {
  id: string;
  timestamp: string;
  [field: string]: unknown;
}

const Body = z.record(z.string(), z.unknown());
const SinceReply = z.tuple([z.number(), z.array(z.tuple([z.number(), z.string()]))]);

/** The chat page's log on Redis (port: `src/webchat/chat-log.ts`). `close` ends the connection of its listeners. */
export function createChatLog(deps: RedisDeps) {
  const { redis, keys, ids } = deps;
  const listeners = createListeners(redis);
  return {
    async append(conversation: string, activity: Record<string, unknown>, now: number): Promise<Line> {
      const timestamp = new Date(now).toISOString();
      const input = { ...names(keys, conversation), timestamp, activity: lineOf(activity), nonce: ids.id() };
      const sequence = z.number().parse(await run(redis, CHAT_APPEND, keys.prefix, input));
      return { ...activity, id: lineId(conversation, sequence), timestamp };
    },

    async replace(conversation: string, id: string, activity: Record<string, unknown>): Promise<boolean> {
      const sequence = sequenceOf(conversation, id);
      if (sequence === undefined) return false;
      const input = { ...names(keys, conversation), sequence, activity: lineOf(activity) };
      return (await run(redis, CHAT_REPLACE, keys.prefix, input)) === 1;
    },

    async since(conversation: string, watermark: number): Promise<{ activities: Line[]; watermark: number }> {
      const reply = await run(redis, CHAT_SINCE, keys.prefix, { ...names(keys, conversation), after: Number.isSafeInteger(watermark) ? watermark : 0 });
      const [last, lines] = SinceReply.parse(reply);
      const activities = lines.sort(([a], [b]) => a - b).map(([sequence, line]) => parseLine(conversation, sequence, line));
      return { activities, watermark: last };
    },

    listen: (conversation: string, listener: () => void) => listeners.listen(keys.chatNews(conversation), listener),

    async erase(conversation: string): Promise<void> {
      const { lines, order } = names(keys, conversation);
      await redis.del(lines, order);
    },

    close: () => listeners.close(),
  };
}

function names(keys: Keys, conversation: string) {
  return { lines: keys.chat(conversation), order: keys.chatOrder(conversation), news: keys.chatNews(conversation) };
}

function lineId(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

function sequenceOf(conversation: string, id: string): number | undefined {
  const digits = id.startsWith(`${conversation}|`) ? id.slice(conversation.length + 1) : '';
  return /^\d{7,12}$/.test(digits) ? Number(digits) : undefined;
}

/** The conversation's own id stands in no line: what is said after an erasure, its goodbye, then says nothing of whose it was. */
function lineOf(activity: Record<string, unknown>): string {
  return toJson('conversation' in activity ? { ...activity, conversation: {} } : activity);
}

/** A line is `<time> <JSON>`; its id, time and conversation are put in on the way out. */
function parseLine(conversation: string, sequence: number, line: string): Line {
  const space = line.indexOf(' ');
  const said = parseRecord(Body, 'chat line', line.slice(space + 1));
  const whose = 'conversation' in said ? { conversation: { id: conversation } } : {};
  return { ...said, ...whose, id: lineId(conversation, sequence), timestamp: line.slice(0, space) };
}
