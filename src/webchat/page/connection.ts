import { isObject } from './activity.js';
import { readActivities, readPageful, streamAddress, type Pageful, type Ticket } from './service.js';

/** `live` and `polling` both work; the person only hears of `lost`. */
export type ConnectionState = 'live' | 'polling' | 'lost';

export interface ConnectionEvents {
  /** Messages after the watermark; without one, they are for now only ("is writing"). */
  receive(page: Pageful): void;
  state(state: ConnectionState): void;
  /** The server forgot the conversation; what follows starts from its beginning. */
  erased(): void;
  expired(): void;
}

export interface Connection {
  stop(): void;
}

const POLL_MS = 3_000;
const POLL_HIDDEN_MS = 15_000;
const STREAM_AGAIN_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** The server says something every 25 s: a stream that is silent for longer than this is dead. */
const SILENCE_MS = 60_000;

/** Keeps the page fed for as long as it is open: a stream first, polling where there is none, and back. */
export function connect(ticket: Ticket, watermark: number, events: ConnectionEvents): Connection {
  const line: LineToServer = { ticket, events, watermark, stopped: false, heardAt: Date.now(), wake: () => undefined };
  const returned = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (line.socket !== undefined && Date.now() - line.heardAt > SILENCE_MS / 2) line.socket.close();
    line.wake();
  };
  const online = (): void => line.wake();
  const offline = (): void => events.state('lost');
  document.addEventListener('visibilitychange', returned);
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  void keepFed(line);
  return {
    stop: () => {
      line.stopped = true;
      document.removeEventListener('visibilitychange', returned);
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      line.socket?.close();
      line.wake();
    },
  };
}

interface LineToServer {
  readonly ticket: Ticket;
  readonly events: ConnectionEvents;
  watermark: number;
  stopped: boolean;
  socket?: WebSocket;
  heardAt: number;
  /** Ends the present wait. */
  wake(): void;
}

async function keepFed(line: LineToServer): Promise<void> {
  let refusals = 0;
  while (!isStopped(line)) {
    const opened = await streamUntilClosed(line);
    refusals = opened ? 0 : refusals + 1;
    if (refusals < 2) {
      if (opened) await wait(line, FIRST_WAIT_MS);
      continue;
    }
    const cameBack = await pollForAWhile(line);
    if (cameBack) refusals = 0;
  }
}

/** Resolves when the stream has ended, with whether it ever worked. */
function streamUntilClosed(line: LineToServer): Promise<boolean> {
  return new Promise((resolve) => {
    let opened = false;
    const socket = new WebSocket(streamAddress(line.ticket, line.watermark));
    line.socket = socket;
    line.heardAt = Date.now();
    const watchdog = setInterval(() => {
      if (Date.now() - line.heardAt > SILENCE_MS) socket.close();
    }, 5_000);
    socket.addEventListener('open', () => {
      opened = true;
      line.events.state('live');
    });
    socket.addEventListener('message', ({ data }) => {
      line.heardAt = Date.now();
      take(line, data);
    });
    socket.addEventListener('close', () => {
      clearInterval(watchdog);
      delete line.socket;
      if (opened && !line.stopped) line.events.state('lost');
      resolve(opened);
    });
  });
}

function take(line: LineToServer, data: unknown): void {
  if (typeof data !== 'string' || data === '') return;
  const frame: unknown = JSON.parse(data);
  if (!isObject(frame)) return;
  accept(line, readPageful(frame));
}

function accept(line: LineToServer, page: Pageful): void {
  if (page.watermark < line.watermark) line.events.erased();
  if (!Number.isNaN(page.watermark)) line.watermark = page.watermark;
  line.events.receive(page);
}

/** Asks again and again until it is time to try a stream; true when the network was away and came back. */
async function pollForAWhile(line: LineToServer): Promise<boolean> {
  const until = Date.now() + STREAM_AGAIN_MS;
  let pause = FIRST_WAIT_MS;
  let wasLost = false;
  while (!isStopped(line) && Date.now() < until) {
    const answer = await readActivities(line.ticket, line.watermark);
    if (isStopped(line)) return false;
    if (answer.ok) {
      line.events.state('polling');
      accept(line, answer.value);
      if (wasLost) return true;
      await wait(line, document.visibilityState === 'hidden' ? POLL_HIDDEN_MS : POLL_MS);
      continue;
    }
    if (answer.why === 'expired') line.events.expired();
    if (answer.why === 'expired') line.stopped = true;
    wasLost = true;
    line.events.state('lost');
    await wait(line, pause);
    pause = Math.min(pause * 2, LONGEST_WAIT_MS);
  }
  return false;
}

/** Read through a call: other events change it while we wait. */
function isStopped(line: LineToServer): boolean {
  return line.stopped;
}

function wait(line: LineToServer, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    line.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
