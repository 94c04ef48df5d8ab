import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** A household or a site gets at least this much of IPv6: its addresses count as one. */
const NETWORK_GROUPS = 4;

/**
 * The network that a request comes from: with proxies of ours in front, what the outermost of them saw, which is as many
 * places from the end of `X-Forwarded-For` as there are proxies; anything before that is the client's own word.
 */
export function networkOf(headers: IncomingHttpHeaders, socketAddress: string, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',').map((address) => address.trim()).filter((address) => address !== '');
  const seen = proxies === 0 ? undefined : forwarded[Math.max(0, forwarded.length - proxies)];
  return network(seen !== undefined && isIP(seen) !== 0 ? seen : socketAddress);
}

function network(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}
