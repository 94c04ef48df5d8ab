import { parseArgs } from 'node:util';

/** What an app package is made for. */
export interface PackageOptions {
  appId: string;
  domain: string;
  /** Where the organisation tells people about privacy, and its terms of use. */
  privacyUrl: string;
  termsUrl: string;
  /** Where the package is written; undefined for the usual place. */
  out: string | undefined;
}

export type ReadOptions = { ok: true; options: PackageOptions } | { ok: false; problems: string[] };

export const USAGE = 'npm run manifest -- --app-id 00000000-1111-2222-3333-444444444444 --domain relais.exemple.fr [--privacy https://…] [--terms https://…] [--out paquet.zip]';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const NAMES = { 'app-id': {}, domain: {}, privacy: {}, terms: {}, out: {} };

/** Reads the arguments of `npm run manifest`. Refused, each with a sentence: unknown, missing or malformed ones. */
export function readOptions(args: readonly string[]): ReadOptions {
  const given = parsed(args);
  if (!given) return { ok: false, problems: ['Argument inconnu ou sans valeur.'] };
  const { 'app-id': appId, domain, privacy, terms, out } = given;
  const problems = [
    appId === undefined
      ? '--app-id manque : l’identifiant (client) de l’application, dans le portail Azure.'
      : problem(GUID.test(appId), '--app-id n’est pas un identifiant : copiez-le du portail Azure (8-4-4-4-12 signes).'),
    domain === undefined
      ? '--domain manque : le nom sous lequel Relais est servi, par exemple relais.exemple.fr.'
      : problem(HOST.test(domain.toLowerCase()), '--domain n’est pas un nom de domaine : donnez-le sans https://, sans port et sans chemin, par exemple relais.exemple.fr.'),
    ...[['--privacy', privacy], ['--terms', terms]].map(([name, url]) => problem(url === undefined || isHttps(url), `${name ?? ''} n’est pas une adresse qui commence par https://.`)),
  ].filter((sentence) => sentence !== undefined);
  if (problems.length > 0 || appId === undefined || domain === undefined) return { ok: false, problems };
  const host = domain.toLowerCase();
  const home = `https://${host}/`;
  return { ok: true, options: { appId: appId.toLowerCase(), domain: host, privacyUrl: privacy ?? home, termsUrl: terms ?? home, out } };
}

function parsed(args: readonly string[]): Partial<Record<keyof typeof NAMES, string>> | undefined {
  try {
    const options = Object.fromEntries(Object.keys(NAMES).map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    return undefined;
  }
}

function problem(fine: boolean, sentence: string): string | undefined {
  return fine ? undefined : sentence;
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
