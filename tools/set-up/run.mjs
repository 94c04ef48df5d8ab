// Running other programs: quietly with a log, or captured.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messages } from '../messages.mjs';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What this checkout keeps on this machine: logs, the private Redis and its data. */
export const STATE = join(ROOT, '.relais');

const PROGRESS_MS = 5_000;

/** A failure with a sentence for the person at the terminal: shown without a stack. */
export class SetUpError extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function makeState() {
  mkdirSync(STATE, { recursive: true, mode: 0o700 });
}

export function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}

/** Runs a program into a log file, with a sign of life every five seconds. On failure says why and where the log is. */
export async function runLogged({ title, program, args, log, failure, env = process.env }) {
  makeState();
  const path = join(STATE, log);
  const file = openSync(path, 'w');
  const start = performance.now();
  say(title);
  const timer = setInterval(() => say(messages.still(Math.round((performance.now() - start) / 1000))), PROGRESS_MS);
  try {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', file, file] });
    const code = await ended(child);
    if (code !== 0) throw new SetUpError([lastLines(path), failure, messages.logAt(path)].filter(Boolean).join('\n'));
    say(messages.done(seconds(start)));
  } finally {
    clearInterval(timer);
    closeSync(file);
  }
}

/** A check that takes longer than this hangs: it is ended, and counts as failed. */
const LONGEST_MS = 15 * 60_000;

/** Runs a program and gives back its exit code and everything it printed. */
export async function runCaptured(program, args, env = process.env) {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_MS, killSignal: 'SIGKILL' });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await ended(child);
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}

/** The exit code; 1 when the program could not run or a signal ended it. */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function lastLines(path) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}

/** Runs a script's main function; a SetUpError is a sentence and `exitCode`, anything else a bug with its stack. */
export async function main(action, onFailure = () => {}) {
  try {
    process.exitCode = await action();
  } catch (error) {
    process.stderr.write(`${error instanceof SetUpError ? error.message : error.stack}\n`);
    onFailure();
    process.exitCode = 1;
  }
}
