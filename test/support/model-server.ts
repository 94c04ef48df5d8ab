import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  body: { model: string; messages: { role: string; content: string }[]; response_format?: unknown; tools?: unknown; stream?: boolean };
  headers: Record<string, string | string[] | undefined>;
  /** What was sent of the text, without the instructions. */
  text: string;
}

/** How the model answers: in the protocol, with whatever somebody in control of it would send, or not at all. */
export type Manner = (response: ServerResponse, asked: Asked) => void;

export interface ModelServer {
  /** As OPENAI_BASE_URL wants it. */
  url: string;
  asked: Asked[];
  answers(manner: Manner): void;
  close(): Promise<void>;
}

/** A server that speaks the chat-completions protocol over real HTTP, and lies when told to. */
export async function startModelServer(manner: Manner = says({})): Promise<ModelServer> {
  const asked: Asked[] = [];
  let current = manner;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      const body = request.method === 'POST' ? JSON.parse(Buffer.concat(parts).toString('utf8')) : {};
      const one: Asked = { body, headers: request.headers, text: body.messages?.at(-1)?.content ?? '' };
      asked.push(one);
      current(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    asked,
    answers(next) {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A well-behaved answer that holds this. */
export function says(content: object | string, tokens?: number): Manner {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return raw(JSON.stringify({ id: 'answer', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }], ...(tokens === undefined ? {} : { usage: { total_tokens: tokens } }) }));
}

export function raw(body: string, status = 200, headers: Record<string, string> = {}): Manner {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}

export const hangs: Manner = () => undefined;

export const cuts: Manner = (response) => {
  response.socket?.destroy();
};

/** A byte now and then, without an end. */
export const drips: Manner = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

/** More and more, as fast as it is taken. */
export const floods: Manner = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = `"${'x'.repeat(65_536)}"`;
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};
