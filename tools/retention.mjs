// `npm run retention`: the nightly run now, beside Relais. `-- --dry-run` only says whom it would tell and erase, by id, and when.
import { messages } from './messages.mjs';
import { product, refusal, withOrganisation } from './set-up/organisation.mjs';
import { main, say, SetUpError } from './set-up/run.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  if (args.length > 1 || (args.length === 1 && args[0] !== '--dry-run')) throw new SetUpError(messages.retentionUsage);
  return withOrganisation(async (env) => {
    const { foreseeRetention, keepToRetention } = product('operations/retention.js');
    const result = await (args.length === 1 ? foreseeRetention(env) : keepToRetention(env));
    if (result.done === 'refused') throw refusal(result);
    if (result.done === 'retention') say(messages.retentionDone(result.told, result.erased));
    else foreseen(result);
    return 0;
  });
});

/** One line a person: the date, what happens, the id. */
function foreseen({ planned, today }) {
  for (const { on, step, person } of planned) say(messages.retentionLine(step === 'tell' ? today : on, messages.retentionSteps[step], person));
  const due = (wanted) => planned.filter(({ step }) => step === wanted).length;
  say(messages.retentionForeseen(due('tell'), due('erase')));
}
