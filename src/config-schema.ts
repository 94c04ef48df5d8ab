import { z } from 'zod';
import { FranceTravail } from './config-feed';

/** Shown in .env.example, so known to everybody: refused. */
const EXAMPLE_SECRET = 'replace-this-with-32-random-characters-or-more';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SERVICE_HOST = /^(\*(\.[a-z0-9-]+){2,}|[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?)$/;
const LINK_HOST = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;
const REMINDERS = oneOrMore('(P\\d{1,2}D|PT\\d{1,2}H|PT\\d{1,3}M):(all|unanswered|coming)');
const QUIET_HOURS = oneOrMore('(off|([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d|mon|tue|wed|thu|fri|sat|sun|holidays)');

function oneOrMore(word: string): RegExp {
  return new RegExp(`^(none|${word}(\\s+${word})*)$`);
}

/** A problem is told as "NAME message": what is wrong, then what to do. */
function text(missing: string): z.ZodString {
  return z.string({ error: `is missing: ${missing}` });
}

function webAddress(schemes: readonly string[], message: string): z.ZodString {
  return text('give a web address').refine((address) => hasScheme(address, schemes), message);
}

function list(pattern: RegExp, message: string): z.ZodType<string[], string> {
  return z.string()
    .transform((value) => value.split(/[\s,]+/).filter((word) => word !== ''))
    .refine((words) => words.length > 0 && words.every((word) => pattern.test(word)), message);
}

function hasScheme(address: string, schemes: readonly string[]): boolean {
  return URL.canParse(address) && schemes.includes(new URL(address).protocol);
}

/** One server or socket, or the nodes of a cluster with commas between them. */
function redisServers(address: string): string[] {
  return address.startsWith('/') ? [address] : address.split(',').map((one) => one.trim());
}

/** An address on this machine, or one with a password. */
function isClosedRedis(address: string): boolean {
  if (address.startsWith('/') || !URL.canParse(address)) return true;
  const { hostname, password } = new URL(address);
  return LOOPBACK.test(hostname) || password !== '';
}

/** Nodes of a cluster are entered alike, and a cluster has one database only. */
function isOneRedis(address: string): boolean {
  const servers = redisServers(address);
  if (servers.length === 1 || !servers.every((server) => URL.canParse(server))) return true;
  const entries = servers.map((server) => new URL(server)).map(({ protocol, username, password, pathname }) => `${protocol} ${username} ${password} ${pathname.replace(/^\/0?$/, '')}`);
  return entries.every((entry) => entry === entries[0] && entry.endsWith(' '));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}

const port = 'is not a port: give a number from 0 (any free one) to 65535';
const redis = 'give redis://…, rediss://… (several, with commas between them, for a cluster) or the path of a unix socket; `npm start` does it by itself';
const secret = text('give 32 random characters or more, for instance from `openssl rand -hex 32`')
  .min(32, 'is too short: give 32 random characters or more, for instance from `openssl rand -hex 32`')
  .refine((value) => value !== EXAMPLE_SECRET, 'is the one of the example, which everybody knows: make your own with `openssl rand -hex 32`');
const demo = z.enum(['0', '1'], 'must be 1 (with a demonstration cohort) or 0 (without)').transform((flag) => flag === '1');

const common = {
  PORT: z.string().regex(/^\d{1,5}$/, port).transform(Number).refine((value) => value <= 65_535, port).default(3978),
  REDIS_URL: text(redis)
    .refine((address) => redisServers(address).every((server) => server.startsWith('/') || hasScheme(server, ['redis:', 'rediss:'])), `is not an address: ${redis}`)
    .refine(isOneRedis, 'names nodes that differ: the nodes of a cluster have the same scheme, user and password, and no database number')
    .refine((address) => redisServers(address).every(isClosedRedis), 'has no password though it is on another machine: add one (redis://:password@host:port)'),
  RELAIS_SETUP_CODE: z.string().min(6, 'is too easy to guess: give 6 characters or more').optional(),
  RELAIS_ORGANISATION: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens: it names keys in Redis').default('main'),
  RELAIS_ORGANISATION_NAME: z.string().max(80, 'is too long for a card: give 80 characters at most').default('Relais'),
  RELAIS_TIME_ZONE: z.string().refine(isTimeZone, 'is not a time zone: give an IANA name such as Europe/Paris').default('Europe/Paris'),
  RELAIS_REMINDERS: z.string()
    .regex(REMINDERS, 'cannot be read: give steps such as `P1D:all PT3H:coming` (all, unanswered or coming), or `none`')
    .default('P7D:all P2D:unanswered P1D:all PT3H:coming'),
  RELAIS_QUIET_HOURS: z.string()
    .regex(QUIET_HOURS, 'cannot be read: give for example `20:00-08:00 sun holidays`, or `none`')
    .default('20:00-08:00 sun holidays'),
  RELAIS_SEND_RATE: z.string()
    .regex(/^([1-9]|[1-4]\d|50)$/, 'must be a number from 1 to 50: Teams takes 50 requests a second, replies included')
    .transform(Number)
    .default(40),
  RELAIS_ROLE: z.enum(['all', 'bot', 'worker'], 'must be all, bot (serves people, delivers nothing) or worker (delivers, serves nobody)').default('all'),
  RELAIS_PROXIES: z.string().regex(/^\d$/, 'must be a number from 0 to 9: how many proxies of yours stand in front').transform(Number).default(0),
  RELAIS_PERSON_RATE: z.string()
    .regex(/^([1-9]\d{0,2}|1000)$/, 'must be a number from 1 to 1000: messages a second that one person may write for long')
    .transform(Number)
    .default(2),
  RELAIS_RETENTION_MONTHS: z.string()
    .regex(/^([1-9]|[12]\d|3[0-6])$/, 'must be a number of months from 1 to 36: people without news are erased then')
    .transform(Number)
    .default(24),
  RELAIS_LINK_HOSTS: list(LINK_HOST, 'must be host names separated by spaces, such as `www.example.fr *.example.org`').default([]),
  RELAIS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
};

/** Without an app nobody is authenticated: only this machine may connect. */
export const Trial = z.object({
  ...common,
  HOST: z.string()
    .regex(LOOPBACK, 'would open a bot without authentication to the network: remove it, or configure MicrosoftAppId')
    .default('127.0.0.1'),
  RELAIS_DEMO: demo.default(true),
  RELAIS_SECRET: secret.optional(),
  RELAIS_PUBLIC_URL: webAddress(['http:', 'https:'], 'must begin with http:// or https://, or be removed')
    .refine((address) => !URL.canParse(address) || LOOPBACK.test(new URL(address).hostname), 'would show a bot without authentication to the network: remove it, or configure MicrosoftAppId')
    .optional(),
});

const together = 'the settings of another token issuer go together, so give all seven or none';
const issuerWord = text(together);
const issuerAddress = issuerWord.refine(
  (address) => hasScheme(address, ['https:']) || (hasScheme(address, ['http:']) && LOOPBACK.test(new URL(address).hostname)),
  'must begin with https:// (http:// on this machine only)',
);

/** Another token issuer than Microsoft's public cloud. The SDK drops all its defaults once one of these is set: all or none. */
export const Issuer = z.object({
  ToChannelFromBotLoginUrl: issuerAddress,
  ToChannelFromBotOAuthScope: issuerWord,
  ToBotFromChannelTokenIssuer: issuerWord,
  OAuthUrl: issuerAddress,
  ToBotFromChannelOpenIdMetadataUrl: issuerAddress,
  ToBotFromEmulatorOpenIdMetadataUrl: issuerAddress,
  CallerId: issuerWord,
});
export type Issuer = z.infer<typeof Issuer>;

const modelTogether = 'OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL go together, so give all three or none';

/** A language model behind an OpenAI-compatible endpoint. */
export const LanguageModel = z.object({
  OPENAI_BASE_URL: text(modelTogether).refine(
    (address) => hasScheme(address, ['https:']) || (hasScheme(address, ['http:']) && LOOPBACK.test(new URL(address).hostname)),
    'must begin with https:// (http:// on this machine only)',
  ),
  OPENAI_API_KEY: text(modelTogether),
  OPENAI_MODEL: text(modelTogether),
  OPENAI_DAILY_TOKENS: z.string().regex(/^[1-9]\d{3,8}$/, 'must be a number of tokens a day from 1000 to 999999999').transform(Number).default(200_000),
});

const guid = (what: string): z.ZodString => text(`copy the ${what} from the Azure portal`).regex(GUID, `is no ${what}: copy it from the Azure portal`);

export const Production = z.object({
  ...common,
  HOST: z.string().default('0.0.0.0'),
  RELAIS_DEMO: demo.default(false),
  RELAIS_SECRET: secret,
  RELAIS_PUBLIC_URL: webAddress(['https:'], 'must begin with https://: it is the address people open the web chat at'),
  RELAIS_TENANTS: list(GUID, 'must be tenant ids separated by spaces').optional(),
  RELAIS_SERVICE_HOSTS: list(SERVICE_HOST, 'must be host names separated by spaces, such as `smba.trafficmanager.net *.botframework.com`')
    .default(['smba.trafficmanager.net', '*.botframework.com']),
  MicrosoftAppId: guid('app id'),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], 'must be SingleTenant, MultiTenant or UserAssignedMSI'),
  MicrosoftAppTenantId: guid('tenant id').optional(),
});

/** Every variable Relais reads; .env.example explains each of them. */
export const VARIABLES: readonly string[] = [...Object.keys(Production.shape), ...Object.keys(Issuer.shape), ...Object.keys(LanguageModel.shape), ...Object.keys(FranceTravail.shape)];
