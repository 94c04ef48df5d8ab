/** What has to be well for Relais to keep its promises. */
export type Part = 'redis' | 'queue' | 'jobs' | 'clock' | 'memory' | 'persistence' | 'delivery' | 'eventLoop';

/** A look at one part, a few ms long: false, an exception or no answer within 3 s is an alarm. */
export interface Check {
  part: Part;
  /** Asked of Redis: not looked at while Redis itself does not answer, so that the alarm names the cause. */
  inRedis: boolean;
  look(): Promise<boolean>;
}

export interface Figures {
  alarm(part: Part, on: boolean): void;
  text(): Promise<{ type: string; body: string }>;
}

type Answer = () => Promise<{ status: number; type: string; body: string }>;
export type HealthAnswers = Record<'/live' | '/ready' | '/metrics', Answer>;

const SLOWEST_MS = 3_000;
/** Whoever asks more often than this gets the same answer: these addresses ask for no password. */
const FRESH_MS = 1_000;
const JSON_TYPE = 'application/json';

/** `/live`: the process turns. `/ready`: every part by name, true, false, or null where it could not be looked at. `/metrics` says the same as alarms. */
export function healthAnswers(checks: readonly Check[], figures: Figures, now: () => number): HealthAnswers {
  const looked = remembered(async () => {
    const results = await lookAt(checks);
    for (const [part, fine] of results) figures.alarm(part, fine === false);
    return results;
  }, now);
  return {
    '/live': () => Promise.resolve({ status: 200, type: JSON_TYPE, body: '{"live":true}' }),
    '/ready': async () => {
      const results = await looked();
      const ready = results.every(([, fine]) => fine !== false);
      return { status: ready ? 200 : 503, type: JSON_TYPE, body: JSON.stringify({ ready, ...Object.fromEntries(results) }) };
    },
    '/metrics': async () => {
      await looked();
      return { status: 200, ...(await figures.text()) };
    },
  };
}

async function lookAt(checks: readonly Check[]): Promise<(readonly [Part, boolean | null])[]> {
  const redis = checks.find(({ part }) => part === 'redis');
  const answers = redis === undefined || (await well(redis));
  return Promise.all(
    checks.map(async (check) => {
      if (check === redis) return [check.part, answers] as const;
      return [check.part, check.inRedis && !answers ? null : await well(check)] as const;
    }),
  );
}

function remembered<T>(look: () => Promise<T>, now: () => number): () => Promise<T> {
  let last: { at: number; result: Promise<T> } | undefined;
  return () => {
    if (last === undefined || Math.abs(now() - last.at) >= FRESH_MS) last = { at: now(), result: look() };
    return last.result;
  };
}

async function well({ look }: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SLOWEST_MS);
  });
  const fine = look().catch(() => false);
  const result = await Promise.race([fine, late]);
  clearTimeout(timer);
  return result;
}
