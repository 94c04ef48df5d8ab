import { z } from 'zod';
import type { RedisDeps } from './deps';
import { parseRecord } from './document';

const Line = z.looseObject({ from: z.looseObject({ role: z.string().optional() }).optional(), text: z.string().optional() });

/** What the person wrote on their chat page; a line is `<time> <JSON>`, and its field is its number. */
export async function readSaid({ redis, keys }: RedisDeps, conversation: string): Promise<{ at: number; text: string }[]> {
  if (conversation === '') return [];
  const { last: _last, changes: _changes, ...lines } = await redis.hgetall(keys.chat(conversation));
  return Object.entries(lines)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, line]) => {
      const space = line.indexOf(' ');
      const { from, text } = parseRecord(Line, 'chat line', line.slice(space + 1));
      return from?.role === 'user' && text !== undefined ? [{ at: Date.parse(line.slice(0, space)), text }] : [];
    });
}
