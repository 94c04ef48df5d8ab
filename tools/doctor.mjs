// `npm run doctor`: what is well, what is not, why, and how to mend it. Changes nothing. Exit code 1 when something is to be mended.
import { doctorMessages as words } from './doctor-messages.mjs';
import { buildState } from './set-up/build.mjs';
import { hasDependencies } from './set-up/dependencies.mjs';
import { freeSpace, portState } from './set-up/doctor-looks.mjs';
import { loadEnvironment } from './set-up/environment.mjs';
import { product } from './set-up/organisation.mjs';
import { hasPrivateData, runningPrivateRedis } from './set-up/private-redis.mjs';
import { main, say } from './set-up/run.mjs';

const MARKS = { well: '✓', note: '!', wrong: '✗' };
const ORDER = ['well', 'note', 'wrong'];
/** Stands for the private Redis that is not running, so that all other settings can be judged. */
const NOWHERE = '/nowhere.sock';

await main(async () => {
  say(words.title);
  const findings = [...ofMachine(), ...(await ofOrganisation())];
  for (const finding of findings) tell(finding);
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  const worst = ORDER.findLast((level) => count(level) > 0);
  say(worst === 'wrong' ? words.sick(count('wrong')) : worst === 'note' ? words.notes(count('note')) : words.allWell);
  return worst === 'wrong' ? 1 : 0;
});

function ofMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  const build = buildState();
  return [
    { code: 'node', level: major >= 20 ? 'well' : 'wrong', facts: { version: process.versions.node } },
    { code: 'dependencies', level: hasDependencies() ? 'well' : 'wrong' },
    { code: 'build', level: { ready: 'well', old: 'note', missing: 'wrong' }[build] },
    freeSpace(),
  ];
}

/** Needs the compiled bot: without it there is nothing to look with. */
async function ofOrganisation() {
  if (buildState() === 'missing' || !hasDependencies()) return [];
  const env = loadEnvironment();
  const { loadConfig } = product('config.js');
  const port = async (address) => {
    const loaded = loadConfig({ ...env, REDIS_URL: address });
    return loaded.ok ? portState(loaded.config) : [];
  };
  const { examine } = product('operations/examine.js');
  if (env.REDIS_URL) return [...(await port(env.REDIS_URL)), ...(await examine(env))];
  const running = await runningPrivateRedis();
  if (running !== undefined) return [{ code: 'private', level: 'well' }, ...(await port(running)), ...(await examine({ ...env, REDIS_URL: running }))];
  const judged = loadConfig({ ...env, REDIS_URL: NOWHERE });
  const settings = judged.ok ? { code: 'settings', level: 'well' } : { code: 'settings', level: 'wrong', facts: { sentences: judged.problems } };
  return [settings, { code: 'private', level: 'note', facts: { data: hasPrivateData() } }, ...(await port(NOWHERE))];
}

function tell({ code, level, facts = {} }) {
  const { why, fix, [level]: says } = words[code];
  say(`  ${MARKS[level]} ${says(facts)}`);
  for (const sentence of facts.sentences ?? []) say(`      ${sentence}`);
  if (level === 'well') return;
  say(`      ${words.why} : ${why}`);
  say(`      ${words.fix} : ${fix}`);
}
