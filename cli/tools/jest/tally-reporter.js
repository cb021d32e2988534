/**
 * Ends a test run with the files that took longest, the tests that were skipped and the tally, counted by the runner: a
 * run that executed nothing is seen.
 */
const { existsSync, readdirSync, readFileSync, rmSync } = require("node:fs");
const path = require("node:path");
const { sourceName, writeDurations } = require("./durations");

const shown = 20;

module.exports = class TallyReporter {
  onRunComplete(
    _,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, testResults },
  ) {
    const broken = testResults.filter((suite) => suite.testExecError).length;
    const durations = Object.fromEntries(
      testResults
        .filter(({ skipped }) => !skipped)
        .map(({ testFilePath, perfStats: { start, end } }) => [
          sourceName(testFilePath),
          (end - start) / 1_000,
        ]),
    );
    printSlowest(durations);
    writeDurations(durations);
    printSamples();
    for (const { testResults: tests } of testResults)
      for (const { status, fullName } of tests) if (status === "pending") console.log(`skipped: ${fullName}`);
    if (numFailedTestSuites > 0 && broken > 0) console.log(`${broken} test files did not run`);
    console.log(
      `tests: ${numPassedTests} passed, ${numFailedTests + broken} failed, ${numPendingTests + numTodoTests} skipped`,
    );
  }
};

function printSlowest(durations) {
  const slowest = Object.entries(durations)
    .sort(([, one], [, other]) => other - one)
    .slice(0, shown);
  console.log(`slowest files of ${Object.keys(durations).length}, in seconds:`);
  for (const [file, seconds] of slowest) console.log(`${seconds.toFixed(1).padStart(7)}  ${file}`);
}

/** What sampling.js chose in the processes of the run. */
function printSamples() {
  const file = process.env.PALISADE_SAMPLES;
  if (file === undefined || !existsSync(file)) return;
  const samples = [...new Set(readFileSync(file, "utf8").trim().split("\n"))].sort();
  rmSync(file);
  console.log(
    `samples, by seed ${process.env.PALISADE_TEST_SEED ?? "1"} (npm run test:exhaustive takes all):`,
  );
  for (const sample of samples) console.log(`  ${sample}`);
  if (process.env.PALISADE_EXHAUSTIVE === undefined)
    for (const name of exhaustiveFiles()) console.log(`  none of ${name}`);
}

/** The files that jest.config.js leaves to the exhaustive run. */
const exhaustiveFiles = () =>
  readdirSync(path.join(__dirname, ".."), { recursive: true })
    .filter((name) => name.endsWith(".exhaustive.test.ts"))
    .map((name) => path.join("cli/tools", name));
