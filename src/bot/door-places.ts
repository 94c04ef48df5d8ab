import type { IncomingHttpHeaders } from 'node:http';

/** An address on this very machine, over HTTP, without a user or password in it. */
export function isLoopback(url: string): boolean {
  const parsed = webAddress(url);
  return parsed !== undefined && isLoopbackHost(parsed.hostname);
}

/**
 * An https address at one of these hosts. `*.` stands for one or more names before; a host without a port means 443.
 * Compared is what a URL parser makes of the address, never its text.
 */
export function isAllowedHost(url: string, allowed: readonly string[]): boolean {
  const parsed = webAddress(url);
  if (parsed?.protocol !== 'https:') return false;
  return allowed.some((host) => (host.startsWith('*.') ? parsed.port === '' && parsed.hostname.endsWith(host.slice(1)) : parsed.host === host));
}

/**
 * Whether a request was meant for this machine: called by one of its own names, and not by a page of elsewhere. A page
 * whose name was made to point here (DNS rebinding), or a tunnel, calls it otherwise.
 */
export function isMeantForThisMachine({ host = '', origin }: IncomingHttpHeaders): boolean {
  return isLoopback(`http://${host}`) && (origin === undefined || isLoopback(origin));
}

function isLoopbackHost(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

function webAddress(url: string): URL | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.password === '' ? parsed : undefined;
}
