import { Agent, request } from 'undici';
import { z } from 'zod';
import type { OutgoingActivity, Outlet } from '../application/outlet';
import type { SendResult } from '../application/ports';
import type { Address } from '../domain/person';

export interface ConnectorDeps {
  /** The bearer token for this service, or none in trial mode. */
  token(): Promise<string | undefined>;
  /** Whether we talk to this address at all: checked when used, not only when stored. */
  mayTalkTo(serviceUrl: string): boolean;
  /** Longest wait for an answer, in ms. */
  timeoutMs: number;
  /** Where an answer that comes later still counts: how long (ms) the connection is listened to in all. */
  listenMs?: number;
}

export interface Connector extends Outlet {
  close(): Promise<void>;
}

const Posted = z.looseObject({ id: z.string().optional() });
/** Nobody gave us a token, so nothing left: for whoever paces, the same as one that is not taken. */
const NO_TOKEN: SendResult = { sent: false, why: 'unauthorised', code: 'no-token' };
/** Failures before a byte left: certain not to have arrived, so they may be tried again. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']);

/**
 * Our own client of the Bot Connector's REST interface: keep-alive, one call is one request, no retry, no redirect.
 * (The SDK's client makes four POSTs on a 5xx and has no time-out.)
 */
export function connector(deps: ConnectorDeps): Connector {
  const { timeoutMs, listenMs = timeoutMs } = deps;
  const agent = new Agent({ connections: 64, keepAliveTimeout: 30_000, headersTimeout: listenMs, bodyTimeout: listenMs, connectTimeout: timeoutMs / 2 });
  const listening = new Set<AbortController>();
  const ask = async (url: string, method: 'POST' | 'PUT', token: string | undefined, activity: object, signal: AbortSignal): Promise<SendResult> => {
    try {
      const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
      const answer = await request(url, { method, dispatcher: agent, headers, body: JSON.stringify(activity), signal });
      return resultOf(answer.statusCode, answer.headers['retry-after'], await answer.body.text());
    } catch (error) {
      return failure(error);
    }
  };
  const call = async (method: 'POST' | 'PUT', address: Address, path: string, activity: object): Promise<SendResult> => {
    if (!deps.mayTalkTo(address.serviceUrl)) return { sent: false, why: 'refused', code: 'service-url' };
    const token = await tokenOr(deps, NO_TOKEN);
    if (typeof token === 'object') return token;
    const patience = new AbortController();
    const url = `${address.serviceUrl.replace(/\/+$/, '')}${path}`;
    const answer = ask(url, method, token, activity, patience.signal);
    if (listenMs === timeoutMs) return within(timeoutMs, answer, () => (patience.abort(), answer));
    return within(timeoutMs, answer, () => {
      listening.add(patience);
      const late = within(listenMs - timeoutMs, answer, () => (patience.abort(), answer)).finally(() => listening.delete(patience));
      return { sent: false, why: 'ambiguous', code: 'timeout', late };
    });
  };
  return {
    post: (address, activity) => call('POST', address, pathOf(address, activity.replyToId), addressed(address, activity)),
    update: (address, id, activity) => call('PUT', address, pathOf(address, id), { ...addressed(address, activity), id }),
    close: () => {
      listening.forEach((patience) => patience.abort());
      return agent.close();
    },
  };
}

/** The token, or what a call without one comes to. */
async function tokenOr<T>(deps: ConnectorDeps, none: T): Promise<string | undefined | T> {
  try {
    return await deps.token();
  } catch {
    return none;
  }
}

/** What comes within so many ms, or else what is decided then. */
async function within<T>(ms: number, coming: Promise<T>, orElse: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), ms);
  });
  const first = await Promise.race([coming, over]);
  clearTimeout(timer);
  return first === 'over' ? orElse() : first;
}

function pathOf({ conversation }: Address, activity?: string): string {
  const base = `/v3/conversations/${encodeURIComponent(conversation)}/activities`;
  return activity === undefined ? base : `${base}/${encodeURIComponent(activity)}`;
}

function addressed(address: Address, activity: OutgoingActivity): object {
  return {
    locale: 'fr-FR',
    ...activity,
    channelId: address.channel,
    from: { id: address.bot },
    recipient: { id: address.user },
    conversation: { id: address.conversation },
  };
}

/** What a status says about arrival: only 429 and 412 are safe to send again. */
function resultOf(status: number, retryAfter: string | string[] | undefined, body: string): SendResult {
  if (status >= 200 && status < 300) return { sent: true, activity: idIn(body) };
  const code = String(status);
  if (status === 429 || status === 412) {
    const seconds = Number(retryAfter);
    return { sent: false, why: 'throttled', code, ...(Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1_000 } : {}) };
  }
  if (status === 401) return { sent: false, why: 'unauthorised', code };
  return status === 408 || status >= 500 ? { sent: false, why: 'ambiguous', code } : { sent: false, why: 'refused', code };
}

function idIn(body: string): string {
  try {
    return Posted.safeParse(JSON.parse(body)).data?.id ?? '';
  } catch {
    return '';
  }
}

function failure(error: unknown): SendResult {
  const code = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'timeout';
  return { sent: false, why: NOT_SENT.has(code) ? 'unreached' : 'ambiguous', code: code.slice(0, 40) };
}
