/** Ctrl-C, and a CI system that cancels the job. */
import { SIGNALS, type ExitCode } from './exit.js';

/** Nothing was begun yet that a report could tell of. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit code that the signal stands for; undefined when there was none. */
  exitCode(): ExitCode | undefined;
}

/** From now on the first signal ends the run with a report of what is known; the second ends it at once. */
export function interruption(): Interruption {
  const controller = new AbortController();
  let code: ExitCode | undefined;
  for (const [signal, exitCode] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (code !== undefined) {
        process.exit(exitCode);
      }
      code = exitCode;
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => code };
}
