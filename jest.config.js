/** Tests run as compiled: the same JavaScript, source maps and module loading that `palisade` itself runs with. */
module.exports = {
  rootDir: "dist",
  testMatch: ["**/*.test.js"],
  testEnvironment: "node",
  transform: {},
  reporters: ["default", `${__dirname}/cli/tally-reporter.js`],
};
