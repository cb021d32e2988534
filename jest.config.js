/** Tests run as compiled: the same JavaScript, source maps and module loading that `palisade` itself runs with. */
module.exports = {
  rootDir: "dist",
  testMatch: ["**/*.test.js"],
  // Files that take minutes each are for `npm run test:exhaustive` alone; the end of a run names them.
  testPathIgnorePatterns: [
    "/node_modules/",
    ...(process.env.PALISADE_EXHAUSTIVE === undefined ? ["\\.exhaustive\\.test\\.js$"] : []),
  ],
  testEnvironment: "node",
  transform: {},
  globalSetup: `${__dirname}/cli/tools/jest/start-shared-servers.js`,
  globalTeardown: `${__dirname}/cli/tools/jest/stop-shared-servers.js`,
  setupFiles: [`${__dirname}/cli/tools/jest/sampling.js`],
  setupFilesAfterEnv: [`${__dirname}/cli/tools/jest/cost-matcher.js`],
  testSequencer: `${__dirname}/cli/tools/jest/slowest-first.js`,
  // Much of the time goes by while other processes work: those that tests start.
  maxWorkers: 2,
  // Guards against hanging only: a busy machine takes several times as long.
  testTimeout: 300_000,
  reporters: ["default", `${__dirname}/cli/tools/jest/tally-reporter.js`],
};
