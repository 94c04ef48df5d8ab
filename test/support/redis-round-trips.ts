import type { Redis } from 'ioredis';

export interface RoundTrips {
  /** How often the client began to wait for the server: commands sent together count once. */
  trips: number;
  /** Commands sent by this client, by name, in capitals. Those that a script runs inside the server cost no trip. */
  commands: Record<string, number>;
}

/** What a connection does by itself and no use case asked for. */
const HOUSEKEEPING = new Set(['INFO', 'PING', 'HELLO', 'CLIENT', 'SCRIPT', 'AUTH', 'SELECT', 'READONLY', 'QUIT']);

/**
 * Counts the round trips of one client while `work` runs. It looks at the client's own commands, because the
 * server's statistics mix those of all suites and count what happens inside scripts.
 */
export async function countRoundTrips(redis: Redis, work: () => Promise<unknown>): Promise<RoundTrips> {
  const counted: RoundTrips = { trips: 0, commands: {} };
  let underWay = 0;
  const send = redis.sendCommand.bind(redis);
  const seen = new WeakSet<object>();
  redis.sendCommand = (command, ...rest) => {
    const name = command.name.toUpperCase();
    // A command that had to wait for the connection passes here twice.
    if (!seen.has(command) && !HOUSEKEEPING.has(name)) {
      seen.add(command);
      counted.commands[name] = (counted.commands[name] ?? 0) + 1;
      if (underWay === 0) counted.trips += 1;
      underWay += 1;
      const back = (): void => void (underWay -= 1);
      command.promise.then(back, back);
    }
    return send(command, ...rest);
  };
  try {
    await work();
  } finally {
    redis.sendCommand = send;
  }
  return counted;
}
