import { connect, type ConnectOptions, type Patience } from './connect';
import { serversOf, type ServerAddress } from './connection-options';
import type { Connection } from './deps';

/** The address of one server, which the queue connects to by itself; or how it gets a connection to a cluster. */
export type QueueServer = ServerAddress | ((options: Patience) => Connection);

/** What the queue reaches Redis with. `close` ends the connections to a cluster, after the queue. */
export function queueConnections(where: ConnectOptions): { server: QueueServer; close(): void } {
  const servers = serversOf(where.address, where.password);
  if (servers.length === 1) return { server: servers[0], close: () => undefined };
  const opened: Connection[] = [];
  const server = (options: Patience): Connection => {
    const connection = connect(where, options, true);
    opened.push(connection);
    return connection;
  };
  return { server, close: () => opened.forEach((connection) => connection.disconnect()) };
}
