import { speaksOfHealth } from '../../src/understanding/health';
import { HEALTH, NO_HEALTH } from './health-table';

describe.each(Object.entries(HEALTH))('health: %s', (_subject, reasons) => {
  it.each(reasons)('"%s" is not kept', (reason) => {
    expect(speaksOfHealth(reason)).toBe(true);
  });
});

test.each(NO_HEALTH)('"%s" says nothing about health', (reason) => {
  expect(speaksOfHealth(reason)).toBe(false);
});
