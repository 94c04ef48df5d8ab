import { SCOPE, TENANT, APP_ID, productionSettings, startIssuer, type Issuer, type TokenOptions } from '../support/issuer';
import { commandsDuring } from '../support/monitor';
import { watchNetwork, type NetworkWatch } from '../support/network-watch';
import { aRelais, type TestRelais } from '../support/relais';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

let issuer: Issuer;
let relais: TestRelais;
let network: NetworkWatch;

beforeAll(async () => {
  // The SDK writes about bad tokens there.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  network = watchNetwork();
  issuer = await startIssuer(SERVICE_URL);
  relais = await aRelais({ ...productionSettings(issuer), RELAIS_ROLE: 'bot' });
}, 30_000);
afterAll(async () => {
  await relais.stop();
  await issuer.close();
  network.stop();
});

let count = 0;
const activity = () => ({
  type: 'conversationUpdate',
  id: `a${(count += 1)}`,
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  from: { id: 'u', aadObjectId: 'o' },
  recipient: { id: 'bot' },
  conversation: { id: 'c', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
});
const theConversation = { id: 'c', conversationType: 'personal', tenantId: TENANT };

async function door(authorization: string | undefined, change: object = {}): Promise<{ status: number; body: string }> {
  const response = await fetch(`${relais.url()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify({ ...activity(), ...change }),
  });
  return { status: response.status, body: await response.text() };
}

const hour = 3_600;
const seconds = (): number => Math.floor(Date.now() / 1_000);
const bearer = (claims: Record<string, unknown> = {}, options: TokenOptions = {}): string => `Bearer ${issuer.token(claims, options)}`;

describe('S-1 the door in production opens', () => {
  it.each([
    ['for the connector of our tenant', {}, {}],
    ['for a token that ended less than 5 minutes ago: clocks differ', { exp: () => seconds() - 240, nbf: () => seconds() - hour }, {}],
    ['for our tenant in capitals', {}, { conversation: { ...theConversation, tenantId: TENANT.toUpperCase() } }],
    ['for a text message, which has no tenant', {}, { channelId: 'sms', conversation: { id: 'c' }, channelData: undefined }],
  ])('%s', async (_who, claims: Record<string, () => number>, change) => {
    const now = Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, value()]));
    expect(await door(bearer(now), change)).toEqual({ status: 200, body: '' });
  });
});

describe('S-1 the door in production stays shut, with a bare 401, and nobody behind it moves,', () => {
  const evil = 'https://evil.test/';
  const strangers: [who: string, authorization: () => string | undefined, change?: object][] = [
    ['for no token', () => undefined],
    ['for an empty token', () => 'Bearer '],
    ['for another scheme', () => 'Basic abc'],
    ['for a token without its scheme', () => issuer.token()],
    ['for the scheme in small letters', () => bearer().replace('Bearer', 'bearer')],
    ['for two tokens', () => `${bearer()} ${issuer.token()}`],
    ['for two parts of a token', () => bearer().split('.').slice(0, 2).join('.')],
    ['for rubbish', () => 'Bearer a.b.c'],
    ['for signs of no alphabet', () => 'Bearer \u00ff.\u00fe.\u00fd'],
    ['for a token of 15 kB', () => `Bearer ${'a'.repeat(5_000)}.${'b'.repeat(5_000)}.${'c'.repeat(3_000)}`],
    ['for a token that ended 6 minutes ago', () => bearer({ exp: seconds() - 360, nbf: seconds() - hour })],
    ['for a token that ended an hour ago', () => bearer({ exp: seconds() - hour, nbf: seconds() - 2 * hour })],
    ['for a token that never ends as a text', () => bearer({ exp: 'never' })],
    ['for a token for later', () => bearer({ nbf: seconds() + hour, exp: seconds() + 2 * hour })],
    ['for another audience', () => bearer({ aud: 'somebody-else' })],
    ['for another app', () => bearer({ aud: APP_ID.replace(/^1/, '2') })],
    ['for two audiences', () => bearer({ aud: [APP_ID, 'somebody-else'] })],
    ['for no audience', () => bearer({}, { without: ['aud'] })],
    ['for another issuer', () => bearer({ iss: 'https://other.test' })],
    ['for no issuer', () => bearer({}, { without: ['iss'] })],
    ['for another key under the name of ours', () => bearer({}, { key: issuer.otherKey })],
    ['for a key that nobody knows', () => bearer({}, { key: issuer.otherKey, kid: 'k2' })],
    ['for our key under a name that nobody knows', () => bearer({}, { kid: 'k2' })],
    ['for a key named like a property of every object', () => bearer({}, { kid: 'constructor' })],
    ['for no signature', () => bearer({}, { alg: 'none' })],
    ['for a signature cut off', () => `${bearer().split('.').slice(0, 2).join('.')}.`],
    ['for our public key used as a shared secret', () => bearer({}, { alg: 'HS256' })],
    ['for a token whose claims were changed', () => changed(bearer())],
    ['for a token for another service', () => bearer({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['for a token for no service', () => bearer({}, { without: ['serviceurl'] })],
    ['for a token for an empty service', () => bearer({ serviceurl: '' }), { serviceUrl: '' }],
    ['for a service address that is not Microsoft’s', () => bearer({ serviceurl: evil }), { serviceUrl: evil }],
    ['for a service address of this machine', () => bearer({ serviceurl: 'http://127.0.0.1/' }), { serviceUrl: 'http://127.0.0.1/' }],
    ['for no service address', () => bearer({}, { without: ['serviceurl'] }), { serviceUrl: undefined }],
    ['for a service address that is no text', () => bearer(), { serviceUrl: [SERVICE_URL] }],
    ['for the channel of our own page', () => bearer(), { channelId: 'webchat' }],
    ['for no channel', () => bearer(), { channelId: undefined }],
    ['for an empty channel', () => bearer(), { channelId: '' }],
    ['for a channel that is no text', () => bearer(), { channelId: ['msteams'] }],
    ['for a channel that the key is not endorsed for', () => bearer(), { channelId: 'webex' }],
    ['for the channel of App Service Extension', () => bearer(), { channelId: 'AseChannel' }],
    ['for another tenant in the conversation', () => bearer(), { conversation: { ...theConversation, tenantId: 'other' } }],
    ['for another tenant in the channel data', () => bearer(), { channelData: { tenant: { id: 'other' } } }],
    ['for no tenant in the conversation', () => bearer(), { conversation: { ...theConversation, tenantId: undefined } }],
    ['for no tenant in the channel data', () => bearer(), { channelData: {} }],
    ['for a list of tenants', () => bearer(), { channelData: { tenant: { id: [TENANT] } } }],
    ['for another tenant on a channel that has none', () => bearer(), { channelId: 'sms', conversation: { id: 'c', tenantId: 'other' }, channelData: undefined }],
    ['for a token of the Emulator, signed with a key of the issuer', () => bearer(microsoft({ aud: APP_ID, appid: APP_ID }))],
    ['for a token of another bot that calls us as its skill', () => bearer(microsoft({ aud: APP_ID, appid: APP_ID.replace(/^1/, '3') }))],
    ['for the token that we send ourselves', () => bearer(microsoft({ aud: SCOPE, appid: APP_ID }))],
  ];
  /** As Microsoft's directory signs tokens for programs. */
  const microsoft = (claims: object): Record<string, unknown> => ({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', ...claims });
  /** The same token for somebody else, with the signature it had. */
  function changed(token: string): string {
    const [head, claims = '', signature] = token.split('.');
    const other = { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), extra: 1 };
    return [head, Buffer.from(JSON.stringify(other)).toString('base64url'), signature].join('.');
  }

  // A row of two would get jest's `done` in the place of the third.
  it.each(strangers.map(([who, authorization, change]) => [who, authorization, change ?? {}] as const))('%s', async (_who, authorization, change) => {
    const said = { type: 'message', text: 'bonjour', ...change };
    let answer: unknown;
    const commands = await commandsDuring(relais.organisation, async () => {
      answer = await door(authorization(), said);
    });
    expect({ answer, commands }).toEqual({ answer: { status: 401, body: '' }, commands: [] });
  });

  it('for the very token that it was given for its replies', async () => {
    await door(bearer(), { type: 'message', text: 'bonjour' });
    expect(issuer.granted).not.toEqual([]);
    expect(await door(`Bearer ${issuer.granted[0]?.token ?? ''}`, { type: 'message', text: 'bonjour' })).toEqual({ status: 401, body: '' });
  });
});

describe('the door in production', () => {
  it('says 503 while nobody can say whose key it is, so that the connector comes again', async () => {
    const other = await startIssuer(SERVICE_URL);
    const shut = await aRelais(productionSettings(other));
    other.fail(500);
    const body = JSON.stringify(activity());
    const ask = async (): Promise<number> =>
      (await fetch(`${shut.url()}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${other.token()}` }, body })).status;
    expect(await ask()).toBe(503);
    other.fail(undefined);
    expect(await ask()).toBe(200);
    await shut.stop();
    await other.close();
  });

  it('S-1 takes a replayed activity for what it is: one effect, whoever sends it again and with what token', async () => {
    const message = { ...activity(), type: 'message', text: 'bonjour', id: 'replayed' };
    const effects = async (): Promise<number> => (await commandsDuring(relais.organisation, () => door(bearer({ jti: String(Math.random()) }), message))).length;
    // Read and written, then only read.
    expect(await effects()).toBeGreaterThanOrEqual(2);
    for (let again = 0; again < 3; again += 1) expect(await effects()).toBe(1);
  });

  it('shows no trial seat', async () => {
    expect((await fetch(`${relais.url()}/essai`)).status).toBe(404);
    expect((await fetch(`${relais.url()}/trial/seats/democounsellor`, { method: 'POST', headers: { origin: 'https://relais.test' } })).status).toBe(404);
  });

  it('S-3 asks for its token where it is told to, and for nothing elsewhere but replies where they are allowed', () => {
    expect(issuer.granted[0]?.form).toEqual({ grant_type: 'client_credentials', client_id: APP_ID, client_secret: 'a-password-of-the-test', scope: `${SCOPE}/.default` });
    expect(issuer.granted).toHaveLength(1);
    expect(new Set(network.attempts)).toEqual(new Set(['smba.trafficmanager.net']));
  });
});
