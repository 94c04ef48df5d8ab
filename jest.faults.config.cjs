const shared = require('./jest.config.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/test/faults/**/*.fault.ts'],
  // Each run has a deadline of its own; this one only ends what hangs.
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/faults/longest-first.cjs',
  // They wait for minutes more than they compute.
  maxWorkers: 4,
};
