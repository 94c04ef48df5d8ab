// `npm run backup -- <file>`: everything that is kept of the organisation, while Relais runs. `--erased <file>`: only who was erased.
import { resolve } from 'node:path';
import { messages } from './messages.mjs';
import { product, refusal, withOrganisation } from './set-up/organisation.mjs';
import { main, say, SetUpError } from './set-up/run.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  const onlyErased = args[0] === '--erased';
  const name = args[onlyErased ? 1 : 0];
  if (!name || name.startsWith('-') || args.length > (onlyErased ? 2 : 1)) throw new SetUpError(messages.backupUsage);
  const file = resolve(name);
  return withOrganisation(async (env) => {
    const { backUp, exportErased } = product('operations/backup.js');
    const result = await (onlyErased ? exportErased(env, file) : backUp(env, file));
    if (result.done === 'refused') throw refusal(result);
    say(onlyErased ? messages.erasedDone(file, result.people) : messages.backupDone(file, result.keys, result.bytes));
    return 0;
  });
});
