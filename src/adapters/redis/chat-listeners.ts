import { Cluster, type Redis } from 'ioredis';
import type { Connection } from './deps';

interface Room {
  listeners: Set<() => void>;
  subscribed: Promise<unknown>;
}

type Rooms = ReadonlyMap<string, Room>;

/** The one connection on which news are heard; it comes back by itself. */
interface Ear {
  subscribe(name: string): Promise<unknown>;
  unsubscribe(name: string): Promise<unknown>;
  disconnect(): void;
}

/** A node of a cluster that was lost is left for another after this long. */
const NEXT_NODE_MS = 500;

/** All listeners of this process on one connection, which follows only the conversations that somebody listens to. */
export function createListeners(redis: Connection) {
  const rooms = new Map<string, Room>();
  let ear: Ear | undefined;
  const subscriber = (): Ear => (ear ??= redis instanceof Cluster ? anyNode(redis, rooms) : subscriberOf(redis, rooms));

  const leave = (name: string, listener: () => void): void => {
    const room = rooms.get(name);
    if (!room?.listeners.delete(listener) || room.listeners.size > 0) return;
    rooms.delete(name);
    subscriber().unsubscribe(name).catch(() => undefined);
  };

  return {
    /** Resolves once everything published from now on is heard. */
    async listen(name: string, listener: () => void): Promise<() => void> {
      // Each call is a listener of its own, even with the same function.
      const own = (): void => listener();
      const room = rooms.get(name) ?? { listeners: new Set(), subscribed: subscriber().subscribe(name) };
      rooms.set(name, room);
      room.listeners.add(own);
      try {
        await room.subscribed;
      } catch (error) {
        leave(name, own);
        throw error;
      }
      return () => leave(name, own);
    },
    close(): void {
      rooms.clear();
      ear?.disconnect();
    },
  };
}

/** After a lost connection everybody looks again: what was said meanwhile was not heard. */
function subscriberOf(redis: Redis, rooms: Rooms): Redis {
  const connection = hearing(redis.duplicate({ maxRetriesPerRequest: null }), rooms);
  let lost = false;
  connection.on('close', () => (lost = true));
  connection.on('ready', () => {
    if (lost) wakeAll(rooms);
    lost = false;
  });
  return connection;
}

/** On a cluster any node hears what is published on any other; when the one we listen to is lost, the next one is taken. */
function anyNode(cluster: Cluster, rooms: Rooms): Ear {
  let connection: Redis | undefined;
  let next: NodeJS.Timeout | undefined;
  let turn = 0;
  const connected = (): Redis => {
    const nodes = cluster.nodes('master');
    const node = nodes[turn++ % nodes.length];
    if (!node) throw new Error('no node of the cluster is known');
    const opened = hearing(node.duplicate({ maxRetriesPerRequest: null, enableOfflineQueue: true, lazyConnect: false, retryStrategy: () => null }), rooms);
    return opened.once('end', () => (next = setTimeout(again, NEXT_NODE_MS)));
  };
  const again = (): void => {
    try {
      connection = connected();
      if (rooms.size > 0) connection.subscribe(...rooms.keys()).then(() => wakeAll(rooms), () => undefined);
    } catch {
      next = setTimeout(again, NEXT_NODE_MS);
    }
  };
  return {
    subscribe: async (name) => (connection ??= connected()).subscribe(name),
    unsubscribe: async (name) => connection?.unsubscribe(name),
    disconnect() {
      connection?.removeAllListeners('end').disconnect();
      clearTimeout(next);
    },
  };
}

function hearing(connection: Redis, rooms: Rooms): Redis {
  // The connection it was made from reports the same loss.
  connection.on('error', () => undefined);
  return connection.on('message', (name: string) => rooms.get(name)?.listeners.forEach((listener) => listener()));
}

function wakeAll(rooms: Rooms): void {
  rooms.forEach(({ listeners }) => listeners.forEach((listener) => listener()));
}
