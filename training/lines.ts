import { createInterface } from 'node:readline';
import { loadCommunes } from '../src/adapters/communes';
import { systemClock } from '../src/adapters/system/clock';
import { findCommune } from '../src/domain/commune';
import { toWall, WallTime } from '../src/domain/wall-clock';
import { understand } from '../src/understanding/understand';

const ZONE = 'Europe/Paris';
const USAGE = 'npm run --silent understand -- [--role member|counsellor] [--now 2026-11-22T10:00] [--names Awa,Karim] < lines\n';

/** The word after an option of the command line. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Reads lines and prints what each means, one JSON object a line, as they come. */
async function main(): Promise<number> {
  const role = option('role') ?? 'member';
  const now = option('now') ?? toWall(systemClock.now(), ZONE);
  if ((role !== 'member' && role !== 'counsellor') || !WallTime.safeParse(now).success) {
    process.stderr.write(USAGE);
    return 2;
  }
  const firstNames = option('names')?.split(',') ?? [];
  const index = await loadCommunes();
  const context = { now, role, firstNames, findCommune: (text: string) => findCommune(index, text) } as const;
  for await (const line of createInterface({ input: process.stdin })) {
    const { intent, confidence, entities, alternatives } = understand(line, context);
    const answer = { intent, confidence, entities, ...(alternatives.length > 0 && { alternatives }) };
    // A reader that is slower than we are is waited for; one that went away ends us.
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

process.stdout.on('error', () => process.exit(0));
void main().then((code) => {
  process.exitCode = code;
});
