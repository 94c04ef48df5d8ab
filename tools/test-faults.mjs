// `npm run faults`: the compiled bot, killed and attacked. `-- --nightly` is the long profile, `-- --seed 7` repeats a run.
import { messages } from './messages.mjs';
import { ensureBuild } from './set-up/build.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { jest, runParts } from './set-up/parts.mjs';
import { ensureRedis } from './set-up/programs.mjs';
import { say } from './set-up/run.mjs';

const args = process.argv.slice(2);
const nightly = args.includes('--nightly');
const seedAt = args.indexOf('--seed');
const seed = seedAt >= 0 ? Number(args[seedAt + 1]) : Math.floor(Math.random() * 2 ** 31);
const rest = args.filter((arg, at) => arg !== '--nightly' && (seedAt < 0 || (at !== seedAt && at !== seedAt + 1)));

await runParts(
  async () => {
    await ensureDependencies();
    await ensureRedis();
    await ensureBuild();
    say(messages.seed(seed));
  },
  [
    () => jest(messages.faults, ['--config', 'jest.faults.config.cjs', ...rest], { ...process.env, RELAIS_TEST_PROFILE: nightly ? 'nightly' : 'commit', RELAIS_TEST_SEED: String(seed) }),
  ],
);
