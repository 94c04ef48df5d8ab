import dns from 'node:dns';
import net from 'node:net';

/** What this process tries to reach while it is watched. Everything but this machine is refused before a byte leaves. */
export interface NetworkWatch {
  /** Hosts that a connection was asked for, and names that were looked up, in order; loopback is not among them. */
  attempts: string[];
  stop(): void;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

const original = net.Socket.prototype.connect;
const originalLookup = dns.lookup;

export function watchNetwork(): NetworkWatch {
  const attempts: string[] = [];
  const connect = jest.spyOn(net.Socket.prototype, 'connect').mockImplementation(function watched(this: net.Socket, ...given: unknown[]) {
    const host = hostIn(given);
    if (host === undefined || LOOPBACK.test(host)) return Reflect.apply(original, this, given);
    attempts.push(host);
    process.nextTick(() => this.destroy(Object.assign(new Error('refused by the watch'), { code: 'ECONNREFUSED' })));
    return this;
  });
  const lookup = jest.spyOn(dns, 'lookup').mockImplementation((host: string, ...rest: unknown[]) => {
    if (LOOPBACK.test(host)) return Reflect.apply(originalLookup, dns, [host, ...rest]);
    attempts.push(host);
    const answer = rest.at(-1) as (error: Error) => void;
    process.nextTick(() => answer(Object.assign(new Error('refused by the watch'), { code: 'ENOTFOUND' })));
  });
  return {
    attempts,
    stop: () => {
      connect.mockRestore();
      lookup.mockRestore();
    },
  };
}

/** Undefined for a socket of this machine's file system. */
function hostIn([first, second]: unknown[]): string | undefined {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options !== 'object' || options === null) return typeof second === 'string' ? second : 'localhost';
  const { path, host = 'localhost' } = options as { path?: string | null; host?: string };
  return typeof path === 'string' ? undefined : host;
}
