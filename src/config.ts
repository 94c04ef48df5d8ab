import type { z } from 'zod';
import { readFeed, type FeedConfig } from './config-feed';
import { Issuer, LanguageModel, Production, Trial, VARIABLES } from './config-schema';

export type Environment = Readonly<Record<string, string | undefined>>;

interface Common {
  readonly host: string;
  readonly port: number;
  /** What this process does: serve people, deliver, or both. */
  readonly role: 'all' | 'bot' | 'worker';
  /** redis://…, rediss://… or the path of a unix socket; several with commas between them are nodes of a cluster. */
  readonly redisUrl: string;
  /** Where people open the web chat, without a final slash. */
  readonly publicUrl: string;
  /** What the first coordinator writes; without one it is drawn. */
  readonly setupCode: string | undefined;
  readonly demo: boolean;
  /** Part of every key. */
  readonly organisation: string;
  readonly organisationName: string;
  readonly timeZone: string;
  /** As `parseReminderPlan` reads it. */
  readonly reminders: string;
  /** As `parseQuietHours` reads it. */
  readonly quietHours: string;
  /** Deliveries a second to the people of one tenant over the Bot Connector. */
  readonly sendRate: number;
  /** Proxies in front whose word about where a request comes from is taken. */
  readonly proxies: number;
  /** Messages and presses a second that one person may send for long. */
  readonly personRate: number;
  /** People without news are erased after so many months, 30 days after they were told. */
  readonly retentionMonths: number;
  /** Fills in what rules miss; undefined where none is configured. */
  readonly model: ModelConfig | undefined;
  /** Hosts whose pages may be read when somebody shares a link to them; `*.` stands for one or more names. */
  readonly linkHosts: readonly string[];
  /** The official offers API; undefined where none is configured. */
  readonly feed: FeedConfig | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

export interface ModelConfig {
  readonly baseUrl: string;
  readonly key: string;
  readonly name: string;
  /** Tokens that all people together may cost in a day (UTC). */
  readonly dailyTokens: number;
}

/** No app: loopback only, nobody is authenticated. Without a secret, one is drawn once and kept with the data. */
export interface TrialConfig extends Common {
  readonly mode: 'trial';
  readonly secret: string | undefined;
}

export interface ProductionConfig extends Common {
  readonly mode: 'production';
  /** Seals buttons and chat tokens. */
  readonly secret: string;
  readonly app: {
    readonly id: string;
    readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
    /** None with a managed identity. */
    readonly password: string | undefined;
    /** Always there unless MultiTenant. */
    readonly tenantId: string | undefined;
  };
  /** Whose activities are accepted; lower case. */
  readonly tenants: readonly string[];
  /** Where replies may go; `*.` stands for one or more names. */
  readonly serviceHosts: readonly string[];
  /** Under the SDK's own names; undefined for Microsoft's public cloud. */
  readonly issuer: Issuer | undefined;
}

export type Config = TrialConfig | ProductionConfig;
export type LoadedConfig = { ok: true; config: Config } | { ok: false; problems: string[] };

/** The process's environment; nothing else reads it. */
export function readEnvironment(): Environment {
  return process.env;
}

/** Reads and checks every setting. Refused: half a configuration, an unknown setting, and whatever would leave a door open. */
export function loadConfig(environment: Environment): LoadedConfig {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const unknown = unknownSettings(env);
  const loaded = env['MicrosoftAppId'] === undefined ? loadTrial(env) : loadProduction(env);
  if (loaded.ok) return unknown.length === 0 ? loaded : { ok: false, problems: unknown };
  return { ok: false, problems: [...unknown, ...loaded.problems] };
}

function loadTrial(env: Environment): LoadedConfig {
  const half = Object.keys(env).filter((name) => name.startsWith('MicrosoftApp') || name in Issuer.shape);
  const problems = half.map((name) => `${name} is set but MicrosoftAppId is not: give MicrosoftAppId too, or remove ${name} to try Relais on this machine.`);
  if (env['NODE_ENV'] === 'production') problems.push('NODE_ENV is production but MicrosoftAppId is missing: configure the application, or remove NODE_ENV to try Relais on this machine.');
  const parsed = Trial.safeParse(env);
  const model = modelIn(env);
  const { feed, error } = readFeed(env, 'trial');
  problems.push(...sentences(error));
  if (!parsed.success || !model.ok || problems.length > 0) return { ok: false, problems: [...problems, ...sentences(parsed.error), ...model.problems] };
  const values = parsed.data;
  const publicUrl = values.RELAIS_PUBLIC_URL ?? `http://${values.HOST.includes(':') ? '[::1]' : values.HOST}:${values.PORT}`;
  return { ok: true, config: { mode: 'trial', ...commonOf(values, publicUrl), model: model.value, feed, secret: values.RELAIS_SECRET } };
}

function loadProduction(env: Environment): LoadedConfig {
  const parsed = Production.safeParse(env);
  const issuer = Object.keys(Issuer.shape).some((name) => name in env) ? Issuer.safeParse(env) : undefined;
  const model = modelIn(env);
  const { feed, error } = readFeed(env, 'production');
  const problems = [...sentences(parsed.error), ...sentences(issuer?.error), ...identityProblems(env), ...model.problems, ...sentences(error)];
  if (!parsed.success || !model.ok || problems.length > 0) return { ok: false, problems };
  const values = parsed.data;
  const tenantId = values.MicrosoftAppTenantId;
  return {
    ok: true,
    config: {
      mode: 'production',
      ...commonOf(values, values.RELAIS_PUBLIC_URL),
      model: model.value,
      feed,
      secret: values.RELAIS_SECRET,
      app: { id: values.MicrosoftAppId, type: values.MicrosoftAppType, password: values.MicrosoftAppPassword, tenantId },
      tenants: (values.RELAIS_TENANTS ?? (tenantId === undefined ? [] : [tenantId])).map((tenant) => tenant.toLowerCase()),
      serviceHosts: values.RELAIS_SERVICE_HOSTS,
      issuer: issuer?.data,
    },
  };
}

function modelIn(env: Environment): { ok: boolean; value: ModelConfig | undefined; problems: string[] } {
  if (!Object.keys(LanguageModel.shape).some((name) => name in env)) return { ok: true, value: undefined, problems: [] };
  const { data, error } = LanguageModel.safeParse(env);
  const value = data && { baseUrl: data.OPENAI_BASE_URL, key: data.OPENAI_API_KEY, name: data.OPENAI_MODEL, dailyTokens: data.OPENAI_DAILY_TOKENS };
  return { ok: data !== undefined, value, problems: sentences(error) };
}

/** What each kind of app needs beyond its id. */
function identityProblems(env: Environment): string[] {
  const type = env['MicrosoftAppType'];
  const problems: string[] = [];
  if (type !== 'MultiTenant' && env['MicrosoftAppTenantId'] === undefined) {
    problems.push('MicrosoftAppTenantId is missing: copy the tenant id from the Azure portal.');
  }
  if (type === 'MultiTenant' && env['RELAIS_TENANTS'] === undefined) {
    problems.push('RELAIS_TENANTS is missing: a MultiTenant app must say which tenants may speak to it.');
  }
  if (type === 'UserAssignedMSI' && env['MicrosoftAppPassword'] !== undefined) {
    problems.push('MicrosoftAppPassword is not used by a UserAssignedMSI app: remove it.');
  }
  if (type !== 'UserAssignedMSI' && env['MicrosoftAppPassword'] === undefined) {
    problems.push('MicrosoftAppPassword is missing: create a client secret in the Azure portal.');
  }
  return problems;
}

function commonOf(values: z.infer<typeof Trial> | z.infer<typeof Production>, publicUrl: string): Omit<Common, 'model' | 'feed'> {
  return {
    host: values.HOST,
    port: values.PORT,
    role: values.RELAIS_ROLE,
    redisUrl: values.REDIS_URL,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    setupCode: values.RELAIS_SETUP_CODE,
    demo: values.RELAIS_DEMO,
    organisation: values.RELAIS_ORGANISATION,
    organisationName: values.RELAIS_ORGANISATION_NAME,
    timeZone: values.RELAIS_TIME_ZONE,
    reminders: values.RELAIS_REMINDERS,
    quietHours: values.RELAIS_QUIET_HOURS,
    sendRate: values.RELAIS_SEND_RATE,
    proxies: values.RELAIS_PROXIES,
    personRate: values.RELAIS_PERSON_RATE,
    retentionMonths: values.RELAIS_RETENTION_MONTHS,
    linkHosts: values.RELAIS_LINK_HOSTS,
    logLevel: values.RELAIS_LOG_LEVEL,
  };
}

/** A misspelt setting would be ignored without a word, and the model's SDK obeys some that are not ours. The tests' own (RELAIS_TEST_…, RELAIS_CHROMIUM) are not settings. */
function unknownSettings(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => /^(RELAIS_(?!TEST_|CHROMIUM$)|MicrosoftApp|OPENAI_|FRANCE_TRAVAIL_)/.test(name) && !VARIABLES.includes(name))
    .map((name) => `${name} is not a setting of Relais: look its name up in .env.example.`);
}

function sentences(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}.`);
}
