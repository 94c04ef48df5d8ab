import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Agenda {
  day: string;
  start: number;
  steps: { step: string; fireAt: number }[];
}

interface Period {
  slots: { at: number; wall: string; quiet: boolean; night: boolean; opens: number; tomorrow: unknown }[];
  nine: Agenda[];
  halfPastTwo: Agenda[];
  nineInQuiet: Agenda[];
}

const SLOT = 15 * 60_000;
const HOUR = 4 * SLOT;

function onServerIn(zone: string): { server: number; periods: Period[] } {
  const printed = execFileSync(process.execPath, ['--require', 'tsx/cjs', join(__dirname, 'clock-changes.ts')], { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 16e6 });
  // Safe: the script beside this file prints exactly this.
  return JSON.parse(printed) as { server: number; periods: Period[] };
}

const servers = ['UTC', 'Europe/Paris', 'Pacific/Auckland'].map(onServerIn);
const [march, october] = servers[0]?.periods ?? [];
if (!march || !october) throw new Error('two periods');
const both = [march, october];

/** The platform's own calendar, which the product does not use. */
const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });
const wallAt = (instant: number): string => paris.format(instant).replace(' ', 'T');
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What a day of the agenda does in each quarter of an hour, as the clock goes through them. */
function fired({ slots }: Period, agenda: readonly Agenda[], step: string): string[] {
  const due = agenda.flatMap(({ steps }) => steps.filter((candidate) => candidate.step === step)).map(({ fireAt }) => fireAt);
  return slots.flatMap(({ at }) => due.filter((fireAt) => fireAt > at - SLOT && fireAt <= at).map(wallAt));
}

describe('T-1 around both clock changes of 2027', () => {
  it('three servers in three zones agree on every quarter of an hour', () => {
    expect(new Set(servers.map(({ server }) => server)).size).toBe(3);
    expect(march.slots.length + october.slots.length).toBe(20 * 96);
    for (const { periods } of servers) expect(periods).toEqual(both);
  });

  it('the wall clock is that of the platform, the missing hour and the one that comes twice included', () => {
    for (const { slots } of both) expect(slots.map(({ wall }) => wall)).toEqual(slots.map(({ at }) => wallAt(at)));
    const walls = both.flatMap(({ slots }) => slots.map(({ wall }) => wall));
    expect(walls.filter((wall) => wall.startsWith('2027-03-28T02'))).toEqual([]);
    expect(walls.filter((wall) => wall === '2027-10-31T02:30')).toHaveLength(2);
  });

  it('a session at 09:00 is at 09:00 every day, and one at 02:30 on the two nights is at 03:30, and at the first 02:30', () => {
    for (const { nine } of both) expect(nine.map(({ start }) => wallAt(start))).toEqual(nine.map(({ day }) => `${day}T09:00`));
    for (const { halfPastTwo } of both) {
      expect(halfPastTwo.map(({ start }) => wallAt(start))).toEqual(halfPastTwo.map(({ day }) => (day === '2027-03-28' ? `${day}T03:30` : `${day}T02:30`)));
    }
    expect(october.halfPastTwo.find(({ day }) => day === '2027-10-31')?.start).toBe(Date.parse('2027-10-31T00:30Z'));
  });

  it('each daily job is done once each day, at its hour', () => {
    for (const period of both) {
      const days = period.nine.slice(1).map(({ day }) => day);
      const eves = period.nine.slice(0, -1).map(({ day }) => day);
      expect(fired(period, period.nine, 'P1D').slice(-eves.length)).toEqual(eves.map((day) => `${day}T09:00`));
      expect(fired(period, period.nine, 'digest').slice(-eves.length)).toEqual(eves.map((day) => `${day}T17:00`));
      expect(fired(period, period.nine, 'PT3H').filter((wall) => days.includes(wall.slice(0, 10)))).toEqual(days.map((day) => `${day}T06:00`));
      expect(fired(period, period.halfPastTwo, 'P1D').slice(-eves.length)).toEqual(eves.map((day) => (day === '2027-03-28' ? `${day}T03:30` : `${day}T02:30`)));
    }
  });

  it('hours before a session are hours that pass: three, over the change too', () => {
    for (const { start, steps } of [...march.halfPastTwo, ...october.halfPastTwo]) {
      expect(steps.filter(({ step }) => step === 'PT3H').map(({ fireAt }) => start - fireAt)).toEqual([3 * HOUR]);
    }
  });

  it('it is quiet from 20:00 to 08:00, on Sundays and on public holidays, and nothing fires then', () => {
    const holidays = ['2027-03-29', '2027-11-01'];
    for (const { slots, nineInQuiet } of both) {
      const isQuiet = (at: number): boolean => {
        const [day = '', time = ''] = wallAt(at).split('T');
        return time < '08:00' || time >= '20:00' || new Date(day).getUTCDay() === 0 || holidays.includes(day);
      };
      expect(slots.filter(({ at, quiet }) => quiet !== isQuiet(at))).toEqual([]);
      expect(slots.filter(({ at, opens }) => isQuiet(opens) || opens < at || (!isQuiet(at) && opens !== at))).toEqual([]);
      const fires = nineInQuiet.flatMap(({ steps }) => steps.map(({ fireAt }) => fireAt));
      expect(fires.length).toBeGreaterThan(nineInQuiet.length);
      expect(fires.filter(isQuiet)).toEqual([]);
    }
  });

  it('of an hour that comes twice, both are quiet when it is; an end that is missing comes an hour later', () => {
    for (const { slots } of both) {
      const isNight = (wall: string): boolean => wall.slice(11) >= '20:00' || wall.slice(11) < (wall.startsWith('2027-03-28') ? '03:30' : '02:30');
      const after = slots.filter(({ wall }) => !wall.startsWith('2027-10-31T02'));
      expect(after.filter(({ wall, night }) => night !== isNight(wall))).toEqual([]);
    }
    const twice = october.slots.filter(({ wall }) => wall.startsWith('2027-10-31T02')).map(({ wall, night }) => [wall.slice(11), night]);
    expect(twice).toEqual([['02:00', true], ['02:15', true], ['02:30', true], ['02:45', true], ['02:00', true], ['02:15', true], ['02:30', false], ['02:45', false]]);
  });

  it('tomorrow is the next day of the calendar at any hour', () => {
    for (const { slots } of both) {
      for (const { at, tomorrow } of slots) expect(JSON.stringify(tomorrow)).toContain(dayAfter(wallAt(at).slice(0, 10)));
    }
  });
});
