import { z } from 'zod';
import type { Sealer } from '../application/ports';

/** What a chat token stands for: one user in one conversation, until an instant (ms). */
const Pass = z.object({ user: z.string(), conversation: z.string(), until: z.number() });
export type Pass = z.infer<typeof Pass>;

/** A phone stays in for 30 days after its last visit. */
export const PASS_DAYS = 30;
const PASS_SECONDS = PASS_DAYS * 24 * 3600;
const AUDIENCE = 'webchat';

/** The fields that every Direct Line answer about a conversation has. */
export interface IssuedPass {
  conversationId: string;
  token: string;
  /** Seconds. */
  expires_in: number;
}

export function issuePass(sealer: Sealer, user: string, conversation: string, now: number): IssuedPass {
  const pass: Pass = { user, conversation, until: now + PASS_SECONDS * 1000 };
  return { conversationId: conversation, token: sealer.seal(JSON.stringify(pass), AUDIENCE), expires_in: PASS_SECONDS };
}

/** Undefined for a token that is not ours, was changed, or has expired. */
export function openPass(sealer: Sealer, token: string, now: number): Pass | undefined {
  const payload = sealer.open(token, AUDIENCE);
  if (payload === undefined) return undefined;
  const pass = Pass.safeParse(JSON.parse(payload));
  return pass.success && pass.data.until > now ? pass.data : undefined;
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(header ?? '')?.[1];
}
