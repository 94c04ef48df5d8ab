import { startIssuer, APP_ID, TENANT, type Issuer } from '../support/issuer';
import { aRelais, type TestRelais } from '../support/relais';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

let issuer: Issuer;
let relais: TestRelais;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  issuer = await startIssuer(SERVICE_URL);
  relais = await aRelais({
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'a-password-of-the-test',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
    RELAIS_PUBLIC_URL: 'https://relais.test',
    RELAIS_SECRET: 'a-secret-of-the-test-with-more-than-32-signs',
    HOST: '127.0.0.1',
    ...issuer.settings,
  });
}, 30_000);
afterAll(async () => {
  await relais.stop();
  await issuer.close();
});

const activity = {
  type: 'conversationUpdate',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  from: { id: 'u', aadObjectId: 'o' },
  recipient: { id: 'bot' },
  conversation: { id: 'c', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
};

async function door(authorization: string | undefined, change: object = {}): Promise<{ status: number; body: string }> {
  const response = await fetch(`${relais.url()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ ...activity, ...change }),
  });
  return { status: response.status, body: await response.text() };
}

describe('the door in production', () => {
  it('opens for the connector of our tenant', async () => {
    expect(await door(`Bearer ${issuer.token()}`)).toEqual({ status: 200, body: '' });
  });

  const hour = 3_600;
  const now = Math.floor(Date.now() / 1_000);
  const strangers: [who: string, authorization: () => string | undefined, change?: object][] = [
    ['no token', () => undefined],
    ['an empty token', () => 'Bearer '],
    ['another scheme', () => 'Basic abc'],
    ['rubbish', () => 'Bearer a.b.c'],
    ['an expired token', () => `Bearer ${issuer.token({ exp: now - hour, nbf: now - 2 * hour })}`],
    ['a token for later', () => `Bearer ${issuer.token({ nbf: now + hour, exp: now + 2 * hour })}`],
    ['another audience', () => `Bearer ${issuer.token({ aud: 'somebody-else' })}`],
    ['another issuer', () => `Bearer ${issuer.token({ iss: 'https://other.test' })}`],
    ['another key', () => `Bearer ${issuer.token({}, { key: issuer.otherKey })}`],
    ['no signature', () => `Bearer ${issuer.token({}, { alg: 'none' })}`],
    ['a token for another service', () => `Bearer ${issuer.token({ serviceurl: 'https://smba.trafficmanager.net/amer/' })}`],
    ['a service address that is not Microsoft’s', () => `Bearer ${issuer.token({ serviceurl: 'https://evil.test/' })}`, { serviceUrl: 'https://evil.test/' }],
    ['a service address of this machine', () => `Bearer ${issuer.token({ serviceurl: 'http://127.0.0.1/' })}`, { serviceUrl: 'http://127.0.0.1/' }],
    ['no service address', () => `Bearer ${issuer.token()}`, { serviceUrl: '' }],
    ['the channel of our own page', () => `Bearer ${issuer.token()}`, { channelId: 'webchat' }],
    ['no channel', () => `Bearer ${issuer.token()}`, { channelId: '' }],
    ['another tenant in the conversation', () => `Bearer ${issuer.token()}`, { conversation: { ...activity.conversation, tenantId: 'other' } }],
    ['another tenant in the channel data', () => `Bearer ${issuer.token()}`, { channelData: { tenant: { id: 'other' } } }],
    ['a channel that the key is not endorsed for', () => `Bearer ${issuer.token()}`, { channelId: 'webex' }],
  ];
  for (const [who, authorization, change] of strangers) {
    it(`stays shut for ${who}, with a bare 401`, async () => {
      expect(await door(authorization(), change)).toEqual({ status: 401, body: '' });
    });
  }

  it('shows no trial seat', async () => {
    expect((await fetch(`${relais.url()}/essai`)).status).toBe(404);
    expect((await fetch(`${relais.url()}/trial/seats/democounsellor`, { method: 'POST', headers: { origin: 'https://relais.test' } })).status).toBe(404);
  });
});
