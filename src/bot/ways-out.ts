import type { Outlet } from '../application/outlet';
import { pacedReplies, type PaceRepliesDeps } from '../delivery/pace-replies';
import { connector, type ConnectorDeps } from './connector';
import { outlets } from './outlets';

export interface WaysOut {
  /** Replies and report cards: at once, and counted. */
  replies: Outlet;
  /** Messages that have a place; an answer that comes late still counts. */
  deliveries: Outlet;
  /** Counts what was posted last and listens no longer. */
  close(): Promise<void>;
}

const ANSWER_WITHIN_MS = 8_000;
/** Less than the minute after which a row is taken for one whose sender died. */
const LISTEN_MS = 55_000;

/** The two ways out, each with connections of its own, so that deliveries which hang hold up no reply. */
export function waysOut(own: { channel: string; outlet: Outlet }, doors: Pick<ConnectorDeps, 'token' | 'mayTalkTo'>, pace: PaceRepliesDeps): WaysOut {
  const forReplies = connector({ ...doors, timeoutMs: ANSWER_WITHIN_MS });
  const forDeliveries = connector({ ...doors, timeoutMs: ANSWER_WITHIN_MS, listenMs: LISTEN_MS });
  const paced = pacedReplies(forReplies, pace);
  return {
    replies: outlets(own, paced),
    deliveries: outlets(own, forDeliveries),
    close: async () => {
      await paced.close();
      await Promise.all([forReplies.close(), forDeliveries.close()]);
    },
  };
}
