import { z } from 'zod';

const together = 'FRANCE_TRAVAIL_CLIENT_ID and FRANCE_TRAVAIL_CLIENT_SECRET go together, so give both or none';
const forTrials = 'is for trials only: remove it, offers come from France Travail itself';
const LOOPBACK = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
const DAILY = /^(?:off|([01]\d|2[0-3]):[0-5]\d)$/;

/** The official offers API: an application of one's own at francetravail.io. */
export const FranceTravail = z.object({
  FRANCE_TRAVAIL_CLIENT_ID: z.string({ error: `is missing: ${together}` }),
  FRANCE_TRAVAIL_CLIENT_SECRET: z.string({ error: `is missing: ${together}` }),
  FRANCE_TRAVAIL_RATE: z.string().regex(/^([1-9]|10)$/, 'must be a number of requests a second from 1 to 10').transform(Number).default(3),
  FRANCE_TRAVAIL_DAILY: z.string().regex(DAILY, 'must be an hour such as 08:30, or off').default('08:30'),
  FRANCE_TRAVAIL_ADDRESS: z.string().regex(LOOPBACK, 'must be http://127.0.0.1 with a port: a stand-in on this machine').optional(),
});

const InProduction = FranceTravail.extend({ FRANCE_TRAVAIL_ADDRESS: z.undefined({ error: forTrials }).optional() });

export interface FeedConfig {
  readonly id: string;
  readonly secret: string;
  /** Calls a second of each process. */
  readonly rate: number;
  /** From which hour on, on the organisation's clock, the offers of the day are looked for; undefined for never. */
  readonly daily: string | undefined;
  /** A stand-in on this machine, in trial mode. */
  readonly address: string | undefined;
}

/** The feed that the settings name; undefined where they name none. */
export function readFeed(env: Readonly<Record<string, string | undefined>>, mode: 'trial' | 'production'): { feed: FeedConfig | undefined; error: z.ZodError | undefined } {
  if (!Object.keys(FranceTravail.shape).some((name) => name in env)) return { feed: undefined, error: undefined };
  const { data, error } = (mode === 'trial' ? FranceTravail : InProduction).safeParse(env);
  if (data === undefined) return { feed: undefined, error };
  const daily = data.FRANCE_TRAVAIL_DAILY === 'off' ? undefined : data.FRANCE_TRAVAIL_DAILY;
  return { feed: { id: data.FRANCE_TRAVAIL_CLIENT_ID, secret: data.FRANCE_TRAVAIL_CLIENT_SECRET, rate: data.FRANCE_TRAVAIL_RATE, daily, address: data.FRANCE_TRAVAIL_ADDRESS }, error: undefined };
}
