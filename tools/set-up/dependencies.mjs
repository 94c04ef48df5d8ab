// node_modules as package-lock.json says.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { ROOT, runLogged, SetUpError } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.relais-lock');

/** Installs when node_modules is missing, or was made from another package-lock.json. */
export async function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new SetUpError(messages.oldNode(process.version));
  const lock = readFileSync(LOCK, 'utf8');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (read(STAMP) === wanted) return;
  if (!isInstalled(JSON.parse(lock))) await install();
  writeFileSync(STAMP, wanted);
}

/** Whether node_modules is as package-lock.json says, without changing it. */
export function hasDependencies() {
  const lock = readFileSync(LOCK, 'utf8');
  return read(STAMP) === createHash('sha256').update(lock).digest('hex') || isInstalled(JSON.parse(lock));
}

async function install() {
  // Development packages too: the TypeScript compiler is one of them.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') === true ? process.env.npm_execpath : undefined;
  await runLogged({
    title: messages.dependencies,
    program: npm === undefined ? 'npm' : process.execPath,
    args: npm === undefined ? args : [npm, ...args],
    log: 'npm-ci.log',
    failure: messages.dependenciesFailed,
  });
}

/** True when somebody already ran npm here and got exactly these versions. */
function isInstalled(lock) {
  const installed = JSON.parse(read(INSTALLED) ?? '{"packages":{}}').packages;
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional === true || installed[path]?.version === entry.version,
  );
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
