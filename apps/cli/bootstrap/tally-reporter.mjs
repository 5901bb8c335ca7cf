/** Tells `test.mjs` how many tests there were: Jest's own summary is not a line that every CI understands. */
export default class TallyReporter {
  onRunComplete(_contexts, results) {
    process.send?.({
      passed: results.numPassedTests,
      // A file that cannot even be loaded is a failure without a test.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    });
  }
}
