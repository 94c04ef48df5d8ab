import type { ChatResponse } from '../bot/http-route';

const PRIVATE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function json(status: number, body: unknown): ChatResponse {
  return { status, headers: PRIVATE, body };
}

/** A refusal says nothing but its status. */
export function refused(status: 400 | 401 | 403 | 404 | 502): ChatResponse {
  return { status, headers: PRIVATE };
}
