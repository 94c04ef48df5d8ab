// The parts of a test run: each one says how many tests passed and failed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { main, makeState, runCaptured, say, seconds, STATE } from './run.mjs';

const MODULES = 'node_modules';

/** Runs the parts one after the other; the last line is `N passed, N failed`. */
export async function runParts(setUp, parts) {
  await main(
    async () => {
      await setUp();
      const total = { passed: 0, failed: 0 };
      for (const part of parts) {
        const { passed, failed } = await part();
        total.passed += passed;
        total.failed += failed;
      }
      say(`${total.passed} passed, ${total.failed} failed`);
      return total.failed === 0 && total.passed > 0 ? 0 : 1;
    },
    () => say('0 passed, 1 failed'),
  );
}

/** A program that counts as one test: all is well when every run of it ends with 0. */
export async function check(name, script, ...runs) {
  const start = performance.now();
  const results = await Promise.all(runs.map((args) => runCaptured(process.execPath, [join(MODULES, script), ...args])));
  const bad = results.filter(({ code }) => code !== 0);
  for (const { output } of bad) say(output.trimEnd());
  return report(name, start, bad.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** A jest run, counted from its own report; a suite that cannot load is a failure, and so is a run without tests. */
export async function jest(name, args, env = process.env) {
  makeState();
  const start = performance.now();
  const path = join(STATE, 'jest.json');
  rmSync(path, { force: true });
  const { code, output } = await runCaptured(process.execPath, [join(MODULES, 'jest/bin/jest.js'), '--json', '--forceExit', `--outputFile=${path}`, ...args], env);
  const counts = countsOf(path, code);
  if (counts.failed > 0) say(output.trimEnd());
  if (counts.passed + counts.failed === 0) {
    say(messages.noTest);
    counts.failed = 1;
  }
  return report(name, start, counts);
}

function countsOf(path, code) {
  try {
    const result = JSON.parse(readFileSync(path, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 && result.numPassedTests > 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function report(name, start, counts) {
  say(counts.failed === 0 ? messages.partOk(name, seconds(start)) : messages.partFailed(name, seconds(start)));
  return counts;
}
