/** The last line of a test run, counted by the runner: a run that executed nothing is seen. */
module.exports = class TallyReporter {
  onRunComplete(
    _,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, testResults },
  ) {
    const broken = testResults.filter((suite) => suite.testExecError).length;
    for (const { testResults: tests } of testResults)
      for (const { status, fullName } of tests) if (status === "pending") console.log(`skipped: ${fullName}`);
    if (numFailedTestSuites > 0 && broken > 0) console.log(`${broken} test files did not run`);
    console.log(
      `tests: ${numPassedTests} passed, ${numFailedTests + broken} failed, ${numPendingTests + numTodoTests} skipped`,
    );
  }
};
