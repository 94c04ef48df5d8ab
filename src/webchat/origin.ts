import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Says whether a request may have come from our own page. Programs send no Origin and pass: their token decides. */
export type OriginCheck = (headers: IncomingHttpHeaders) => boolean;

/** With `loopback` (trial), a browser on this machine may also say localhost or 127.0.0.1, if it calls the host it came from. */
export function originCheck(publicUrl: string, loopback: boolean): OriginCheck {
  const own = new URL(publicUrl).origin;
  return ({ origin, host }) => {
    if (origin === undefined || origin === own) return true;
    return loopback && isLoopback(origin) && new URL(origin).host === host;
  };
}

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.has(new URL(origin).hostname);
}

/** Base of the addresses we hand out: where the browser is now when that is ours, else the public one. */
export function baseUrl(headers: IncomingHttpHeaders, publicUrl: string, check: OriginCheck): string {
  return headers.origin !== undefined && check(headers) ? headers.origin : publicUrl;
}
