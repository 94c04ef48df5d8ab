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
}

export interface Connector extends Outlet {
  close(): Promise<void>;
}

const Posted = z.looseObject({ id: z.string().optional() });
/** Failures before a byte left: certain not to have arrived, so they may be tried again. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']);

/**
 * Our own client of the Bot Connector's REST interface: keep-alive, one call is one request, no retry, no redirect.
 * (The SDK's client makes four POSTs on a 5xx and has no time-out.)
 */
export function connector(deps: ConnectorDeps): Connector {
  const agent = new Agent({ connections: 64, keepAliveTimeout: 30_000, headersTimeout: deps.timeoutMs, bodyTimeout: deps.timeoutMs, connectTimeout: deps.timeoutMs });
  const call = async (method: 'POST' | 'PUT', address: Address, path: string, activity: object): Promise<SendResult> => {
    if (!deps.mayTalkTo(address.serviceUrl)) return { sent: false, why: 'refused', code: 'service-url' };
    const token = await deps.token();
    try {
      const { statusCode, headers, body } = await request(`${address.serviceUrl.replace(/\/+$/, '')}${path}`, {
        method,
        dispatcher: agent,
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(deps.timeoutMs),
      });
      return resultOf(statusCode, headers['retry-after'], await body.text());
    } catch (error) {
      return failure(error);
    }
  };
  return {
    post: (address, activity) => call('POST', address, pathOf(address, activity.replyToId), addressed(address, activity)),
    update: (address, id, activity) => call('PUT', address, pathOf(address, id), { ...addressed(address, activity), id }),
    close: () => agent.close(),
  };
}

function pathOf({ conversation }: Address, activity?: string): string {
  const base = `/v3/conversations/${encodeURIComponent(conversation)}/activities`;
  return activity === undefined ? base : `${base}/${encodeURIComponent(activity)}`;
}

function addressed(address: Address, activity: OutgoingActivity): object {
  return {
    ...activity,
    channelId: address.channel,
    from: { id: address.bot },
    recipient: { id: address.user },
    conversation: { id: address.conversation },
    locale: 'fr-FR',
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'timeout';
  return { sent: false, why: NOT_SENT.has(code) ? 'unreached' : 'ambiguous', code: code.slice(0, 40) };
}
