import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A token issuer of our own with OpenID metadata over HTTP, as the Bot Connector has one. */
export interface Issuer {
  /** The settings that make a production Relais trust it. */
  settings: Record<string, string>;
  token(claims?: Record<string, unknown>, options?: { key?: KeyObject; alg?: string }): string;
  otherKey: KeyObject;
  close(): Promise<void>;
}

export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const TENANT = '99999999-2222-4333-8444-555555555555';

export async function startIssuer(serviceUrl: string): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams', 'sms'] }] };
  const server = createServer((request, response) => {
    const body = request.url === '/keys' ? keys : { issuer: 'https://issuer.test', jwks_uri: `${url()}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    otherKey,
    settings: {
      ToChannelFromBotLoginUrl: 'https://login.test/tenant',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://issuer.test',
      OAuthUrl: 'https://token.test',
      ToBotFromChannelOpenIdMetadataUrl: `${url()}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url()}/metadata`,
      CallerId: 'urn:botframework:azure',
    },
    token(claims = {}, { key = privateKey, alg = 'RS256' } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const head = `${part({ alg, typ: 'JWT', kid: 'k1' })}.${part({ iss: 'https://issuer.test', aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3_000, ...claims })}`;
      return alg === 'none' ? `${head}.` : `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
