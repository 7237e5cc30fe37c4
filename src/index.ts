/** What GitHub runs. Red until there is a verdict: neither a crash nor a promise that never settles may end green. */
process.exitCode = 1;

/** Node's own dump on stderr would be read by the runner for commands, and hold foreign text. */
async function die(error: unknown): Promise<void> {
  const { forAnnotation } = await import('./neutralise/log.js');
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stdout.write(`::error title=CDC Preflight failed::a bug, please report it: ${forAnnotation(text)}\n`, () => {
    process.exit(1);
  });
}
process.on('uncaughtException', (error) => void die(error));
process.on('unhandledRejection', (error) => void die(error));

const { action } = await import('./github/action.js');
const exitCode = await action();
// Sockets that are still saying goodbye are not waited for; what was printed is.
process.stdout.write('', () => {
  process.exit(exitCode);
});
