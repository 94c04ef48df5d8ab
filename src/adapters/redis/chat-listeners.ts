import type { Redis } from 'ioredis';

interface Room {
  listeners: Set<() => void>;
  subscribed: Promise<unknown>;
}

/** All listeners of this process on one connection, which follows only the conversations that somebody listens to. */
export function createListeners(redis: Redis) {
  const rooms = new Map<string, Room>();
  let connection: Redis | undefined;
  const subscriber = (): Redis => (connection ??= subscriberOf(redis, rooms));

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
      connection?.disconnect();
    },
  };
}

/** After a lost connection everybody looks again: what was said meanwhile was not heard. */
function subscriberOf(redis: Redis, rooms: ReadonlyMap<string, Room>): Redis {
  const connection = redis.duplicate({ maxRetriesPerRequest: null });
  // The connection it was made from reports the same loss.
  connection.on('error', () => undefined);
  connection.on('message', (name: string) => rooms.get(name)?.listeners.forEach((listener) => listener()));
  let lost = false;
  connection.on('close', () => (lost = true));
  connection.on('ready', () => {
    if (lost) rooms.forEach(({ listeners }) => listeners.forEach((listener) => listener()));
    lost = false;
  });
  return connection;
}
