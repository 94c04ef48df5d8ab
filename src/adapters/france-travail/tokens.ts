import { request, type Agent } from 'undici';
import { z } from 'zod';

export interface Credentials {
  id: string;
  secret: string;
}

export interface Tokens {
  /** The token that is good now; undefined when the publisher refuses our credentials. */
  current(signal: AbortSignal): Promise<string | undefined>;
  /** This one was refused: the next caller asks for another. */
  drop(token: string): void;
}

const SCOPE = 'api_offresdemploiv2 o2dsoffre';
const PATH = '/connexion/oauth2/access_token?realm=%2Fpartenaire';
/** A token is not used in its last seconds: it has to be good when it arrives. */
const MARGIN_MS = 60_000;
const Granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** OAuth 2 client credentials. One token for all calls of the process, and one request for it, however many wait. */
export function tokensOf(server: string, { id, secret }: Credentials, agent: Agent, now: () => number): Tokens {
  let known: { token: string; until: number } | undefined;
  let asking: Promise<string | undefined> | undefined;
  const ask = async (signal: AbortSignal): Promise<string | undefined> => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret, scope: SCOPE }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const answer = await request(`${server}${PATH}`, { method: 'POST', dispatcher: agent, headers, body, signal });
    if (answer.statusCode !== 200) await answer.body.dump();
    if (answer.statusCode >= 500) throw new Error('no token now');
    const granted = Granted.safeParse(answer.statusCode === 200 ? await answer.body.json() : undefined);
    if (!granted.success) return undefined;
    known = { token: granted.data.access_token, until: now() + granted.data.expires_in * 1_000 - MARGIN_MS };
    return known.token;
  };
  return {
    current(signal) {
      if (known && known.until > now()) return Promise.resolve(known.token);
      asking ??= ask(signal).finally(() => {
        asking = undefined;
      });
      return asking;
    },
    drop(token) {
      if (known?.token === token) known = undefined;
    },
  };
}
