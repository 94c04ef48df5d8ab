/** Where a client finds Redis and who it says it is; the queue's own connections take the same. */
export interface ServerAddress {
  host?: string;
  port?: number;
  path?: string;
  username?: string;
  password?: string;
  db?: number;
  tls?: Record<string, never>;
}

/** The servers that an address names: one, or several nodes of a cluster with commas between them. */
export function serversOf(address: string, password?: string): [ServerAddress, ...ServerAddress[]] {
  if (!/^rediss?:/.test(address)) return [connectionOptions(address, password)];
  const [first = '', ...others] = address.split(',').map((one) => one.trim());
  return [connectionOptions(first, password), ...others.map((other) => connectionOptions(other, password))];
}

/**
 * Where Redis is, from `redis://`, `rediss://`, `unix:///path` or a path. User, password and database may stand in
 * the address (`/2`, or `?db=2` for a socket); a password given apart wins.
 */
export function connectionOptions(address: string, password?: string): ServerAddress {
  const apart = password === undefined ? {} : { password };
  if (address.startsWith('/')) return { path: address, ...apart };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'unix:') return { path: decodeURIComponent(url.pathname), ...inAddress(url, url.searchParams.get('db')), ...apart };
  if (url?.protocol !== 'redis:' && url?.protocol !== 'rediss:') throw new Error('the address of Redis starts with redis://, rediss://, unix:// or /');
  return {
    host: url.hostname.replace(/^\[|\]$/g, '') || '127.0.0.1',
    port: url.port === '' ? 6379 : Number(url.port),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    ...inAddress(url, url.pathname.slice(1)),
    ...apart,
  };
}

function inAddress(url: URL, database: string | null): ServerAddress {
  if (database && !/^\d{1,4}$/.test(database)) throw new Error('the database of Redis is a number');
  return {
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(database ? { db: Number(database) } : {}),
  };
}
