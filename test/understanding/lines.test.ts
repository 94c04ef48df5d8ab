import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What `npm run understand` prints for these lines. */
async function readingsOf(lines: readonly string[], ...options: string[]): Promise<{ code: number; readings: Record<string, unknown>[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'training/lines.ts', '--now', '2026-11-22T10:00', ...options], { cwd: ROOT, stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [code] = (await once(child, 'close')) as [number];
  const printed = Buffer.concat(chunks).toString('utf8').split('\n').filter((line) => line !== '');
  return { code, readings: printed.map((line) => JSON.parse(line)) };
}

test('each line, empty and very long ones too, is answered by one JSON object with intent, confidence and entities', async () => {
  const lines = ['finalement je ne viens plus mardi', '', 'é'.repeat(5_000), 'Valognes 😀', 'je pars de Valognes, 2 places', '\u2028', 'je veux mourir'];
  const { code, readings } = await readingsOf(lines);
  expect(code).toBe(0);
  expect(readings).toHaveLength(lines.length);
  for (const reading of readings) expect(reading).toEqual(expect.objectContaining({ intent: expect.any(String), confidence: expect.any(Number), entities: expect.any(Object) }));
  expect(readings[0]).toMatchObject({ intent: 'absent', entities: { session: '2026-11-24' } });
  expect(readings[4]).toMatchObject({ intent: 'carpool-offer', entities: { seats: 2, commune: { name: 'Valognes' } } });
  expect(readings[6]).toMatchObject({ intent: 'distress' });
});

test('a counsellor is understood as one, and the cohort’s first names are recognised', async () => {
  const { readings } = await readingsOf(['déplace la séance de mardi à jeudi 14h', 'noter Awa présente'], '--role', 'counsellor', '--names', 'Awa,Karim');
  expect(readings[0]).toMatchObject({ intent: 'move-session', entities: { session: '2026-11-24', date: '2026-11-26', time: '14:00' } });
  expect(readings[1]).toMatchObject({ entities: { firstNames: ['Awa'] } });
});

test('an unknown role is refused', async () => {
  expect((await readingsOf(['bonjour'], '--role', 'boss')).code).toBe(2);
});
