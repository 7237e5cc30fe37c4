/** What GitHub runs. Red until there is a verdict: neither a crash nor a promise that never settles may end green. */
process.exitCode = 1;

/**
 * Node's own dump on stderr would be read by the runner for commands, and hold foreign text. Nothing may have been masked
 * yet, and whatever knows the secrets may be what broke: the text is searched for all that the environment holds.
 */
async function die(error: unknown): Promise<void> {
  const said = await harmless(error).catch(() => 'the cause cannot be printed safely');
  process.stdout.write(`::error title=CDC Preflight failed::a bug in CDC Preflight, please report it: ${said}\n`, () => {
    process.exit(1);
  });
}
process.on('uncaughtException', (error) => void die(error));
process.on('unhandledRejection', (error) => void die(error));

async function harmless(error: unknown): Promise<string> {
  const { forAnnotation } = await import('./neutralise/log.js');
  const { hidden, likelySecrets } = await import('./neutralise/secrets.js');
  const { secretsMade } = await import('./neutralise/made-secrets.js');
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return forAnnotation(hidden(text, [...likelySecrets(process.env), ...secretsMade()]));
}

const { action } = await import('./github/action.js');
const exitCode = await action();
// Sockets that are still saying goodbye are not waited for; what was printed is.
process.stdout.write('', () => {
  process.exit(exitCode);
});
