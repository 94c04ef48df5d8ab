import { text } from 'node:stream/consumers';
import { loadCommunes } from '../../src/adapters/communes';
import { systemClock } from '../../src/adapters/system/clock';
import { findNamedCommune } from '../../src/domain/commune';
import { dateOf, LocalDate, toWall } from '../../src/domain/wall-clock';
import { readOffer } from '../../src/understanding/offer/read-offer';

/** `npm run --silent extract-offer < text`: each offer, separated by a line `---`, as one line of JSON. */
async function main(args: readonly string[]): Promise<void> {
  const today = dayAsked(args);
  const [pasted, index] = await Promise.all([text(process.stdin), loadCommunes()]);
  const offers = pasted.split(/^---[ \t]*\r?$/m);
  if (offers.length > 1 && offers.at(-1)?.trim() === '') offers.pop();
  for (const offer of offers) {
    const { fields, warnings } = readOffer(offer, { today, findCommune: (name) => findNamedCommune(index, name) });
    process.stdout.write(`${JSON.stringify({ ...fields, warnings })}\n`);
  }
}

/** The day that `--today` fixes, else today in Paris. */
function dayAsked(args: readonly string[]): LocalDate {
  if (!args.includes('--today')) return dateOf(toWall(systemClock.now(), 'Europe/Paris'));
  const day = LocalDate.safeParse(args[args.indexOf('--today') + 1]);
  if (!day.success) throw new Error('--today wants a day as YYYY-MM-DD');
  return day.data;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'the offers could not be read'}\n`);
  process.exitCode = 1;
});
