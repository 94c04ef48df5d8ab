/** One thing that has to be well for Relais to keep its promises; answers in ms or throws. */
export interface Check {
  name: 'redis' | 'queue' | 'clock';
  look(): Promise<unknown>;
}

type Answer = () => Promise<{ status: number; type: string; body: string }>;

const SLOWEST_MS = 3_000;
const JSON_TYPE = 'application/json';

/** `/live`: the process turns. `/ready`: Redis, queue and clock are well, and which is not. */
export function healthAnswers(checks: Check[], metrics: () => Promise<{ type: string; body: string }>): Record<'/live' | '/ready' | '/metrics', Answer> {
  return {
    '/live': async () => Promise.resolve({ status: 200, type: JSON_TYPE, body: '{"live":true}' }),
    '/ready': async () => {
      const results = await Promise.all(checks.map(async ({ name, look }) => [name, await well(look)] as const));
      const ready = results.every(([, fine]) => fine);
      return { status: ready ? 200 : 503, type: JSON_TYPE, body: JSON.stringify({ ready, ...Object.fromEntries(results) }) };
    },
    '/metrics': async () => ({ status: 200, ...(await metrics()) }),
  };
}

async function well(look: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SLOWEST_MS);
  });
  const fine = look().then(
    () => true,
    () => false,
  );
  const result = await Promise.race([fine, late]);
  clearTimeout(timer);
  return result;
}
