import type { IncomingHttpHeaders } from 'node:http';

/** One HTTP request as the chat service sees it; the body is parsed JSON, at most 256 kB. */
export interface ChatRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: unknown;
  /** Where it comes from: an address, or a /64 of IPv6; behind proxies of ours, what they saw. */
  network: string;
}

export interface ChatResponse {
  status: number;
  headers?: Record<string, string>;
  /** JSON value, or bytes of a page. */
  body?: unknown;
}

/** A route of the chat service; `src/bot/server.ts` puts it on the HTTP server. `path` has `:name` parameters. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  handle(request: ChatRequest): Promise<ChatResponse>;
}
