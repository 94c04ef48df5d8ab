// Completes package-lock.json so that `npm ci` accepts it on every platform.
// A registry proxy may not serve the optional binaries of other platforms: npm then leaves them out of
// the lock, and `npm ci` refuses the file. Each missing one gets a stub that npm may skip.
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const PLATFORMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));

/** The place in the lock where node would find `name` when required from the package at `from`. */
function find(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const key = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock.packages[key] !== undefined) return key;
    if (at === '') return undefined;
  }
}

/** os, cpu and libc, read from the package's name: `@swc/core-linux-x64-musl` → linux, x64, musl. */
function restrictions(name) {
  const words = name.split(/[/\-.]/);
  const os = words.find((word) => PLATFORMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word)) ?? (words.includes('armv7') ? 'arm' : undefined);
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [os] }),
    ...(os === 'linux' && musl ? { libc: ['musl'] } : {}),
    ...(os === 'linux' && glibc ? { libc: ['glibc'] } : {}),
  };
}

function addMissingOptionals() {
  const added = [];
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (find(from, name) !== undefined) continue;
      if (!/^\d/.test(version)) throw new Error(`${from} wants ${name}@${version}: no exact version to put in the lock`);
      lock.packages[`node_modules/${name}`] = { version, ...restrictions(name), ...(entry.dev ? { dev: true } : {}), optional: true };
      added.push(`${name}@${version}`);
    }
  }
  return added;
}

/** The registry's address is a matter of each machine, not of the project. */
function removeAddresses() {
  let removed = 0;
  for (const entry of Object.values(lock.packages)) {
    if (entry.resolved === undefined || entry.link === true) continue;
    delete entry.resolved;
    removed += 1;
  }
  return removed;
}

const removed = removeAddresses();
const added = addMissingOptionals();
const [root, ...others] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} optional packages added, ${removed} addresses removed\n`);
for (const name of added) process.stdout.write(`  + ${name}\n`);
