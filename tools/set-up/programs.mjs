// Finding programs of this machine, and installing them from Debian where we may.
import { accessSync, chmodSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { messages } from '../messages.mjs';
import { runLogged, SetUpError } from './run.mjs';

const POLICY = '/usr/sbin/policy-rc.d';

/** The first of these programs on the PATH or in the usual folders. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  for (const name of names) {
    const path = folders.filter(Boolean).map((folder) => join(folder, name)).find(isExecutable);
    if (path !== undefined) return path;
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function ensureRedis() {
  return findProgram('redis-server', 'valkey-server')
    ?? (await install({ title: messages.redisInstall, missing: messages.redisMissing, packages: ['redis-server'], log: 'apt-redis.log' }))
    ?? findProgram('redis-server')
    ?? fail(messages.redisMissing);
}

export async function ensureChromium() {
  const given = process.env.RELAIS_CHROMIUM;
  if (given) return given;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return findProgram(...names)
    ?? (await install({ title: messages.chromiumInstall, missing: messages.chromiumMissing, packages: ['chromium'], log: 'apt-chromium.log' }))
    ?? findProgram(...names)
    ?? fail(messages.chromiumMissing);
}

function fail(sentence) {
  throw new SetUpError(sentence);
}

/** Installs Debian packages as root, without letting them start a system service. */
async function install({ title, missing, packages, log }) {
  const apt = findProgram('apt-get');
  if (apt === undefined || process.getuid?.() !== 0) fail(missing);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const allowServices = forbidServices();
  try {
    await runLogged({ title, program: apt, args: [...wait, 'update'], log: `update-${log}`, failure: missing, env });
    await runLogged({ title: `  ${packages.join(' ')}`, program: apt, args: [...wait, 'install', '-y', '--no-install-recommends', ...packages], log, failure: missing, env });
  } finally {
    allowServices();
  }
}

/** Debian asks this file before a package starts a service. One that is already there is the administrator's. */
function forbidServices() {
  if (existsSync(POLICY)) return () => {};
  const remove = () => rmSync(POLICY, { force: true });
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
  chmodSync(POLICY, 0o755);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return () => {
    remove();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  };
}
