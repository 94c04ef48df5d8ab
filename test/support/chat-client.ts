import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface ChatAnswer {
  status: number;
  /** Empty for a refusal. */
  text: string;
  body: Record<string, unknown>;
  headers: Headers;
}

export interface Visit {
  token: string;
  conversation: string;
  streamUrl: string;
}

/** A program that speaks Direct Line 3.0 to the chat service, as Microsoft's client does. */
export function chatClient(url: string) {
  const root = `${url}/v3/directline`;
  const call = async (method: 'GET' | 'POST', path: string, { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<ChatAnswer> => {
    const response = await fetch(path.startsWith('/') ? `${url}${path}` : `${root}/${path}`, {
      method,
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    // The caller looks at what it expects.
    return { status: response.status, text, body: (/^[{[]/.test(text) ? JSON.parse(text) : {}) as Record<string, unknown>, headers: response.headers };
  };
  const open = async (quiet = true): Promise<Visit> => {
    const { body } = await call('POST', 'tokens/generate');
    const { body: opened } = await call('POST', 'conversations', { token: String(body['token']), body: { quiet } });
    return { token: String(opened['token']), conversation: String(opened['conversationId']), streamUrl: String(opened['streamUrl']) };
  };
  const post = ({ token, conversation }: Visit, activity: unknown): Promise<ChatAnswer> => call('POST', `conversations/${conversation}/activities`, { token, body: activity });
  const read = ({ token, conversation }: Visit, watermark?: string): Promise<ChatAnswer> => call('GET', `conversations/${conversation}/activities${watermark === undefined ? '' : `?watermark=${watermark}`}`, { token });
  return { call, open, post, read };
}

export interface Frame {
  activities: Record<string, unknown>[];
  watermark?: string;
}

/** An open stream: frames in the order in which they come. */
export async function openStream(url: string, headers: Record<string, string> = {}): Promise<{ next(): Promise<Frame>; socket: WebSocket }> {
  const socket = new WebSocket(url, { headers });
  const frames: Frame[] = [];
  let waiting: ((frame: Frame) => void) | undefined;
  socket.on('message', (data: Buffer) => {
    if (data.length === 0) return;
    const frame = JSON.parse(data.toString()) as Frame;
    if (waiting === undefined) frames.push(frame);
    else waiting(frame);
    waiting = undefined;
  });
  await once(socket, 'open');
  const next = (): Promise<Frame> => {
    const first = frames.shift();
    return first === undefined ? new Promise((resolve) => (waiting = resolve)) : Promise.resolve(first);
  };
  return { next, socket };
}

/** The status with which a stream is refused. */
export function streamRefusal(url: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('open', () => reject(new Error('the stream was not refused')));
    socket.on('error', () => undefined);
  });
}
