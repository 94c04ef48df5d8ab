import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage, manifestProblems } from '../../manifest/app-package';
import { readOptions, type PackageOptions } from '../../manifest/options';
import { packageApp } from '../../manifest/package-app';
import { writePng } from '../../manifest/png';
import { phraseIntent } from '../../src/understanding/phrases';

const ROOT = join(__dirname, '..', '..');
const APP_ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const GOOD = ['--app-id', APP_ID, '--domain', 'relais.example.org'];
const options: PackageOptions = { appId: APP_ID, domain: 'relais.example.org', privacyUrl: 'https://relais.example.org/', termsUrl: 'https://relais.example.org/', out: undefined };

const folder = mkdtempSync(join(tmpdir(), 'relais-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[]): { code: number; said: string } {
  const lines: string[] = [];
  const code = packageApp(args, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

function manifestIn(path: string) {
  return JSON.parse(strFromU8(unzipSync(new Uint8Array(readFileSync(path)))['manifest.json'] ?? new Uint8Array()));
}

describe('the Teams app package', () => {
  const out = join(folder, 'new', 'relais.zip');

  it('is written where it was asked for, with the manifest and the two icons at its root', () => {
    const { code, said } = run([...GOOD, '--out', out]);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('relais.zip') });
    const files = unzipSync(new Uint8Array(readFileSync(out)));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(readFileSync(join(ROOT, 'manifest/color.png')));
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toContain('{{');
  });

  it('names the app, the bot and the domain it was made for', () => {
    const manifest = manifestIn(out);
    expect(manifest).toMatchObject({ id: APP_ID, validDomains: ['relais.example.org'], developer: { websiteUrl: 'https://relais.example.org/', privacyUrl: 'https://relais.example.org/' } });
    expect(manifest.bots).toEqual([expect.objectContaining({ botId: APP_ID, scopes: ['personal'] })]);
    expect(manifestProblems(manifest)).toEqual([]);
  });

  it('tells where the organisation speaks of privacy and its terms', () => {
    expect(run([...GOOD, '--out', out, '--privacy', 'https://example.org/vie-privee', '--terms', 'https://example.org/conditions']).code).toBe(0);
    expect(manifestIn(out).developer).toMatchObject({ privacyUrl: 'https://example.org/vie-privee', termsOfUseUrl: 'https://example.org/conditions' });
  });

  it('is the same file when it is made twice', () => {
    const [once, twice] = [appPackage(options), appPackage(options)];
    expect(once.ok && twice.ok && Buffer.from(once.zip).equals(Buffer.from(twice.zip))).toBe(true);
  });

  it('proposes only commands that the bot understands', () => {
    const { commands } = manifestIn(out).bots[0].commandLists[0];
    expect(commands.filter(({ title }: { title: string }) => phraseIntent(title) === undefined)).toEqual([]);
  });

  it('runs as a command of its own', () => {
    const path = join(folder, 'command.zip');
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const good = spawnSync(process.execPath, [tsx, 'manifest/package-app.ts', ...GOOD, '--out', path], { cwd: ROOT, encoding: 'utf8' });
    expect({ code: good.status, written: existsSync(path), errors: good.stderr }).toEqual({ code: 0, written: true, errors: '' });
    const bad = spawnSync(process.execPath, [tsx, 'manifest/package-app.ts'], { cwd: ROOT, encoding: 'utf8' });
    expect({ code: bad.status, said: bad.stdout }).toEqual({ code: 1, said: expect.stringContaining('--app-id manque') });
  });
});

describe('a package that cannot be made', () => {
  it.each([
    ['nothing is given', [], '--app-id manque'],
    ['the app id is missing', ['--domain', 'relais.example.org'], '--app-id manque'],
    ['the domain is missing', ['--app-id', APP_ID], '--domain manque'],
    ['the app id is not one', ['--app-id', 'relais', '--domain', 'relais.example.org'], '--app-id n’est pas un identifiant'],
    ['the domain is an address', ['--app-id', APP_ID, '--domain', 'https://relais.example.org'], '--domain n’est pas un nom de domaine'],
    ['the domain has a port', ['--app-id', APP_ID, '--domain', 'relais.example.org:3978'], '--domain n’est pas un nom de domaine'],
    ['the domain has a path', ['--app-id', APP_ID, '--domain', 'example.org/relais'], '--domain n’est pas un nom de domaine'],
    ['the domain is a wildcard', ['--app-id', APP_ID, '--domain', '*.example.org'], '--domain n’est pas un nom de domaine'],
    ['the domain is this machine', ['--app-id', APP_ID, '--domain', 'localhost'], '--domain n’est pas un nom de domaine'],
    ['the domain is a number', ['--app-id', APP_ID, '--domain', '192.0.2.7'], '--domain n’est pas un nom de domaine'],
    ['the privacy page is not https', [...GOOD, '--privacy', 'http://example.org'], '--privacy n’est pas une adresse'],
    ['the terms are no address', [...GOOD, '--terms', 'ici'], '--terms n’est pas une adresse'],
    ['an argument is unknown', [...GOOD, '--tenant', 'x'], 'Argument inconnu'],
    ['an argument has no value', ['--app-id'], 'Argument inconnu ou sans valeur'],
  ])('says what to do when %s', (_title, args, sentence) => {
    const { code, said } = run(args);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(sentence) });
    expect(said).toContain('npm run manifest -- --app-id');
  });

  it('says so when the file cannot be written there', () => {
    expect(run([...GOOD, '--out', join(folder, 'new')])).toEqual({ code: 1, said: expect.stringContaining('n’a pas pu être écrit') });
  });

  it('says all that is wrong at once', () => {
    expect(readOptions(['--app-id', 'x', '--domain', 'y', '--terms', 'z'])).toEqual({ ok: false, problems: [expect.any(String), expect.any(String), expect.any(String)] });
  });

  it('is refused with an icon of another size, or one that is no picture', async () => {
    const copy = join(folder, 'copy');
    await cp(join(ROOT, 'manifest'), copy, { recursive: true });
    await writeFile(join(copy, 'color.png'), writePng({ width: 32, height: 32, rgba: new Uint8Array(32 * 32 * 4) }));
    await writeFile(join(copy, 'outline.png'), 'GIF89a');
    expect(appPackage(options, copy)).toEqual({ ok: false, problems: ['color.png is 32×32, Teams wants 192×192', 'outline.png is not a PNG'] });
  });

  it('is refused when the manifest breaks the official schema', () => {
    const good = JSON.parse(readFileSync(join(ROOT, 'manifest/manifest.json'), 'utf8'));
    expect(manifestProblems({ ...good, id: APP_ID, bots: [{ botId: APP_ID, scopes: ['groupchat'] }] })).toEqual(expect.arrayContaining([expect.stringMatching(/^manifest\.json\/bots\/0\/scopes\/0 must be equal/)]));
    expect(manifestProblems({ ...good, name: { short: 'x'.repeat(31) } })).toEqual(expect.arrayContaining([expect.stringContaining('manifest.json/name/short')]));
  });
});
