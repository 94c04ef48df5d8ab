import { Cluster, type Redis } from 'ioredis';
import { homeOf } from './connect';
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

/** A lost node of a cluster is looked for again after this long. */
const AGAIN_MS = 500;

/** All listeners of this process on one connection, which follows only the conversations that somebody listens to. */
export function createListeners(redis: Connection) {
  const rooms = new Map<string, Room>();
  let ear: Ear | undefined;
  const subscriber = (): Ear => (ear ??= redis instanceof Cluster ? homeNode(redis, rooms) : subscriberOf(redis, rooms));

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

/**
 * On a cluster we listen where the organisation's keys are, for there its news are published: from another node, what is
 * said while two nodes find each other again would be lost. When that node is lost, everybody looks again once it is back.
 */
function homeNode(cluster: Cluster, rooms: Rooms): Ear {
  let connection: Promise<Redis> | undefined;
  let next: NodeJS.Timeout | undefined;
  const connected = async (name: string): Promise<Redis> => {
    const node = await homeOf(cluster, name);
    const opened = hearing(node.duplicate({ maxRetriesPerRequest: null, enableOfflineQueue: true, lazyConnect: false, retryStrategy: () => null }), rooms);
    return opened.once('end', () => (next = setTimeout(again, AGAIN_MS)));
  };
  const again = (): void => {
    const names = [...rooms.keys()];
    const [name] = names;
    connection = name === undefined ? undefined : connected(name);
    connection?.then((opened) => opened.subscribe(...names).then(() => wakeAll(rooms), () => undefined), () => (next = setTimeout(again, AGAIN_MS)));
  };
  return {
    subscribe: async (name) => (await (connection ??= connected(name))).subscribe(name),
    unsubscribe: async (name) => (await connection)?.unsubscribe(name),
    disconnect() {
      clearTimeout(next);
      connection?.then((opened) => opened.removeAllListeners('end').disconnect(), () => undefined);
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
