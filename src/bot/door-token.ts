import { request } from 'undici';
import { z } from 'zod';
import type { Clock } from '../application/ports';

export interface TokenRequest {
  /** Where the organisation's tokens are made, such as https://login.microsoftonline.com/<tenant>. */
  loginUrl: string;
  scope: string;
  id: string;
  password: string;
}

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const SLOWEST_MS = 8_000;
/** Fetched anew this long before it ends. */
const EARLY_MS = 300_000;
/** After a failure nobody asks again for this long: a thousand messages do not make a thousand failures. */
const PAUSE_MS = 2_000;

/**
 * The bot's own token, by the client credentials grant of OAuth 2.0: one request for all who wait, kept until shortly
 * before it ends. The SDK's way asks Microsoft first whether the login address exists, even when that is another one.
 */
export function appToken(asked: TokenRequest, clock: Clock): () => Promise<string> {
  let kept: { token: Promise<string>; until: number } | undefined;
  const fetched = async (): Promise<string> => {
    const { token, lastsMs } = await grant(asked);
    kept = { token: Promise.resolve(token), until: clock.now() + Math.max(PAUSE_MS, lastsMs - EARLY_MS) };
    return token;
  };
  return () => {
    if (kept && clock.now() < kept.until) return kept.token;
    const token = fetched();
    // Until it is known how this ends, everybody waits for it; a failure is kept for a moment.
    kept = { token, until: Infinity };
    token.catch(() => {
      kept = { token, until: clock.now() + PAUSE_MS };
    });
    return token;
  };
}

async function grant({ loginUrl, scope, id, password }: TokenRequest): Promise<{ token: string; lastsMs: number }> {
  const { statusCode, body } = await request(`${loginUrl.replace(/\/+$/, '')}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: password, scope: `${scope.replace(/\/\.default$/, '')}/.default` }).toString(),
    signal: AbortSignal.timeout(SLOWEST_MS),
  });
  const answer = await body.text();
  if (statusCode !== 200) throw new Error(`no token: ${String(statusCode)}`);
  const { access_token: token, expires_in: seconds } = Granted.parse(JSON.parse(answer));
  return { token, lastsMs: seconds * 1_000 };
}
