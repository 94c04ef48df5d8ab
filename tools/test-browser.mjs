// `npm run test:browser`: the web page in Debian's Chromium, against the compiled bot.
import { messages } from './messages.mjs';
import { ensureBuild } from './set-up/build.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { jest, runParts } from './set-up/parts.mjs';
import { ensureChromium, ensureRedis } from './set-up/programs.mjs';

let chromium;

await runParts(
  async () => {
    await ensureDependencies();
    await ensureRedis();
    chromium = await ensureChromium();
    await ensureBuild();
  },
  [
    () => jest(messages.browser, ['--config', 'jest.browser.config.cjs', '--runInBand', ...process.argv.slice(2)], { ...process.env, RELAIS_CHROMIUM: chromium }),
  ],
);
