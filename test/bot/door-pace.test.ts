import { gateFor } from '../../src/bot/door-gate';
import { pacer } from '../../src/bot/door-pace';

describe('a pace', () => {
  it('lets so many pass at once, then one after the other', () => {
    const pace = pacer({ perSecond: 2, atOnce: 3 });
    const waits = [0, 0, 0, 0, 500, 500, 1_000].map((now) => pace.take('awa', now));
    expect(waits).toEqual([0, 0, 0, 500, 0, 500, 0]);
  });

  it('is full again after a rest, and never more than full', () => {
    const pace = pacer({ perSecond: 1, atOnce: 2 });
    const take = (now: number): number => pace.take('awa', now);
    expect([take(0), take(0), take(0), take(3_600_000), take(3_600_000), take(3_600_000)]).toEqual([0, 0, 1_000, 0, 0, 1_000]);
  });

  it('takes nothing when it only looks, nor when it refuses', () => {
    const pace = pacer({ perSecond: 1, atOnce: 1 });
    for (let looks = 0; looks < 10; looks += 1) expect(pace.wait('awa', 0)).toBe(0);
    expect(pace.take('awa', 0)).toBe(0);
    for (let refusals = 0; refusals < 10; refusals += 1) expect(pace.take('awa', 0)).toBe(1_000);
    expect(pace.take('awa', 1_000)).toBe(0);
  });

  it('is everybody’s own', () => {
    const pace = pacer({ perSecond: 1, atOnce: 1 });
    expect([pace.take('awa', 0), pace.take('marius', 0), pace.take('awa', 0)]).toEqual([0, 0, 1_000]);
  });

  it('forgets who is at rest, and still knows who is not', () => {
    const pace = pacer({ perSecond: 1, atOnce: 1 });
    for (let one = 0; one < 300_000; one += 1) pace.take(`somebody-${one}`, one);
    pace.take('awa', 300_000);
    expect(pace.take('awa', 300_001)).toBe(999);
  });
});

describe('the gate', () => {
  it('lets a connector knock as often as it likes, as long as it is let in', () => {
    const gate = gateFor({ now: () => 0 });
    for (let knocks = 0; knocks < 10_000; knocks += 1) expect(gate.knock('52.0.0.1')).toBe(0);
  });

  it('makes somebody wait who was refused a hundred times, and nobody else', () => {
    const gate = gateFor({ now: () => 0 });
    for (let refusals = 0; refusals < 100; refusals += 1) gate.refused('198.51.100.1');
    expect(gate.knock('198.51.100.1')).toBeGreaterThan(0);
    expect([gate.knock('52.0.0.1'), gate.visit('198.51.100.1')]).toEqual([0, 0]);
  });

  it('lets a whole group open the page from one address', () => {
    const gate = gateFor({ now: () => 0 });
    for (let requests = 0; requests < 12 * 40; requests += 1) expect(gate.visit('198.51.100.1')).toBe(0);
  });
});
