/** Shared with jest.browser.config.cjs. */
const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // A machine may be slow or busy: a test that waits for a condition gets time, none measures it.
  testTimeout: 30_000,
  // Suites wait for sockets and clocks more than they compute: jest's own choice (cores less one) leaves half of two cores idle.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': ['@swc/jest', swc] },
  // The page's modules name each other with .js, as a browser wants it; jest finds the .ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.relais/'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};
