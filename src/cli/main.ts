#!/usr/bin/env node
/** What a person or another CI runs. Red until there is an exit code: neither a crash nor a promise that never settles may end green. */
import { writeSync } from 'node:fs';

/** A bug, or nowhere to write the result. */
const INCONCLUSIVE = 3;
process.exitCode = INCONCLUSIVE;
let ended = false;

process.on('exit', () => {
  if (!ended) {
    toStandardError('cdc-preflight: it ended before there was a result, which is a bug; please report it\n');
  }
});
process.on('uncaughtException', (error) => void die(error));
process.on('unhandledRejection', (error) => void die(error));
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // Whoever read has seen enough, as `head` has: that changes nothing about the result.
  if (code !== 'EPIPE') {
    ended = true;
    toStandardError(`cdc-preflight: standard output cannot be written to (${code ?? 'unknown error'})\n`);
    process.exit(INCONCLUSIVE);
  }
});
// What goes there is for people, and the result does not depend on it.
process.stderr.on('error', () => undefined);

/** Whatever knows the secrets may be what broke: the text is searched for all that the environment holds, too. */
async function die(error: unknown): Promise<void> {
  const said = await harmless(error).catch(() => 'the cause cannot be printed safely');
  ended = true;
  toStandardError(`cdc-preflight: a bug in CDC Preflight, please report it: ${said}\n`);
  process.exit(INCONCLUSIVE);
}

async function harmless(error: unknown): Promise<string> {
  const [{ forLog }, { cleanTextOfBug }] = await Promise.all([import('../neutralise/log.js'), import('./secrets.js')]);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return forLog(cleanTextOfBug(text));
}

/** At once, since nothing may come after it. */
function toStandardError(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Its reader has closed it.
  }
}

const { commandLine } = await import('./command-line.js');
const exitCode = await commandLine(process.argv.slice(2));
ended = true;
// Sockets that are still saying goodbye are not waited for; what was printed is.
process.stdout.write('', () => {
  process.stderr.write('', () => {
    process.exit(exitCode);
  });
});
