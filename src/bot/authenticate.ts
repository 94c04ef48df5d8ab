import type { ServiceClientCredentials } from 'botframework-connector';
import type { Activity } from 'botbuilder';
import type { ProductionConfig } from '../config';

/** The doors of `/api/messages`: who may speak to us, where we may speak to, and with which token. */
export interface Doors {
  /** True when the activity comes from the Bot Connector, for one of our tenants. Anything else is a bare 401. */
  admits(activity: Record<string, unknown>, authorization: string): Promise<boolean>;
  mayTalkTo(serviceUrl: string): boolean;
  token(): Promise<string | undefined>;
}

/** Trial mode: nobody is authenticated, so we serve and talk to this machine only. */
export function trialDoors(): Doors {
  return {
    admits: async (activity) => Promise.resolve(typeof activity['serviceUrl'] === 'string' && isLoopback(activity['serviceUrl'])),
    mayTalkTo: isLoopback,
    token: async () => Promise.resolve(undefined),
  };
}

/**
 * Production: the SDK checks the token; what it lets through (another tenant, an empty service address or channel,
 * a forged signature as a 500) is checked here.
 */
export async function productionDoors(config: ProductionConfig): Promise<Doors> {
  const { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } = await import('botbuilder');
  const settings = settingsOf(config);
  const factory = new ConfigurationServiceClientCredentialFactory(settings);
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...settings, ...config.issuer });
  const mayTalkTo = (serviceUrl: string): boolean => isAllowedHost(serviceUrl, config.serviceHosts);
  const credentials = tokenSource(() =>
    factory.createCredentials(config.app.id, config.issuer?.ToChannelFromBotOAuthScope ?? SCOPE, config.issuer?.ToChannelFromBotLoginUrl ?? loginOf(config), true),
  );
  return {
    mayTalkTo,
    token: credentials,
    async admits(activity, authorization) {
      const { serviceUrl, channelId } = activity;
      if (typeof serviceUrl !== 'string' || !mayTalkTo(serviceUrl) || typeof channelId !== 'string' || channelId === '') return false;
      if (!authorization.startsWith('Bearer ') || !isOurTenant(activity, config.tenants)) return false;
      try {
        // Safe: authentication reads only the fields just checked, and the token.
        await authentication.authenticateRequest(activity as unknown as Activity, authorization);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const SCOPE = 'https://api.botframework.com';

function settingsOf({ app }: ProductionConfig): Record<string, string> {
  return {
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    ...(app.password ? { MicrosoftAppPassword: app.password } : {}),
    ...(app.tenantId ? { MicrosoftAppTenantId: app.tenantId } : {}),
  };
}

function loginOf({ app }: ProductionConfig): string {
  return `https://login.microsoftonline.com/${app.type === 'MultiTenant' ? 'botframework.com' : (app.tenantId ?? 'botframework.com')}`;
}

function tokenSource(create: () => Promise<ServiceClientCredentials>): () => Promise<string | undefined> {
  let credentials: Promise<ServiceClientCredentials> | undefined;
  return async () => {
    credentials ??= create();
    const made = await credentials;
    // Safe: every kind of credentials that the SDK makes for a bot has `getToken`.
    return (made as ServiceClientCredentials & { getToken(): Promise<string> }).getToken();
  };
}

/** Teams says its tenant twice; both must be ours. Other channels have none. */
function isOurTenant(activity: Record<string, unknown>, tenants: readonly string[]): boolean {
  if (activity['channelId'] !== 'msteams') return true;
  const said = [field(activity, 'conversation', 'tenantId'), field(activity, 'channelData', 'tenant', 'id')];
  return said.every((tenant) => typeof tenant === 'string' && tenants.includes(tenant.toLowerCase()));
}

function field(from: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), from);
}

function isLoopback(url: string): boolean {
  const host = hostOf(url)?.hostname;
  return host !== undefined && (host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host));
}

function isAllowedHost(url: string, allowed: readonly string[]): boolean {
  const parsed = hostOf(url);
  if (parsed?.protocol !== 'https:' || parsed.username || parsed.password) return false;
  return allowed.some((host) => (host.startsWith('*.') ? parsed.hostname.endsWith(host.slice(1)) : parsed.host === host || parsed.hostname === host));
}

function hostOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
