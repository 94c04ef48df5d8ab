import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeConnector, Posted } from '../../support/fake-connector';

/** What the channel does with one request. The last two accept it, and the bot is not told. */
type Way = 'ok' | 'slow' | 'throttles' | 'throttles-a-second' | 'breaks' | 'cuts' | 'hangs' | 'accepts-and-breaks' | 'accepts-and-cuts';

/** Whether it arrives, and what is answered: nothing means that the connection is cut, or left hanging. */
const WAYS: Readonly<Record<Way, { arrives: boolean; status?: number; headers?: Record<string, string> }>> = {
  ok: { arrives: true, status: 201 },
  slow: { arrives: true, status: 201 },
  throttles: { arrives: false, status: 429 },
  'throttles-a-second': { arrives: false, status: 429, headers: { 'retry-after': '1' } },
  breaks: { arrives: false, status: 503 },
  cuts: { arrives: false },
  hangs: { arrives: false },
  'accepts-and-breaks': { arrives: true, status: 502 },
  'accepts-and-cuts': { arrives: true },
};

/** How likely each way is; what is left of 1 is `ok`. */
export type Odds = Partial<Record<Exclude<Way, 'ok'>, number>>;

/** Something that reached a person, whether or not the bot knows. */
export interface Arrival extends Posted {
  readonly at: number;
  /** The bot was told that it was accepted. */
  readonly told: boolean;
}

/** A connector in the test's own process: it never dies, it lies as the odds want, and it remembers what it accepted. */
export interface RoughConnector extends FakeConnector {
  readonly accepted: Arrival[];
  /** From now on; a slow answer takes between these two (ms). */
  behave(odds: Odds, slowMs?: readonly [number, number]): void;
  /** Nobody reaches this conversation any more: 403, or 404. */
  block(conversation: string, status: 403 | 404): void;
  /** How often the bot could not know whether something arrived in this conversation. */
  doubts(conversation: string): number;
}

export const HONEST: Odds = { slow: 1 };
/** Slow enough for a few hundred messages to take some seconds. */
export const UNHURRIED = [60, 120] as const;
export const ROUGH: Odds = {
  slow: 0.6, throttles: 0.03, 'throttles-a-second': 0.02, breaks: 0.02, cuts: 0.02, hangs: 0.002, 'accepts-and-breaks': 0.02, 'accepts-and-cuts': 0.02,
};

export async function startRoughConnector(draw: () => number): Promise<RoughConnector> {
  const accepted: Arrival[] = [];
  const requests: FakeConnector['requests'] = [];
  const blocked = new Map<string, number>();
  const doubts = new Map<string, number>();
  let odds: Odds = {};
  let slow: readonly [number, number] = [8, 25];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const activity = await bodyOf(request);
    const { conversation, target } = addressed(request.url ?? '');
    requests.push({ conversation, at: Date.now(), authorization: undefined });
    const refusal = blocked.get(conversation);
    if (refusal !== undefined) {
      answered(response, refusal);
      return;
    }
    const way = drawn(odds, draw);
    if (way === 'slow') await new Promise((resolve) => setTimeout(resolve, slow[0] + draw() * (slow[1] - slow[0])));
    const { arrives, status, headers } = WAYS[way];
    if (status !== 201 && status !== 429) doubts.set(conversation, (doubts.get(conversation) ?? 0) + 1);
    const method = request.method === 'PUT' ? 'PUT' : 'POST';
    const id = method === 'PUT' ? target : `bot-${String(accepted.length)}`;
    if (arrives) accepted.push({ method, conversation, id, activity, at: Date.now(), told: status === 201 });
    if (status !== undefined) answered(response, status, headers, status === 201 ? JSON.stringify({ id }) : '');
    else if (way !== 'hangs') request.socket.destroy();
  };
  const server = createServer((request, response) => void serve(request, response).catch(() => request.socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Safe: a server that listens on TCP has such an address.
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    accepted,
    requests,
    behave: (wanted, slowMs = [8, 25]) => void ([odds, slow] = [wanted, slowMs]),
    block: (conversation, status) => void blocked.set(conversation, status),
    doubts: (conversation) => doubts.get(conversation) ?? 0,
    answer: (mode, conversation) => {
      if (typeof mode !== 'object' || conversation === undefined) throw new Error('this connector behaves by odds');
      blocked.set(conversation, mode.status);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function addressed(path: string): { conversation: string; target: string } {
  const [, conversation = '', target = ''] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(path)?.map(decodeURIComponent) ?? [];
  return { conversation, target };
}

function drawn(odds: Odds, draw: () => number): Way {
  let left = draw();
  for (const [way, share] of Object.entries(odds)) {
    // Safe: the keys of odds are ways.
    if (left < share) return way as Way;
    left -= share;
  }
  return 'ok';
}

function answered(response: ServerResponse, status: number, headers: Record<string, string> = {}, body = ''): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}
