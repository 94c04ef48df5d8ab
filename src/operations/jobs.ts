import { createQueue } from '../adapters/queue';
import { queueConnections } from '../adapters/redis/queue-connections';
import { systemClock } from '../adapters/system/clock';
import type { Log } from '../application/ports';
import type { Opened } from './open';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Jobs of an organisation that failed for good. */
export async function failedJobs({ config }: Opened): Promise<number> {
  const servers = queueConnections({ address: config.redisUrl, log: silent, clock: systemClock });
  const queue = createQueue({ connection: servers.server, organisation: config.organisation, clock: systemClock, log: silent });
  try {
    return await queue.failedJobs();
  } finally {
    await queue.close();
    servers.close();
  }
}
