import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { TODAY } from './corpus';

const ROOT = join(__dirname, '..', '..', '..');

/** The command as `npm run extract-offer` starts it. */
function extract(input: string, ...args: string[]): { lines: unknown[]; error: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/support/extract-offer.ts', ...args], { cwd: ROOT, input, encoding: 'utf8', timeout: 60_000 });
  return { lines: stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)), error: stderr, status };
}

test('prints one JSON object a line for each text between lines of three dashes, fields in their order, warnings always', () => {
  const { lines, status } = extract('La boulangerie Martin à Valognes recherche un vendeur, CDD 6 mois, à partir du 1er décembre\r\n---\r\n\n---\nVersez 50 euros de frais de dossier\n', '--today', TODAY);
  expect(status).toBe(0);
  expect(lines).toEqual([
    { title: 'vendeur', employer: 'boulangerie Martin', commune: 'Valognes', contract: 'fixed-term', months: 6, start: '2026-12-01', warnings: [] },
    { warnings: [] },
    { warnings: ['asks-money'] },
  ]);
  expect(Object.keys(lines[0] ?? {})).toEqual(['title', 'employer', 'commune', 'contract', 'months', 'start', 'warnings']);
});

test('a day that is none is refused in one sentence', () => {
  const { lines, error, status } = extract('vendeur', '--today', '2026-02-31');
  expect([lines, status]).toEqual([[], 1]);
  expect(error).toBe('--today wants a day as YYYY-MM-DD\n');
});
