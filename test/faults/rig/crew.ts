import { startProduct, type Product } from '../../support/product';
import { until } from './until';

/** Processes of the compiled bot that share one organisation. */
export interface Crew {
  /** Of one that runs and serves people, by turns. */
  url(): string;
  /** Ends one that runs (SIGKILL) and starts it again; which one, the draw says. Resolves when it is dead. */
  kill(draw: () => number): Promise<void>;
  /** Ends one in good order (SIGTERM) and starts it again; resolves to how long (ms) the end took. */
  deploy(which: number): Promise<number>;
  /** All that were killed are back. */
  whole(): Promise<void>;
  stop(): Promise<void>;
}

export type Role = 'all' | 'bot' | 'worker';

export async function startCrew(roles: readonly Role[], env: Record<string, string>): Promise<Crew> {
  const products = await Promise.all(roles.map((role) => startProduct({ ...env, RELAIS_ROLE: role })));
  const serving = products.filter((_, at) => roles[at] !== 'worker');
  const alive = new Set<Product>(products);
  const returning = new Set<Promise<void>>();
  let turn = 0;
  const comesBack = (product: Product): void => {
    const back: Promise<void> = product.start().then(() => void alive.add(product)).finally(() => returning.delete(back));
    returning.add(back);
  };
  const whole = async (): Promise<void> => {
    while (returning.size > 0) await Promise.all(returning);
  };
  return {
    url: () => {
      const up = serving.filter((product) => alive.has(product));
      const asked = up.length > 0 ? up : serving;
      return asked[(turn += 1) % asked.length]?.url ?? '';
    },
    async kill(draw) {
      await until(() => alive.size > 0, () => 'no process came back', 60_000);
      const product = [...alive][Math.floor(draw() * alive.size)];
      if (!product) return;
      alive.delete(product);
      await product.kill();
      comesBack(product);
    },
    async deploy(which) {
      const product = products[which % products.length];
      if (!product) return 0;
      alive.delete(product);
      const from = Date.now();
      await product.stop();
      const took = Date.now() - from;
      await product.start();
      alive.add(product);
      return took;
    },
    whole,
    async stop() {
      await whole();
      await Promise.all(products.map((product) => product.stop()));
    },
  };
}
