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
  /**
   * What work comes to of which no report could tell; rejects with Interrupted as soon as there is a signal, and waits for
   * nothing that is still under way.
   */
  unlessEnded<T>(work: Promise<T>): Promise<T>;
}

/** From now on the first signal ends the planning at once, and a run with a report of what is known; the second ends that at once, too. */
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
  return { signal: controller.signal, exitCode: () => code, unlessEnded: (work) => unlessAborted(work, controller.signal) };
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Interrupted());
  });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) {
    stop();
  }
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
