import { isObject, listOf } from './activity.js';
import type { Answer, Why } from './answer.js';

export interface Ticket {
  token: string;
  conversation: string;
  name?: string;
}

export interface Pageful {
  activities: unknown[];
  watermark: number;
}

const ROOT = '/v3/directline';
const WAIT_MS = 30_000;

/** A token for a new visitor, or for a chair of the trial. */
export function askTicket(chair: string | undefined): Promise<Answer<Ticket>> {
  const path = chair === undefined ? `${ROOT}/tokens/generate` : `/trial/seats/${encodeURIComponent(chair)}`;
  return call(path, { method: 'POST' }, readTicket);
}

/** Opens the conversation and renews the token. `quiet`: a first message follows, no welcome is needed. */
export function openConversation(token: string, quiet: boolean): Promise<Answer<Ticket & { isNew: boolean }>> {
  return call(`${ROOT}/conversations`, { method: 'POST', token, body: { quiet } }, (body, status) => ({ ...readTicket(body), isNew: status === 201 }));
}

export function postActivity(ticket: Ticket, activity: Record<string, unknown>): Promise<Answer<Record<string, unknown>>> {
  return call(`${ROOT}/conversations/${ticket.conversation}/activities`, { method: 'POST', token: ticket.token, body: activity }, (body) => body);
}

export function readActivities(ticket: Ticket, watermark: number): Promise<Answer<Pageful>> {
  const path = `${ROOT}/conversations/${ticket.conversation}/activities?watermark=${String(watermark)}`;
  return call(path, { method: 'GET', token: ticket.token }, readPageful);
}

export function readPageful(body: Record<string, unknown>): Pageful {
  return { activities: listOf(body['activities']), watermark: Number(body['watermark']) };
}

export function streamAddress(ticket: Ticket, watermark: number): string {
  const url = new URL(`${ROOT}/conversations/${ticket.conversation}/stream`, location.href);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  url.search = new URLSearchParams({ t: ticket.token, watermark: String(watermark) }).toString();
  return url.href;
}

interface Call {
  method: 'GET' | 'POST';
  token?: string;
  body?: unknown;
}

async function call<Value>(path: string, { method, token, body }: Call, read: (body: Record<string, unknown>, status: number) => Value): Promise<Answer<Value>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), WAIT_MS);
  try {
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      signal: abort.signal,
      credentials: 'omit',
      cache: 'no-store',
      // Our own server may know the page it comes from; some browsers hide the origin otherwise.
      referrerPolicy: 'same-origin',
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    if (!response.ok) return { ok: false, why: whyNot(response.status) };
    const answer: unknown = await response.json();
    return isObject(answer) ? { ok: true, value: read(answer, response.status) } : { ok: false, why: 'lost' };
  } catch {
    return { ok: false, why: 'lost' };
  } finally {
    clearTimeout(timer);
  }
}

function whyNot(status: number): Why {
  if (status === 401 || status === 403) return 'expired';
  return status === 408 || status === 429 || status >= 500 ? 'unavailable' : 'refused';
}

function readTicket(body: Record<string, unknown>): Ticket {
  const name = body['name'];
  return { token: String(body['token']), conversation: String(body['conversationId']), ...(typeof name === 'string' ? { name } : {}) };
}
