import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A road to a server on this machine on which replies can be lost after the server did what it was asked. */
export interface CuttingProxy {
  readonly port: number;
  /** The same Redis, by this road. */
  readonly redisUrl: string;
  /** Replies lost so far. */
  readonly cuts: () => number;
  /** Loses the reply to the next command that holds these words, in small letters, and cuts that connection. */
  loseReplyTo(words: string): void;
  /** Loses replies as this says, asked once for each that comes; undefined loses none. */
  loseSome(lose: (() => boolean) | undefined): void;
  /** Cuts every connection and refuses new ones until `open`. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

interface Road {
  words: string | undefined;
  lose: (() => boolean) | undefined;
  shut: boolean;
  cuts: number;
  sockets: Set<Socket>;
}

export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  const road: Road = { words: undefined, lose: undefined, shut: false, cuts: 0, sockets: new Set() };
  const server = createServer((client) => carry(client, target, road)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cutAll = (): void => road.sockets.forEach((socket) => socket.destroy());
  return {
    port,
    redisUrl: `redis://127.0.0.1:${String(port)}`,
    cuts: () => road.cuts,
    loseReplyTo: (words) => void (road.words = words),
    loseSome: (lose) => void (road.lose = lose),
    shut: () => {
      road.shut = true;
      cutAll();
    },
    open: () => void (road.shut = false),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cutAll();
      }),
  };
}

function carry(client: Socket, target: number, road: Road): void {
  if (road.shut) return void client.destroy();
  const redis = connect(target, '127.0.0.1');
  let isDoomed = false;
  for (const [one, other] of [[client, redis], [redis, client]] as const) {
    road.sockets.add(one);
    one.on('error', () => undefined).on('close', () => {
      road.sockets.delete(one);
      other.destroy();
    });
  }
  client.on('data', (data) => {
    if (road.words !== undefined && data.toString().toLowerCase().includes(road.words)) {
      road.words = undefined;
      isDoomed = true;
    }
    redis.write(data);
  });
  redis.on('data', (data) => {
    if (!isDoomed && road.lose?.() !== true) return void client.write(data);
    road.cuts += 1;
    client.destroy();
  });
}
