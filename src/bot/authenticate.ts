import type { IncomingHttpHeaders } from 'node:http';
import type { Activity } from 'botbuilder';
import type { ServiceClientCredentials } from 'botframework-connector';
import type { Clock } from '../application/ports';
import type { ProductionConfig } from '../config';
import { isAllowedHost, isLoopback, isMeantForThisMachine } from './door-places';
import { appToken } from './door-token';

/** `unsure`: the keys to check with could not be had; the channel should come again. */
export type Admission = 'yes' | 'no' | 'unsure';

/** The doors of `/api/messages`: who may speak to us, where we may speak to, and with which token. */
export interface Doors {
  /** Whether a request, to whatever address of ours, was meant for us at all; if not, it is a bare 403. */
  serves(headers: IncomingHttpHeaders): boolean;
  /** `yes` when the activity comes from the Bot Connector, for one of our tenants. `no` is a bare 401. */
  admits(activity: Record<string, unknown>, authorization: string): Promise<Admission>;
  mayTalkTo(serviceUrl: string): boolean;
  token(): Promise<string | undefined>;
}

/** Trial mode: nobody is authenticated, so we serve and talk to this machine only. */
export function trialDoors(): Doors {
  return {
    serves: isMeantForThisMachine,
    admits: async ({ serviceUrl }) => Promise.resolve(typeof serviceUrl === 'string' && isLoopback(serviceUrl) ? 'yes' : 'no'),
    mayTalkTo: isLoopback,
    token: async () => Promise.resolve(undefined),
  };
}

const SCOPE = 'https://api.botframework.com';
const ISSUER = 'https://api.botframework.com';
const BEARER = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/;
const SLOWEST_MS = 10_000;

/**
 * Production: the SDK checks the token; what it lets through (another tenant, an empty service address or channel, a
 * token that is not the connector's, a forged signature as a 500) is checked here.
 */
export async function productionDoors(config: ProductionConfig, clock: Clock): Promise<Doors> {
  const { ConfigurationBotFrameworkAuthentication } = await import('botbuilder');
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...settingsOf(config), ...config.issuer });
  const mayTalkTo = (serviceUrl: string): boolean => isAllowedHost(serviceUrl, config.serviceHosts);
  return {
    serves: () => true,
    mayTalkTo,
    token: await tokenOf(config, clock),
    async admits(activity, authorization) {
      const { serviceUrl, channelId } = activity;
      if (typeof serviceUrl !== 'string' || !mayTalkTo(serviceUrl) || typeof channelId !== 'string' || channelId === '') return 'no';
      if (!BEARER.test(authorization) || !isOurTenant(activity, config.tenants)) return 'no';
      try {
        // Safe: authentication reads only the fields just checked, and the token.
        const { claimsIdentity } = await inTime(authentication.authenticateRequest(activity as unknown as Activity, authorization));
        const claim = (name: string): unknown => claimsIdentity.getClaimValue(name);
        const isConnectors = claim('iss') === (config.issuer?.ToBotFromChannelTokenIssuer ?? ISSUER) && claim('aud') === config.app.id && claim('serviceurl') === serviceUrl;
        return isConnectors ? 'yes' : 'no';
      } catch (error) {
        return isAboutKeys(error) ? 'unsure' : 'no';
      }
    },
  };
}

function settingsOf({ app }: ProductionConfig): Record<string, string> {
  return {
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    ...(app.password ? { MicrosoftAppPassword: app.password } : {}),
    ...(app.tenantId ? { MicrosoftAppTenantId: app.tenantId } : {}),
  };
}

/** With a password we ask for the token ourselves; a managed identity is asked through the SDK. */
async function tokenOf(config: ProductionConfig, clock: Clock): Promise<() => Promise<string>> {
  const { app, issuer } = config;
  const loginUrl = issuer?.ToChannelFromBotLoginUrl ?? loginOf(config);
  const scope = issuer?.ToChannelFromBotOAuthScope ?? SCOPE;
  if (app.password !== undefined) return appToken({ loginUrl, scope, id: app.id, password: app.password }, clock);
  const { ConfigurationServiceClientCredentialFactory } = await import('botbuilder');
  const factory = new ConfigurationServiceClientCredentialFactory(settingsOf(config));
  let made: Promise<ServiceClientCredentials> | undefined;
  return async () => {
    made ??= factory.createCredentials(app.id, scope, loginUrl, true);
    // Safe: every kind of credentials that the SDK makes for a bot has `getToken`.
    return ((await made) as ServiceClientCredentials & { getToken(): Promise<string> }).getToken();
  };
}

function loginOf({ app }: ProductionConfig): string {
  return `https://login.microsoftonline.com/${app.type === 'MultiTenant' ? 'botframework.com' : (app.tenantId ?? 'botframework.com')}`;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('the keys did not come'), { statusCode: 500 })), SLOWEST_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The issuer could not be reached, or answered no keys: that says nothing about the token. */
function isAboutKeys(error: unknown): boolean {
  return error instanceof Error && (error.name === 'FetchError' || Reflect.get(error, 'statusCode') === 500);
}

/** Teams says its tenant twice, and both must be ours. Other channels say none; one that they say must be ours too. */
function isOurTenant(activity: Record<string, unknown>, tenants: readonly string[]): boolean {
  const said = [field(activity, 'conversation', 'tenantId'), field(activity, 'channelData', 'tenant', 'id')];
  const isOurs = (tenant: unknown): boolean => typeof tenant === 'string' && tenants.includes(tenant.toLowerCase());
  return said.every((tenant) => (tenant === undefined && activity['channelId'] !== 'msteams') || isOurs(tenant));
}

function field(from: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), from);
}
