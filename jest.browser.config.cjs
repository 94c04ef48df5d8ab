const shared = require('./jest.config.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  testTimeout: 30_000,
};
