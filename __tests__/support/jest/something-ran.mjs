/** Fails a run in which no test ran: a name that matches nothing, as after `-t`, must not look like success. */
export default class SomethingRan {
  #ran = true;

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    this.#ran = numPassedTests + numFailedTests + numRuntimeErrorTestSuites > 0;
    if (!this.#ran) console.error('\nNo test ran: nothing has the name or the path that was asked for.');
  }

  getLastError() {
    return this.#ran ? undefined : new Error('no test ran');
  }
}
