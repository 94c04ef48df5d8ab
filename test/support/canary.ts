import { createServer, type AddressInfo } from 'node:net';

/** A socket of this machine that nobody may ever find. */
export interface Canary {
  port: number;
  connections(): number;
  close(): Promise<void>;
}

export async function startCanary(): Promise<Canary> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // Safe: it listens on a port, not on a path.
    connections: () => count,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
