/** Suites that take minutes, longest first: they start before the short ones, which fill the gaps. */
const LONG = ['delivery-redis', 'delivery-changes', 'delivery-crash', 'state', 'inbound', 'operations', 'doors-fuzz'];

function place({ path }) {
  const at = LONG.findIndex((name) => path.endsWith(`/${name}.fault.ts`));
  return at < 0 ? LONG.length : at;
}

/** What jest asks of a sequencer (jestjs.io/docs/configuration#testsequencer-string). */
module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => place(a) - place(b));
  }
  shard(tests) {
    return tests;
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {
    // The order does not depend on earlier runs.
  }
};
