/** What is wrong with the command line itself: told on standard error, and the end of the run before anything is connected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
