import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, type Config, type Environment } from '../src/config';
import { VARIABLES } from '../src/config-schema';

const TENANT = '11111111-2222-3333-4444-555555555555';
const OTHER_TENANT = '99999999-8888-7777-6666-555555555555';

const trial = (env: Environment = {}): Environment => ({ REDIS_URL: '/run/relais/redis.sock', ...env });

const production = (env: Environment = {}): Environment => ({
  REDIS_URL: 'rediss://:password@redis.example.org:6380',
  RELAIS_SECRET: 'x'.repeat(32),
  RELAIS_PUBLIC_URL: 'https://relais.example.org/',
  MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
  MicrosoftAppPassword: 'a client secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  ...env,
});

const issuer = {
  ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login',
  ToChannelFromBotOAuthScope: 'scope',
  ToBotFromChannelTokenIssuer: 'issuer',
  OAuthUrl: 'https://token.example.org',
  ToBotFromChannelOpenIdMetadataUrl: 'http://localhost:9/openid',
  ToBotFromEmulatorOpenIdMetadataUrl: 'http://[::1]:9/openid',
  CallerId: 'urn:botframework:azure',
};

function accepted(env: Environment): Config {
  const loaded = loadConfig(env);
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.config;
}

function problems(env: Environment): string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
}

describe('the configuration', () => {
  it('needs nothing but a Redis to try Relais on this machine', () => {
    expect(accepted(trial())).toEqual({
      mode: 'trial',
      host: '127.0.0.1',
      port: 3978,
      redisUrl: '/run/relais/redis.sock',
      publicUrl: 'http://127.0.0.1:3978',
      setupCode: undefined,
      demo: true,
      organisation: 'main',
      organisationName: 'Relais',
      timeZone: 'Europe/Paris',
      reminders: 'P7D:all P2D:unanswered P1D:all PT3H:coming',
      quietHours: '20:00-08:00 sun holidays',
      sendRate: 40,
      retentionMonths: 24,
      role: 'all',
      personRate: 2,
      proxies: 0,
      linkHosts: [],
      feed: undefined,
      logLevel: 'info',
      secret: undefined,
    });
  });

  it('opens to the network in production, for the tenant of the application and the hosts of the service', () => {
    expect(accepted(production())).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://relais.example.org',
      demo: false,
      app: { id: '00000000-0000-0000-0000-000000000001', type: 'SingleTenant', password: 'a client secret', tenantId: TENANT },
      tenants: [TENANT],
      serviceHosts: ['smba.trafficmanager.net', '*.botframework.com'],
      issuer: undefined,
    });
  });

  it('counts an empty setting as absent, as .env.example is when copied', () => {
    expect(accepted(trial({ MicrosoftAppId: '', RELAIS_SECRET: ' ', PORT: '' }))).toMatchObject({ mode: 'trial', port: 3978 });
  });

  it('accepts a list of tenants, and managed identities without a password', () => {
    expect(accepted(production({ RELAIS_TENANTS: `${TENANT}, ${OTHER_TENANT.toUpperCase()}` }))).toMatchObject({ tenants: [TENANT, OTHER_TENANT] });
    expect(accepted(production({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined }))).toMatchObject({ app: { password: undefined } });
  });

  it('accepts a host with a port for replies, and a public address of this machine in a trial', () => {
    expect(accepted(production({ RELAIS_SERVICE_HOSTS: 'connector.example.org:8443 *.botframework.com' }))).toMatchObject({ serviceHosts: ['connector.example.org:8443', '*.botframework.com'] });
    expect(accepted(trial({ RELAIS_PUBLIC_URL: 'http://localhost:8080/' }))).toMatchObject({ publicUrl: 'http://localhost:8080' });
  });

  it('takes a model only as a whole, over https unless it is on this machine, with a cap', () => {
    const model = { OPENAI_BASE_URL: 'https://model.example.org/v1', OPENAI_API_KEY: 'a key', OPENAI_MODEL: 'small' };
    expect(accepted(trial()).model).toBeUndefined();
    expect(accepted(production(model)).model).toEqual({ baseUrl: 'https://model.example.org/v1', key: 'a key', name: 'small', dailyTokens: 200_000 });
    expect(accepted(trial({ ...model, OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_DAILY_TOKENS: '5000' })).model).toMatchObject({ dailyTokens: 5_000 });
    for (const name of Object.keys(model)) {
      expect(problems(trial({ ...model, [name]: undefined }))).toEqual([expect.stringMatching(`^${name} is missing: .+ all three or none`)]);
    }
    expect(problems(production({ ...model, OPENAI_BASE_URL: 'http://model.example.org/v1' }))).toEqual([expect.stringMatching(/^OPENAI_BASE_URL must begin with https/)]);
    expect(problems(production({ ...model, OPENAI_DAILY_TOKENS: '0' }))).toEqual([expect.stringMatching(/^OPENAI_DAILY_TOKENS must be a number/)]);
    expect(problems(trial({ OPENAI_DAILY_TOKENS: '5000' }))).toHaveLength(3);
    for (const name of ['OPENAI_ORG_ID', 'OPENAI_CUSTOM_HEADERS', 'OPENAI_DAILY_TOKEN']) {
      expect(problems(trial({ [name]: 'x' }))).toEqual([`${name} is not a setting of Relais: look its name up in .env.example.`]);
    }
  });

  it('accepts another token issuer only as a whole', () => {
    expect(accepted(production(issuer))).toMatchObject({ issuer });
    for (const name of Object.keys(issuer)) {
      expect(problems(production({ ...issuer, [name]: undefined }))).toEqual([expect.stringMatching(`^${name} is missing: .+ all seven or none`)]);
    }
  });

  it.each([
    ['REDIS_URL', 'is missing', trial({ REDIS_URL: undefined })],
    ['REDIS_URL', 'is not an address', trial({ REDIS_URL: 'redis.example.org' })],
    ['REDIS_URL', 'has no password', trial({ REDIS_URL: 'redis://redis.example.org:6379' })],
    ['REDIS_URL', 'has no password', trial({ REDIS_URL: 'redis://127.0.0.1:7000,redis://127.0.0.2:7000,redis://10.0.0.1:7000' })],
    ['REDIS_URL', 'is not an address', trial({ REDIS_URL: 'redis://127.0.0.1:7000,127.0.0.1:7001' })],
    ['REDIS_URL', 'names nodes that differ', trial({ REDIS_URL: 'redis://:one@127.0.0.1:7000,redis://:two@127.0.0.1:7001' })],
    ['REDIS_URL', 'names nodes that differ', trial({ REDIS_URL: 'redis://127.0.0.1:7000/1,redis://127.0.0.1:7001/1' })],
    ['RELAIS_ROLE', 'must be', trial({ RELAIS_ROLE: 'boss' })],
    ['HOST', 'without authentication', trial({ HOST: '0.0.0.0' })],
    ['PORT', 'is not a port', trial({ PORT: '70000' })],
    ['PORT', 'is not a port', trial({ PORT: 'http' })],
    ['RELAIS_SEND_RATE', 'must be a number from 1 to 50', trial({ RELAIS_SEND_RATE: '0' })],
    ['RELAIS_SEND_RATE', 'must be a number from 1 to 50', trial({ RELAIS_SEND_RATE: '51' })],
    ['RELAIS_DEMO', 'must be 1', trial({ RELAIS_DEMO: 'yes' })],
    ['RELAIS_SETUP_CODE', 'too easy', trial({ RELAIS_SETUP_CODE: '12345' })],
    ['RELAIS_ORGANISATION', 'small letters', trial({ RELAIS_ORGANISATION: 'Mission:Locale' })],
    ['RELAIS_TIME_ZONE', 'is not a time zone', trial({ RELAIS_TIME_ZONE: 'Europe/Cherbourg' })],
    ['RELAIS_TIME_ZONE', 'is not a time zone', trial({ RELAIS_TIME_ZONE: '+02:00' })],
    ['RELAIS_REMINDERS', 'cannot be read', trial({ RELAIS_REMINDERS: 'P1D:everybody' })],
    ['RELAIS_QUIET_HOURS', 'cannot be read', trial({ RELAIS_QUIET_HOURS: '20h-8h' })],
    ['NODE_ENV', 'MicrosoftAppId is missing', trial({ NODE_ENV: 'production' })],
    ['HOST', 'without authentication', trial({ HOST: '192.168.1.10' })],
    ['HOST', 'without authentication', trial({ HOST: '::' })],
    ['RELAIS_PUBLIC_URL', 'without authentication', trial({ RELAIS_PUBLIC_URL: 'https://relais.example.org' })],
    ['RELAIS_PROXIES', 'must be a number from 0 to 9', trial({ RELAIS_PROXIES: '10' })],
    ['RELAIS_PROXIES', 'must be a number from 0 to 9', trial({ RELAIS_PROXIES: '-1' })],
    ['RELAIS_PERSON_RATE', 'must be a number from 1 to 1000', trial({ RELAIS_PERSON_RATE: '0' })],
    ['RELAIS_PERSON_RATE', 'must be a number from 1 to 1000', trial({ RELAIS_PERSON_RATE: '1001' })],
    ['RELAIS_LOG_LEVEL', 'must be debug', trial({ RELAIS_LOG_LEVEL: 'verbose' })],
    ['RELAIS_SECRET', 'too short', trial({ RELAIS_SECRET: 'short' })],
    ['RELAIS_QUIET_HOUR', 'is not a setting', trial({ RELAIS_QUIET_HOUR: 'none' })],
    ['MicrosoftAppPassword', 'MicrosoftAppId is not', trial({ MicrosoftAppPassword: 'a client secret' })],
    ['MicrosoftAppType', 'MicrosoftAppId is not', trial({ MicrosoftAppType: 'MultiTenant' })],
    ['CallerId', 'MicrosoftAppId is not', trial({ CallerId: 'urn:botframework:azure' })],
    ['MicrosoftAppId', 'is no app id', production({ MicrosoftAppId: 'relais' })],
    ['MicrosoftAppType', 'must be SingleTenant', production({ MicrosoftAppType: 'AnyTenant' })],
    ['MicrosoftAppType', 'must be SingleTenant', production({ MicrosoftAppType: undefined })],
    ['MicrosoftAppTenantId', 'is missing', production({ MicrosoftAppTenantId: undefined })],
    ['MicrosoftAppPassword', 'is missing', production({ MicrosoftAppPassword: undefined })],
    ['MicrosoftAppPassword', 'is not used', production({ MicrosoftAppType: 'UserAssignedMSI' })],
    ['RELAIS_TENANTS', 'is missing', production({ MicrosoftAppType: 'MultiTenant' })],
    ['RELAIS_TENANTS', 'must be tenant ids', production({ RELAIS_TENANTS: '*' })],
    ['RELAIS_SERVICE_HOSTS', 'must be host names', production({ RELAIS_SERVICE_HOSTS: 'https://smba.trafficmanager.net' })],
    ['RELAIS_SERVICE_HOSTS', 'must be host names', production({ RELAIS_SERVICE_HOSTS: '*' })],
    ['RELAIS_SERVICE_HOSTS', 'must be host names', production({ RELAIS_SERVICE_HOSTS: '*.net' })],
    ['RELAIS_SERVICE_HOSTS', 'must be host names', production({ RELAIS_SERVICE_HOSTS: '*.botframework.com:8443' })],
    ['RELAIS_SERVICE_HOSTS', 'must be host names', production({ RELAIS_SERVICE_HOSTS: 'user@smba.trafficmanager.net' })],
    ['RELAIS_PUBLIC_URL', 'is missing', production({ RELAIS_PUBLIC_URL: undefined })],
    ['RELAIS_PUBLIC_URL', 'must begin with https', production({ RELAIS_PUBLIC_URL: 'http://relais.example.org' })],
    ['RELAIS_SECRET', 'is missing', production({ RELAIS_SECRET: undefined })],
    ['RELAIS_SECRET', 'of the example', production({ RELAIS_SECRET: 'replace-this-with-32-random-characters-or-more' })],
    ['OAuthUrl', 'must begin with https', production({ ...issuer, OAuthUrl: 'http://token.example.org' })],
  ])('refuses a %s that %s', (name, wrong, env) => {
    expect(problems(env)).toEqual([expect.stringMatching(new RegExp(`^${name} .*(${wrong}).*\\.$`))]);
  });

  it('tells all problems at once', () => {
    expect(problems(production({ REDIS_URL: undefined, RELAIS_SECRET: 'short', MicrosoftAppPassword: undefined }))).toHaveLength(3);
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(__dirname, '..', '.env.example'), 'utf8');

  it('explains every variable, and no other', () => {
    const named = [...text.matchAll(/^(\w+)=$/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...VARIABLES].sort());
    for (const [, before] of text.matchAll(/(.*)\n\w+=$/gm)) expect(before).toMatch(/^# .{10,}/);
  });

  it('shows a secret that is refused', () => {
    const shown = /^# This one is refused: (\S+)$/m.exec(text)?.[1];
    expect(problems(production({ RELAIS_SECRET: shown }))).toEqual([expect.stringContaining('of the example')]);
  });

  it('reads job offers from elsewhere only where both settings of the feed, or a host, are named', () => {
    const feed = { FRANCE_TRAVAIL_CLIENT_ID: 'id', FRANCE_TRAVAIL_CLIENT_SECRET: 'secret' };
    expect(accepted(production(feed)).feed).toEqual({ id: 'id', secret: 'secret', rate: 3, daily: '08:30', address: undefined });
    expect(accepted(trial({ ...feed, FRANCE_TRAVAIL_DAILY: 'off', FRANCE_TRAVAIL_RATE: '10', FRANCE_TRAVAIL_ADDRESS: 'http://127.0.0.1:9' })).feed).toMatchObject({ daily: undefined, rate: 10, address: 'http://127.0.0.1:9' });
    expect(accepted(trial({ RELAIS_LINK_HOSTS: 'www.example.fr *.example.org' })).linkHosts).toEqual(['www.example.fr', '*.example.org']);
  });

  it.each<[Environment, RegExp]>([
    [{ FRANCE_TRAVAIL_CLIENT_ID: 'id' }, /FRANCE_TRAVAIL_CLIENT_SECRET is missing/],
    [{ FRANCE_TRAVAIL_RATE: '3' }, /go together/],
    [{ FRANCE_TRAVAIL_CLIENT_ID: 'id', FRANCE_TRAVAIL_CLIENT_SECRET: 's', FRANCE_TRAVAIL_RATE: '50' }, /1 to 10/],
    [{ FRANCE_TRAVAIL_CLIENT_ID: 'id', FRANCE_TRAVAIL_CLIENT_SECRET: 's', FRANCE_TRAVAIL_ADDRESS: 'http://127.0.0.1:9' }, /is for trials only/],
    [{ FRANCE_TRAVAIL_ID: 'id' }, /is not a setting of Relais/],
    [{ RELAIS_LINK_HOSTS: '127.0.0.1' }, /must be host names/],
    [{ RELAIS_LINK_HOSTS: '*' }, /must be host names/],
    [{ RELAIS_LINK_HOSTS: 'https://www.example.fr/' }, /must be host names/],
  ])('refuses %j in production', (env, problem) => {
    expect(problems(production(env)).join('\n')).toMatch(problem);
  });

  it('refuses a stand-in of the feed on another machine', () => {
    expect(problems(trial({ FRANCE_TRAVAIL_CLIENT_ID: 'id', FRANCE_TRAVAIL_CLIENT_SECRET: 's', FRANCE_TRAVAIL_ADDRESS: 'http://10.0.0.1' })).join()).toMatch(/on this machine/);
  });
});
