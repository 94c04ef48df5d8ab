import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Table {
  server: number;
  table: { start: string; instant: string; words: string; reminders: { step: string; fireAt: number }[] }[];
  thursday: unknown;
}

function onServerIn(zone: string): Table {
  const script = join(__dirname, 'clock-table.ts');
  const printed = execFileSync(process.execPath, ['--require', 'tsx/cjs', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  // Safe: the script beside this file prints exactly this.
  return JSON.parse(printed) as Table;
}

const tables = ['UTC', 'Europe/Paris', 'Pacific/Auckland'].map(onServerIn);

test('the three servers really are in three zones', () => {
  expect(new Set(tables.map(({ server }) => server)).size).toBe(3);
});

test('every second Tuesday at 9:30 stays at 9:30 over the clock changes of March and October 2027, wherever the server is', () => {
  for (const { table } of tables) {
    expect(table).toHaveLength(20);
    expect(table.map(({ start }) => start.slice(11))).toEqual(table.map(() => '09:30'));
    expect(table.every(({ words }) => words.startsWith('mardi '))).toBe(true);
    const hours = new Map(table.map(({ start, instant }) => [start.slice(0, 10), instant.slice(11, 16)]));
    expect([hours.get('2027-03-16'), hours.get('2027-03-30')]).toEqual(['08:30', '07:30']);
    expect([hours.get('2027-10-26'), hours.get('2027-11-09')]).toEqual(['07:30', '08:30']);
  }
});

test('reminders and typed dates do not depend on the zone of the server either', () => {
  const [utc, ...others] = tables.map(({ table, thursday }) => ({ table, thursday }));
  for (const other of others) expect(other).toEqual(utc);
});
