/** Starts the files that took longest first, so that none of them runs alone at the end while other workers are idle. */
const Sequencer = require("@jest/test-sequencer").default;
const { readDurations, sourceName } = require("./durations");

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const durations = readDurations();
    const seconds = ({ path: file }) => durations[sourceName(file)] ?? 0;
    return [...tests].sort(
      (one, other) => seconds(other) - seconds(one) || one.path.localeCompare(other.path),
    );
  }
};
