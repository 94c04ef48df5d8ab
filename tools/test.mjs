// `npm test`: types, lint, then jest. Arguments go to jest: `npm test -- test/domain`.
import { existsSync, readdirSync } from 'node:fs';
import { messages } from './messages.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { check, jest, runParts } from './set-up/parts.mjs';
import { ensureRedis } from './set-up/programs.mjs';

/** The page and its tests have a browser's types: projects of their own, when they have a source. */
const projects = ['.', ...['test/browser', 'src/webchat/page'].filter(hasSource)].map((folder) => `${folder}/tsconfig.json`);

function hasSource(folder) {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.ts'));
}

await runParts(
  async () => {
    await ensureDependencies();
    await ensureRedis();
  },
  [
    () => check(messages.typeCheck, 'typescript/bin/tsc', ...projects.map((path) => ['--noEmit', '-p', path])),
    () => check(messages.lint, 'eslint/bin/eslint.js', ['.', '--max-warnings=0']),
    () => jest(messages.jest, process.argv.slice(2)),
  ],
);
