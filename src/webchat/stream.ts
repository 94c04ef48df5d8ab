import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ChatActivity } from './chat-log';
import { readWatermark } from './conversation-routes';
import type { WebchatDeps } from './deps';
import { followLog, type Frame } from './follow-log';
import type { OriginCheck } from './origin';
import { openPass, type Pass } from './pass';

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;
const GOODBYE_MS = 1_000;
const KEEP_ALIVE_MS = 25_000;
/** Bytes that may wait for a slow reader before its stream is cut; it then comes back with its watermark. */
const MAX_WAITING = 1_000_000;
const MAX_STREAMS_PER_CONVERSATION = 20;

interface Viewer {
  socket: WebSocket;
  pass: Pass;
  alive: boolean;
}

export interface Streams {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  showTyping: (conversation: string, activity: ChatActivity) => void;
  close: () => Promise<void>;
}

/** WebSocket streams: each open page gets what is added to its conversation, as frames { activities, watermark }. */
export function chatStreams(deps: WebchatDeps, isOwnOrigin: OriginCheck, keepAliveMs = KEEP_ALIVE_MS): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  const viewers = new Set<Viewer>();
  const timer = setInterval(() => viewers.forEach((viewer) => keepAlive(viewer, deps.clock.now())), keepAliveMs).unref();
  return {
    upgrade: (request, socket, head) => {
      const [path = '', query = ''] = (request.url ?? '').split('?', 2);
      const conversation = PATH.exec(path)?.[1];
      if (conversation === undefined) return false;
      const asked = new URLSearchParams(query);
      const pass = openPass(deps.sealer, asked.get('t') ?? '', deps.clock.now());
      if (pass === undefined) refuse(socket, '401 Unauthorized');
      else if (!isOwnOrigin(request.headers) || conversation !== pass.conversation) refuse(socket, '403 Forbidden');
      else if (viewersOf(viewers, conversation).length >= MAX_STREAMS_PER_CONVERSATION) refuse(socket, '429 Too Many Requests');
      else server.handleUpgrade(request, socket, head, (client) => welcome(deps, viewers, { socket: client, pass, alive: true }, readWatermark(asked)));
      return true;
    },
    showTyping: (conversation, activity) => viewersOf(viewers, conversation).forEach(({ socket }) => send(socket, { activities: [activity] })),
    close: () => {
      clearInterval(timer);
      viewers.forEach(({ socket }) => socket.close(1001));
      // Who does not say goodbye in time is cut.
      setTimeout(() => viewers.forEach(({ socket }) => socket.terminate()), GOODBYE_MS).unref();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function viewersOf(viewers: Set<Viewer>, conversation: string): Viewer[] {
  return [...viewers].filter(({ pass }) => pass.conversation === conversation);
}

/** Browsers see a refused stream as a lost one; the status is for programs and logs. */
function refuse(socket: Duplex, status: string): void {
  // A peer that is gone already cannot be told.
  socket.on('error', () => undefined);
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function welcome(deps: WebchatDeps, viewers: Set<Viewer>, viewer: Viewer, watermark: number): void {
  const { socket, pass } = viewer;
  viewers.add(viewer);
  socket.on('pong', () => (viewer.alive = true));
  socket.on('message', () => (viewer.alive = true));
  // The close event that follows an error does the work.
  socket.on('error', () => undefined);
  const stop = followLog(deps.log, pass.conversation, watermark, {
    show: (frame) => send(socket, frame),
    failed: () => socket.close(1011),
  });
  socket.on('close', () => {
    viewers.delete(viewer);
    stop();
  });
}

function send(socket: WebSocket, frame: Frame): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > MAX_WAITING) socket.terminate();
  else socket.send(JSON.stringify(frame));
}

/** A ping for the network, an empty message for the page (which cannot see pings); gone or expired readers are cut. */
function keepAlive(viewer: Viewer, now: number): void {
  const { socket, pass, alive } = viewer;
  if (!alive || socket.bufferedAmount > MAX_WAITING) {
    socket.terminate();
  } else if (pass.until <= now) {
    socket.close(1008);
  } else {
    viewer.alive = false;
    socket.ping();
    socket.send('');
  }
}
