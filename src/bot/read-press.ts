import { z } from 'zod';
import { cleanText } from './clean-text';

/** What a button of ours carries. */
export const Pressed = z.looseObject({ relais: z.string().min(1).max(4_000) });

/** What was typed on the form of a card: texts and numbers only, and not too many. */
export function valuesOf(data: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(data).filter(([name]) => name !== 'relais').slice(0, 50);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name.slice(0, 64), cleanText(String(value))]] : [])),
  );
}
