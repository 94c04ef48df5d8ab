import { isIP } from 'node:net';

const LONGEST = 2_000;
const HTTPS = /^https:\/\/[^/\\]/i;
/** As people paste it: a host with a path, without a scheme. */
const BARE = /^[a-z\d-]+(?:\.[a-z\d-]+)+\//i;
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/;
/** White space and control characters are dropped by URL readers, each in its own way. */
const ODD = /[\s\p{C}\\]/u;

/**
 * The address as we would ask for it: https on its own port, a host by name that may be read, nobody's password.
 * Everything else is refused before anything is looked up.
 */
export function readableAddress(written: string, mayRead: (host: string) => boolean): URL | undefined {
  const address = BARE.test(written) ? `https://${written}` : written;
  if (address.length > LONGEST || ODD.test(address) || !HTTPS.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const { hostname, port, username, password } = url;
  if (url.protocol !== 'https:' || port !== '' || username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(address)) return undefined;
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !HOST.test(hostname) || !mayRead(hostname)) return undefined;
  url.hash = '';
  return url;
}

/** Whether a host is on the list; `*.` stands for one or more names before it. */
export function hostsOf(listed: readonly string[]): (host: string) => boolean {
  const patterns = listed.map((pattern) => pattern.toLowerCase());
  return (host) => patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}
