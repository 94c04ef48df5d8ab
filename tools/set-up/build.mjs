// Compiles the bot and its web page into dist/, only when a source changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { messages } from '../messages.mjs';
import { ROOT, runCaptured, say, seconds, SetUpError } from './run.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.stamp');
const PAGE = join(ROOT, 'src', 'webchat', 'page');
const SOURCES = ['src', 'dialogs', 'cards', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const ASSETS = new Set(['.html', '.css', '.svg', '.ico', '.webmanifest']);

/** 'missing', 'old' (a source changed since), or 'ready'. */
export function buildState() {
  if (!existsSync(STAMP)) return 'missing';
  return readFileSync(STAMP, 'utf8') === fingerprint() ? 'ready' : 'old';
}

export async function ensureBuild() {
  if (buildState() === 'ready') return;
  const wanted = fingerprint();
  const start = performance.now();
  say(messages.build);
  rmSync(DIST, { recursive: true, force: true });
  const projects = [join(ROOT, 'tsconfig.build.json'), join(PAGE, 'tsconfig.json')].filter((path) => existsSync(path));
  await Promise.all(projects.map(compile));
  copyAssets();
  writeFileSync(STAMP, wanted);
  say(messages.done(seconds(start)));
}

async function compile(project) {
  const { code, output } = await runCaptured(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project]);
  // A page without scripts yet is no error (TS18003: no inputs were found).
  if (code === 0 || output.includes('TS18003')) return;
  throw new SetUpError(`${output}${messages.buildFailed}`);
}

function copyAssets() {
  mkdirSync(join(DIST, 'page'), { recursive: true });
  for (const path of existsSync(PAGE) ? files(PAGE) : []) {
    if (ASSETS.has(extname(path))) cpSync(path, join(DIST, 'page', relative(PAGE, path)));
  }
}

/** Path, time and size of every source: cheap, and different after any edit. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const path of SOURCES.flatMap((source) => files(join(ROOT, source)))) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(ROOT, path)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}
