// `npm run restore -- <file>`: puts an organisation back as it was, into an empty place or, with --replace, over what is there.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messages } from './messages.mjs';
import { product, refusal, withOrganisation } from './set-up/organisation.mjs';
import { main, say, SetUpError } from './set-up/run.mjs';

await main(async () => {
  const { file, ...options } = asked();
  return withOrganisation(async (env) => {
    const result = await product('operations/restore.js').restore(env, file, options);
    if (result.done === 'refused') throw refusal(result);
    say(messages.restoreDone(new Date(result.at).toLocaleString('fr-FR'), result.keys, result.held, result.erased));
    return 0;
  });
});

function asked() {
  try {
    const { values, positionals } = parseArgs({ options: { replace: { type: 'boolean', default: false }, erased: { type: 'string' } }, allowPositionals: true });
    if (positionals.length !== 1) throw new SetUpError(messages.restoreUsage);
    return { file: resolve(positionals[0]), replace: values.replace, erasedFile: values.erased && resolve(values.erased) };
  } catch {
    throw new SetUpError(messages.restoreUsage);
  }
}
