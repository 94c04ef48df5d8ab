// Which bot runs from this checkout: one at a time.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { isRunning, within } from './processes.mjs';
import { makeState, ROOT, say, SetUpError, STATE } from './run.mjs';

export const BOT = join(ROOT, 'dist', 'src', 'main.js');

const STARTER = join('tools', 'start.mjs');
const RECORD = join(STATE, 'start.json');
const ENDS_WITHIN_MS = 12_000;

export function remember(bot) {
  makeState();
  writeFileSync(RECORD, JSON.stringify({ starter: process.pid, bot }));
}

export function forget() {
  rmSync(RECORD, { force: true });
}

/** Refuses when Relais runs here already; a bot left by a killed `npm start` is ended before its Redis is. */
export async function endPrevious() {
  const { starter, bot } = readRecord();
  // After a restart of a container the old numbers may be our own.
  const ours = [process.pid, process.ppid];
  if (!ours.includes(starter) && isRunning(starter, STARTER)) throw new SetUpError(messages.alreadyRunning(starter));
  if (!isRunning(bot, BOT)) return;
  say(messages.botOrphan);
  process.kill(bot, 'SIGTERM');
  const gone = await within(ENDS_WITHIN_MS, () => !isRunning(bot, BOT));
  if (!gone) process.kill(bot, 'SIGKILL');
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'));
  } catch {
    return {};
  }
}
