// `npm start`: from a fresh clone to a running bot.
import { spawn } from 'node:child_process';
import { messages } from './messages.mjs';
import { BOT, endPrevious, forget, remember } from './set-up/bot-record.mjs';
import { ensureBuild } from './set-up/build.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { loadEnvironment } from './set-up/environment.mjs';
import { startPrivateRedis } from './set-up/private-redis.mjs';
import { ensureRedis } from './set-up/programs.mjs';
import { ended, main, ROOT, say } from './set-up/run.mjs';

const BOT_ENDS_WITHIN_MS = 12_000;

await main(async () => {
  const env = loadEnvironment();
  await endPrevious();
  await ensureDependencies();
  const redisProgram = env.REDIS_URL ? undefined : await ensureRedis();
  await ensureBuild();
  const stop = stopRequest();
  const redis = redisProgram === undefined ? given(env.REDIS_URL) : await startPrivateRedis(redisProgram);
  try {
    return stop.asked ? 0 : await runBot({ ...env, REDIS_URL: redis.url }, redis, stop);
  } finally {
    await redis.stop();
    forget();
  }
});

function given(url) {
  say(messages.redisGiven);
  return { url, stop: async () => {} };
}

/** From here on Ctrl-C and a closed terminal end things in order: the bot, then Redis. */
function stopRequest() {
  const stop = { asked: false, passOn: () => {} };
  const ask = (signal) => {
    if (stop.asked) return;
    stop.asked = true;
    say(messages.botStop);
    stop.passOn(signal);
  };
  process.on('SIGINT', () => ask('SIGINT'));
  process.on('SIGTERM', () => ask('SIGTERM'));
  process.on('SIGHUP', () => ask('SIGTERM'));
  return stop;
}

/** Runs the bot until it ends by itself or is asked to. Gives its exit code. */
async function runBot(env, redis, stop) {
  say(messages.bot);
  // Its own process group: a Ctrl-C reaches it once, through us.
  const bot = spawn(process.execPath, ['--enable-source-maps', BOT], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  remember(bot.pid);
  const end = (signal) => {
    bot.kill(signal);
    const timer = setTimeout(() => {
      process.stderr.write(`${messages.botSlow(BOT_ENDS_WITHIN_MS / 1000)}\n`);
      bot.kill('SIGKILL');
    }, BOT_ENDS_WITHIN_MS);
    bot.once('exit', () => clearTimeout(timer));
  };
  stop.passOn = end;
  const onRedisLost = () => {
    process.stderr.write(`${messages.redisLost}\n`);
    end('SIGTERM');
  };
  redis.child?.once('exit', onRedisLost);
  const code = await ended(bot);
  redis.child?.off('exit', onRedisLost);
  return code;
}
