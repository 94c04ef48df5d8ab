import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A token issuer of our own on loopback: OpenID metadata and keys, as the Bot Connector publishes them, and the OAuth 2.0
 * endpoint where the bot gets its own token. What it issues is signed for real.
 */
export interface Issuer {
  /** The settings that make a production Relais trust it. */
  settings: Record<string, string>;
  token(claims?: Record<string, unknown>, options?: TokenOptions): string;
  otherKey: KeyObject;
  /** What the bot asked for at the token endpoint, and what it was given. */
  granted: { form: Record<string, string>; token: string }[];
  /** Answers with this status until told otherwise: keys, metadata and tokens alike. */
  fail(status: number | undefined): void;
  close(): Promise<void>;
}

export interface TokenOptions {
  key?: KeyObject;
  kid?: string;
  /** `HS256` signs with our public key, as if it were a shared secret. */
  alg?: 'RS256' | 'HS256' | 'none';
  /** Claims that are left out. */
  without?: string[];
}

export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const TENANT = '99999999-2222-4333-8444-555555555555';
export const ISSUER = 'https://issuer.test';
export const SCOPE = 'https://api.botframework.com';
export const PASSWORD = 'a-password-of-the-test';

export async function startIssuer(serviceUrl: string): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams', 'sms'] }] };
  const granted: Issuer['granted'] = [];
  let failure: number | undefined;
  const answers: Record<string, (request: IncomingMessage) => Promise<object>> = {
    '/keys': async () => keys,
    '/metadata': async () => ({ issuer: ISSUER, jwks_uri: `${url()}/keys`, id_token_signing_alg_values_supported: ['RS256'] }),
    '/tenant/oauth2/v2.0/token': async (request) => {
      const form = Object.fromEntries(new URLSearchParams(await textOf(request)));
      // As Microsoft signs it: for the connector, not for us.
      const token = signed({ iss: `https://sts.windows.net/${TENANT}/`, aud: SCOPE, appid: APP_ID, ver: '1.0', count: granted.length }, {});
      granted.push({ form, token });
      return { token_type: 'Bearer', expires_in: 3_600, access_token: token };
    },
  };
  const server = createServer((request, response) => {
    const answer = failure === undefined ? answers[request.url ?? ''] : undefined;
    if (answer) void answer(request).then((body) => ended(response, 200, JSON.stringify(body)));
    else ended(response, failure ?? 404, '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (claims: object, { key = privateKey, alg = 'RS256', kid = 'k1' }: TokenOptions): string => {
    const head = `${part({ alg, typ: 'JWT', kid })}.${part(claims)}`;
    if (alg === 'none') return `${head}.`;
    if (alg === 'HS256') return `${head}.${createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' })).update(head).digest('base64url')}`;
    return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`;
  };
  return {
    otherKey,
    granted,
    settings: {
      ToChannelFromBotLoginUrl: `${url()}/tenant`,
      ToChannelFromBotOAuthScope: SCOPE,
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: 'https://token.test',
      ToBotFromChannelOpenIdMetadataUrl: `${url()}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url()}/metadata`,
      CallerId: 'urn:botframework:azure',
    },
    token(claims = {}, options = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const all = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3_000, ...claims };
      return signed(Object.fromEntries(Object.entries(all).filter(([name]) => options.without?.includes(name) !== true)), options);
    },
    fail: (status) => void (failure = status),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What makes a Relais a production one that trusts this issuer. */
export function productionSettings(issuer: Issuer): Record<string, string> {
  return {
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: PASSWORD,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
    RELAIS_PUBLIC_URL: 'https://relais.test',
    RELAIS_SECRET: 'a-secret-of-the-test-with-more-than-32-signs',
    HOST: '127.0.0.1',
    ...issuer.settings,
  };
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** In two steps, since restify changes `writeHead` of every server in its process so that it returns nothing. */
function ended(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
