/** Tests run as compiled: the same JavaScript, source maps and module loading that `palisade` itself runs with. */
module.exports = {
  rootDir: "dist",
  testMatch: ["**/*.test.js"],
  testEnvironment: "node",
  transform: {},
  globalSetup: `${__dirname}/cli/tools/jest/database-for-tests.js`,
  globalTeardown: `${__dirname}/cli/tools/jest/no-database-for-tests.js`,
  // Much of the time goes by while other processes work: those that tests start.
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ["default", `${__dirname}/cli/tools/jest/tally-reporter.js`],
};
