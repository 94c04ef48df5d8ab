import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Outlet } from '../application/outlet';
import { conversationRoutes } from './conversation-routes';
import type { WebchatDeps } from './deps';
import { originCheck } from './origin';
import { chatOutlet } from './outlet';
import { pageRoutes } from './page-routes';
import type { Route } from '../bot/http-route';
import { chatStreams } from './stream';
import { trialRoutes } from './trial-routes';

export { WEBCHAT_CHANNEL, type TrialSeat, type WebchatDeps } from './deps';

export interface Webchat {
  routes: Route[];
  /** The way out for addresses of channel 'webchat'. */
  outlet: Outlet;
  /** Takes over a WebSocket of a chat stream; false when the path is not ours. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Ends all streams; open pages come back to another process. */
  close(): Promise<void>;
}

/** Our own chat channel for people without Teams: a small Direct Line 3.0 service and its page. */
export function createWebchat(deps: WebchatDeps): Webchat {
  const isOwnOrigin = originCheck(deps.publicUrl, deps.trial !== undefined);
  const streams = chatStreams(deps, isOwnOrigin);
  const { log, clock, ids } = deps;
  return {
    routes: [...conversationRoutes(deps, isOwnOrigin), ...trialRoutes(deps, isOwnOrigin), ...pageRoutes(deps)],
    outlet: chatOutlet({ log, clock, ids, showTyping: streams.showTyping }),
    upgrade: streams.upgrade,
    close: streams.close,
  };
}
