import { Agent, request } from 'undici';
import type { Product } from './product';

/** Bytes that the product's process holds now, as it says itself. */
export async function residentBytes({ url }: Pick<Product, 'url'>): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^relais_process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}

/** What it keeps of its highest memory, and how fast it said that it lives, while something goes on. */
export interface Watched {
  peakBytes: number;
  /** Of the answers of `/live` (ms), from another address of this machine, each on a connection of its own. */
  liveP99: number;
  /** Of the same: what else it said. */
  failures: string[];
}

export async function watchedDuring(product: Product, work: () => Promise<unknown>): Promise<Watched> {
  // Linux answers on all of 127/8: somebody else than those who attack.
  const agent = new Agent({ connections: 20, pipelining: 0, localAddress: process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1' });
  const times: number[] = [];
  const failures: string[] = [];
  let peakBytes = 0;
  let over = false;
  const ask = async (path: string): Promise<string> => {
    const { statusCode, body } = await request(`${product.url}${path}`, { dispatcher: agent, headers: { connection: 'close' } });
    const text = await body.text();
    if (statusCode !== 200) failures.push(String(statusCode));
    return text;
  };
  const look = async (): Promise<void> => {
    while (!over) {
      const start = performance.now();
      await ask('/live').catch((error: unknown) => void failures.push(String(error)));
      times.push(performance.now() - start);
      const figures = await ask('/metrics').catch(() => '');
      peakBytes = Math.max(peakBytes, Number(/^relais_process_resident_memory_bytes (\S+)$/m.exec(figures)?.[1] ?? 0));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const looking = look();
  await work().finally(() => (over = true));
  await looking;
  await agent.close();
  return { peakBytes, liveP99: percentile(times, 0.99), failures };
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
