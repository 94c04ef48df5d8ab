import type { ChatResponse } from '../bot/http-route';

const PRIVATE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function json(status: number, body: unknown): ChatResponse {
  return { status, headers: PRIVATE, body };
}

/** Too much from one place: a whole number of seconds to wait, no word more. */
export function tooMany(waitMs: number): ChatResponse {
  return { status: 429, headers: { ...PRIVATE, 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1_000))) } };
}

/** A refusal says nothing but its status. */
export function refused(status: 400 | 401 | 403 | 404 | 502): ChatResponse {
  return { status, headers: PRIVATE };
}
