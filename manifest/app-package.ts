import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { zipSync } from 'fflate';
import type { PackageOptions } from './options';
import { pngSize } from './png';

export type AppPackage = { ok: true; zip: Uint8Array } | { ok: false; problems: string[] };

/** Side of each icon in pixels (Teams app manifest, `icons`). */
const ICONS = { 'color.png': 192, 'outline.png': 32 } as const;
/** The same package gives the same bytes. */
const PACKED_AT = new Date(2020, 0, 1);

/** The zip that is uploaded to Teams: the manifest for this app and domain, and two icons. Refused when any of it would be. */
export function appPackage(options: PackageOptions, folder = __dirname): AppPackage {
  const manifest = filled(readFileSync(join(folder, 'manifest.json'), 'utf8'), options);
  const icons = Object.keys(ICONS).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  const problems = [...manifestProblems(JSON.parse(manifest)), ...icons.flatMap(([name, bytes]) => iconProblem(name as keyof typeof ICONS, bytes))];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, zip: zipSync({ 'manifest.json': new TextEncoder().encode(manifest), ...Object.fromEntries(icons) }, { mtime: PACKED_AT }) };
}

/** What the official schema of the manifest's own version says against it; needs no network. */
export function manifestProblems(manifest: unknown): string[] {
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schemaOf(manifest));
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `manifest.json${instancePath} ${message ?? 'is refused'}`);
}

function schemaOf(manifest: unknown): object {
  const version = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'manifestVersion') : undefined;
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${String(version)}/MicrosoftTeams.schema.json`;
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

function filled(template: string, { appId, domain, privacyUrl, termsUrl }: PackageOptions): string {
  const values: Record<string, string> = { APP_ID: appId, DOMAIN: domain, PRIVACY_URL: privacyUrl, TERMS_URL: termsUrl };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => JSON.stringify(values[name] ?? '').slice(1, -1));
}

function iconProblem(name: keyof typeof ICONS, bytes: Uint8Array): string[] {
  const size = pngSize(bytes);
  if (!size) return [`${name} is not a PNG`];
  const side = ICONS[name];
  return size.width === side && size.height === side ? [] : [`${name} is ${size.width}×${size.height}, Teams wants ${side}×${side}`];
}
